namespace Wusheng.Core.Tests.Conditions;

/// <summary>Every condition, value and choice that the fourteen worked cases and the language paper write down.</summary>
internal static class WorkedCases
{
    private static readonly string[][] _lines = ReadLines();

    public static IEnumerable<string[]> Of(string kind) => _lines.Where(line => line[1] == kind);

    private static string[][] ReadLines()
    {
        using var stream = typeof(WorkedCases).Assembly.GetManifestResourceStream("worked-cases.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
    }
}
