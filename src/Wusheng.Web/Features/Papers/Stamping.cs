using System.Globalization;
using System.Net;
using System.Text;

using Wusheng.Store.Files;

namespace Wusheng.Web.Features.Papers;

/// <summary>What is burnt into a copy: what it may be used for, where, by whom, for which case and when it was made. No two cases share a copy.</summary>
internal sealed record Stamp(string Purpose, string Site, string Person, string Number, DateTimeOffset Local)
{
    public string Words => $"复件仅供{Purpose}之用";

    public string Whose => string.Create(CultureInfo.InvariantCulture, $"{Site} · {Person} · {Number} · {Local:yyyy-MM-dd HH:mm}");
}

/// <summary>
/// Makes a stamped copy of a customer's paper (DOC-13): the photo or PDF becomes one picture with the stamp all over it. What was brought
/// is nowhere kept; the stamp is part of the picture and cannot be lifted off again.
/// </summary>
internal sealed class Stamping(Chromium chromium)
{
    private const int Width = 1240;
    private const int Height = 1754;
    private const int Rows = 9;

    /// <summary>A JPEG, or why there is none.</summary>
    public async Task<(byte[]? Copy, Refusal? Why)> StampAsync(Stream brought, Stamp stamp, CancellationToken cancel)
    {
        if (!chromium.IsThere)
        {
            return (null, CopyRefusals.NoPress);
        }

        using var content = new MemoryStream();
        await brought.CopyToAsync(content, cancel);
        content.Position = 0;
        var pages = MediaTypes.Of(content) switch
        {
            "application/pdf" when !PdfPages.IsThere => null,
            "application/pdf" => await PdfPages.OfAsync(content.ToArray(), cancel),
            { } type when type.StartsWith("image/", StringComparison.Ordinal) => [content.ToArray()],
            _ => null,
        };
        return pages is not { Count: > 0 } ? (null, CopyRefusals.NoPicture)
            : pages.Count > PdfPages.Most ? (null, CopyRefusals.TooLong)
            : (await PressAsync(pages, stamp, cancel), null);
    }

    private Task<byte[]> PressAsync(List<byte[]> pages, Stamp stamp, CancellationToken cancel)
    {
        var beside = pages.Select((page, at) => (Name: $"page{at}", page)).ToDictionary(each => each.Name, each => each.page);
        return chromium.PictureAsync(Html(beside.Keys, stamp), beside, Width, Height * pages.Count, cancel);
    }

    private static string Html(IEnumerable<string> pages, Stamp stamp)
    {
        var (words, whose) = (WebUtility.HtmlEncode(stamp.Words), WebUtility.HtmlEncode(stamp.Whose));
        var row = string.Concat(Enumerable.Repeat($"<span>{words}　{whose}　</span>", 3));
        var html = new StringBuilder($$"""
            <!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
            body { margin: 0; background: #fff; font-family: "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
            .page { position: relative; width: {{Width}}px; height: {{Height}}px; overflow: hidden; } img { width: 100%; height: 100%; object-fit: contain; }
            .tile { position: absolute; left: -400px; width: 2400px; white-space: nowrap; font-size: 30px; color: rgba(190, 0, 0, .34); transform: rotate(-22deg); }
            .seal { position: absolute; right: 40px; bottom: 40px; border: 4px solid rgba(190, 0, 0, .85); color: rgba(190, 0, 0, .95); background: rgba(255, 255, 255, .6); padding: 14px 22px; font-size: 34px; font-weight: 700; } .seal small { display: block; font-size: 22px; font-weight: 400; }
            </style>
            """);
        foreach (var page in pages)
        {
            var tiles = string.Concat(Enumerable.Range(0, Rows).Select(at => $"<div class=\"tile\" style=\"top:{(at * 230) - 60}px\">{row}</div>"));
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"page\"><img src=\"{page}\">{tiles}<div class=\"seal\">{words}<small>{whose}</small></div></div>");
        }

        return html.ToString();
    }
}

/// <summary>Why no copy was made.</summary>
internal static class CopyRefusals
{
    public static Refusal NoPress { get; } = new(RefusalKind.Conflict, "copy", "这台机器上没有盖章用的程序（Chromium），复件不能存。请管理员安装后再办；先把盖好章的纸质复件留下。", "This machine has no Chromium to stamp with, so no copy is kept. Ask the administrator to install it; keep the stamped paper copy meanwhile.");

    public static Refusal NoPicture { get; } = new(RefusalKind.BadInput, "copy", "只能给照片（JPEG、PNG、WebP）或 PDF 盖章；这个文件读不出来，请重新拍照。", "Only a photo (JPEG, PNG, WebP) or a PDF can be stamped; this file cannot be read, so take a photo again.");

    public static Refusal TooLong { get; } = new(RefusalKind.BadInput, "copy", $"复件最多 {PdfPages.Most} 页，请只留要用的几页。", $"A copy has at most {PdfPages.Most} pages; keep only those that are needed.");

    public static Refusal NoField(string field) => new(RefusalKind.NotFound, "field", $"没有叫“{field}”的复件栏。", $"There is no copy called '{field}'.") { Field = "field" };
}
