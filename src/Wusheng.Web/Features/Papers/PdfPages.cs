namespace Wusheng.Web.Features.Papers;

/// <summary>The pages of a PDF as pictures, by the machine's poppler; what went in does not stay behind.</summary>
internal static class PdfPages
{
    /// <summary>More pages than these are no paper somebody hands over a counter.</summary>
    public const int Most = 4;

    private const string Poppler = "/usr/bin/pdftoppm";

    /// <summary>Whether this machine can read PDF.</summary>
    public static bool IsThere => File.Exists(Poppler);

    /// <summary>JPEG pictures of the first pages, at most one more than <see cref="Most"/>; none when it is no sound PDF.</summary>
    public static async Task<List<byte[]>> OfAsync(byte[] pdf, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("wusheng-pages-").FullName;
        try
        {
            var source = Path.Combine(folder, "in.pdf");
            await File.WriteAllBytesAsync(source, pdf, cancel);
            await Tool.RunAsync(Poppler, ["-jpeg", "-r", "150", "-l", FormattableString.Invariant($"{Most + 1}"), source, Path.Combine(folder, "page")], cancel);
            return [.. Directory.GetFiles(folder, "page*.jpg").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
