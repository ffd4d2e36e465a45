using Wusheng.Packs.Problems;
using Wusheng.Packs.Source;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Merging;

/// <summary>A first look at a pack's header, to find its parents before anything is compiled.</summary>
internal static class HeaderGlance
{
    public static IEnumerable<Node.Text> Extends(PackContent content)
    {
        var unheard = new ProblemList();
        var budget = new NodeBudget();
        return content.Files.Where(file => !file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && file.Bytes.Span.IndexOf("pack:"u8) >= 0)
            .SelectMany(file => Documents(content, file, budget, unheard)).OfType<Node.Map>()
            .Where(map => map is { Entries: [{ Key.Content: Kinds.Pack }, ..] }).Take(1)
            .SelectMany(map => SourceReading.Words(map["extends"])).DistinctBy(name => name.Content).Take(8).ToList();
    }

    private static System.Collections.Immutable.ImmutableArray<Node> Documents(PackContent content, PackFile file, NodeBudget budget, ProblemList unheard)
    {
        var shown = Path.Combine(content.Shown, file.Path);
        return SourceText.Of(shown, file.Bytes.Span, unheard) is { } text ? YamlFile.Read(shown, text, budget, unheard) : [];
    }
}
