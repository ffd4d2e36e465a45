using System.Globalization;
using System.Text;
using Markdig;
using Wusheng.Core.Packs;

namespace Wusheng.Packs.Handbook;

/// <summary>The written standard as a book: clauses with the limits in force, and beside each what carries it out.</summary>
public static class PackHandbook
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    /// <summary>The handbook in Markdown.</summary>
    public static string Markdown(Pack pack, bool english = false)
    {
        var book = new StringBuilder();
        var word = (string key) => HandbookWords.Of(key, english);
        book.Append(CultureInfo.InvariantCulture, $"# {Title(pack, english)}\n\n{word("handbook")} · {word("version")} {pack.Version.Semantic} · {pack.Version.Hash[..Math.Min(8, pack.Version.Hash.Length)]}\n\n");
        new ClauseChapter(pack, english).Write(book);
        new LifeChapter(pack, english).Write(book, "cases", "case", pack.Cases);
        new LifeChapter(pack, english).Write(book, "contacts", "contact", pack.Contacts);
        new WordsChapter(pack, english).Write(book);
        return book.ToString();
    }

    /// <summary>The handbook as one HTML page that needs nothing else.</summary>
    public static string Html(Pack pack, bool english = false) => $$"""
        <!doctype html>
        <html lang="{{(english ? "en" : "zh-CN")}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{System.Net.WebUtility.HtmlEncode(Title(pack, english))}}</title>
        <style>
        body { font: 16px/1.7 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1d2433; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: 14px; } th, td { border: 1px solid #d5d9e2; padding: .3rem .5rem; text-align: left; vertical-align: top; }
        th { background: #f3f5f9; } h2 { border-bottom: 1px solid #d5d9e2; } strong { color: #0b5cab; }
        @media print { body { margin: 0; } h2 { break-before: page; } tr { break-inside: avoid; } }
        </style>
        </head>
        <body>
        {{Markdig.Markdown.ToHtml(Markdown(pack, english), _pipeline)}}
        </body>
        </html>
        """;

    private static string Title(Pack pack, bool english) =>
        english ? pack.English.GetValueOrDefault($"pack.{pack.Version.Id}") ?? pack.English.GetValueOrDefault("pack") ?? pack.Version.Id : pack.Title;
}
