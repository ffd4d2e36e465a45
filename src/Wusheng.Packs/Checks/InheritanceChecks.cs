using Wusheng.Packs.Changes;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Checks;

/// <summary>A pack may be stricter than those it extends; where it is looser it says why.</summary>
internal static class InheritanceChecks
{
    public static void Run(Checking checking)
    {
        if (checking.Compiled.Tree.Elements.Values.All(element => element.Before is null))
        {
            return;
        }

        foreach (var parent in checking.Compiled.Parents)
        {
            var renamed = checking.Compiled.Tree.Renamed.Select(element => element.Id).ToHashSet();
            var differences = PackDiff.Between(parent.Pack, checking.Pack).Where(difference => difference.Bearing == Bearing.Looser && !renamed.Contains(difference.Path.Split('.').ElementAtOrDefault(1) ?? ""));
            foreach (var looser in differences.Where(difference => !Explained(checking, difference)))
            {
                // A list written anew over a shipped one says what is asked here; its author need not have counted the other.
                var severity = looser.Property == "Asks" && checking.Compiled.Tree.Shipped.Contains(parent.Pack.Version.Id) ? Severity.Hint : Severity.Error;
                checking.Problems.Add(Place(checking, looser), "looser", severity, $"比所继承的 {parent.Pack.Version.Id} 更松，要写 because：{looser.Zh}。", $"looser than {parent.Pack.Version.Id}, which it extends; say why ('because'): {looser.En}");
            }
        }
    }

    private static bool Explained(Checking checking, Difference difference) =>
        difference.Owners.Any(owner => checking.Places.Map(owner)?.Has("because") == true);

    private static Mark Place(Checking checking, Difference difference)
    {
        var owner = difference.Owners.LastOrDefault(owner => checking.Places.Map(owner) is not null);
        var key = difference.Property.Length == 0 ? "" : char.ToLowerInvariant(difference.Property[0]) + difference.Property[1..];
        return owner is null ? checking.Compiled.Tree.Header.At : checking.Places.At(owner, key == "bound" ? "site" : key);
    }
}
