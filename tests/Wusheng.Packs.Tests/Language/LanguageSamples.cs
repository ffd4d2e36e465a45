using System.Runtime.CompilerServices;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;

namespace Wusheng.Packs.Tests.Language;

/// <summary>Sentences on file, and the audit of one sentence by the shipped standard.</summary>
internal static class LanguageSamples
{
    private static readonly Lazy<Pack> Shipped = new(() => Of("core"));

    internal static Pack Core => Shipped.Value;

    internal static Pack Of(string name) => PackFolder.Read(Path.Combine(Root(), "packs", name), new(Path.Combine(Root(), "packs"))) is PackReading.Sound sound
        ? sound.Pack
        : throw new InvalidOperationException($"packs/{name} is not sound");

    internal static ImmutableArray<string> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(Here(), file)).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>The families found in a sentence.</summary>
    internal static IReadOnlySet<string> Families(string sentence, string who = "agent") =>
        new TalkScanner(Core).Scan(new TalkInput("1", "phone", [new TalkTurn(0, 0, who, sentence)], 0, false)).Findings.Select(found => found.Family!).ToHashSet();

    internal static string Root() => Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
