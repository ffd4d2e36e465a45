using Wusheng.Core.Lives;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Scenarios;

/// <summary>The customer acting for themselves (<c>by: customer</c>): only where the pack names the customer or anyone.</summary>
internal static class Customers
{
    public const string Name = "customer";

    /// <returns>The refusal, or null when the customer may.</returns>
    public static Decision? MayOpen(LifeType type) => type.Opening.By.IsEmpty ? null : Answer(type.Opening.By, type.Title);

    /// <returns>The refusal, or null when the customer may.</returns>
    public static Decision? MayAct(Places places, Act act) => act is TakeStep step && places.TypeAt(new Place(step.Life, step.Row)).Steps[step.Step] is { } taken
        ? Answer(taken.By, taken.Title)
        : Answer([], "");

    private static Decision.Refused? Answer(ImmutableArray<string> by, string title) => by.Contains(Name) || by.Contains("any")
        ? null
        : new Decision.Refused([new Refusal(RefusalKind.NotAllowed, "by", $"“{title}”不是客户办的。", $"'{title}' is not for the customer.")], []);
}
