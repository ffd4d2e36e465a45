using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

using Wusheng.Packs.Source;

namespace Wusheng.Web.Features.Packs;

/// <summary>Changes to a published version of a standard that are not published: the version they stand on, and each changed file.</summary>
/// <param name="Base">Hash of the version it stands on.</param>
/// <param name="Files">Whole texts by path; null where the file was taken away.</param>
internal sealed partial record PackDraft(string Base, ImmutableSortedDictionary<string, string?> Files)
{
    /// <summary>A file may not be larger; the compiler would refuse it too.</summary>
    public const int LongestFile = 1024 * 1024;

    private const int MostRaises = 200;

    /// <summary>A first draft on a version: nothing changed but the version's number, which is the next that nobody has taken.</summary>
    public static PackDraft On(string hash, PackContent content, IReadOnlySet<string> taken)
    {
        var header = content.Files.First(file => file.Path is "pack.yaml" or "pack.yml");
        var text = Raised(TextOf(header));
        for (var tries = 0; tries < MostRaises && taken.Contains(Number().Match(text).Groups[1].Value); tries++)
        {
            text = Raised(text);
        }

        return new PackDraft(hash, ImmutableSortedDictionary<string, string?>.Empty.Add(header.Path, text));
    }

    private static string Raised(string header) =>
        Version().Replace(header, found => $"{found.Groups[1].Value}{int.Parse(found.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) + 1}", 1);

    public static PackDraft? Read(string json) => JsonSerializer.Deserialize<PackDraft>(json);

    public string Write() => JsonSerializer.Serialize(this);

    public PackDraft With(string path, string? text) => this with { Files = Files.SetItem(path, text) };

    /// <summary>The content with the changes in it.</summary>
    public PackContent Onto(PackContent content)
    {
        var kept = content.Files.Where(file => !Files.ContainsKey(file.Path));
        var changed = Files.Where(file => file.Value is not null).Select(file => new PackFile(file.Key, Encoding.UTF8.GetBytes(file.Value!)));
        return content with { Files = [.. kept.Concat(changed).OrderBy(file => file.Path, StringComparer.Ordinal)] };
    }

    public static string TextOf(PackFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    /// <summary>Whether a file of that path may stand in a pack: inside its folder, of a kind the compiler reads.</summary>
    public static bool IsPath(string path) => path.Length <= 200 && Place().IsMatch(path) && !path.Contains("..", StringComparison.Ordinal);

    [GeneratedRegex(@"(?m)^(version:\s*[""']?\d+\.\d+\.)(\d+)")]
    private static partial Regex Version();

    [GeneratedRegex(@"(?m)^version:\s*[""']?(\d+\.\d+\.\d+)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[\w\-][\w\-.]*(?:/[\w\-][\w\-.]*){0,4}\.(?:yaml|yml|md)$")]
    private static partial Regex Place();
}
