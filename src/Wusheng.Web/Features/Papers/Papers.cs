using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Papers;

/// <summary>Finds issued papers for whoever may see their case, and says how one stands to whoever holds it.</summary>
internal sealed class Papers(CaseReading cases, CallerSight sight, WushengOptions settings)
{
    public async Task<PaperLook?> LookAsync(string id, string document, string number, string? size, HttpContext http, bool electronic = false)
    {
        var caller = Caller.Of(http.User)!;
        var sheet = await cases.ReadAsync(id, caller, http.RequestAborted);
        return sheet?.Life.Documents.LastOrDefault(issued => issued.Document == document && issued.Number == number) is { } paper
            ? new PaperLook(sheet, PaperNumbers.For(sheet, paper, caller, prints: !electronic && http.Request.Query.ContainsKey("print")), PaperSize.Of(size, sheet.Pack?.Documents[document]?.Size ?? ""), VerifyAddress(sheet.Life, paper, http.Request), paper.Prints, electronic)
            : null;
    }

    /// <summary>The paper a code speaks of, its life and how it stands; nothing when the code is none of ours.</summary>
    public (PaperStanding Standing, Life? Life, IssuedDocument? Paper, PackWords? Words, string Site) Verify(string text) => sight.Ask((world, _) =>
        PaperCode.Read(text) is { } code && world.Find(code.Life) is { } life && code.In(life) is { } paper
            ? (PaperStandings.Of(life, paper), life, paper, PackWords.Of(world.Pack(life.Pack), life.Type), world.Site(life.Site).Title)
            : (PaperStanding.Unknown, (Life?)null, (IssuedDocument?)null, (PackWords?)null, ""));

    /// <summary>What a printed value is called: people of a life by their place and what of them, sums by what they are.</summary>
    public static string TitleOf(PackWords words, string name, string own) => name.Split('.') switch
    {
        ["number"] => own,
        ["bill", var sum] => InEnglish ? $"{char.ToUpperInvariant(sum[0])}{sum[1..]}" : Sum(sum),
        ["owner", var of] => (InEnglish ? "Handled by" : "接待人") + Behind(of),
        ["opened", "at"] => InEnglish ? "Opened at" : "登记时间",
        ["origin", "number"] => InEnglish ? "Came from" : "来源单号",
        ["first", var of] => (InEnglish ? "First contact" : "首接人") + Behind(of),
        [var one] => words.Any(one) is var known && known != one ? known : own,
        [var step, "by", "name"] when words.Type.Steps.Has(step) => InEnglish ? $"{words.Step(step)}: by" : $"{words.Step(step)}人",
        [.. var path] when words.Any(path[0]) is var known && known != path[0] => $"{known}{Behind(path[^1])}",
        _ => own,
    };

    private static bool InEnglish => Languages.Current == Languages.English;

    private static string Sum(string sum) => sum switch { "total" => "合计", "paid" => "已收", "open" => "未收", "held" => "在收押金", _ => sum };

    private static string Behind(string last) => (last, InEnglish) switch
    {
        ("number", true) => " no.",
        ("number", false) => "工号",
        ("at", true) => " at",
        ("at", false) => "时间",
        _ => "",
    };

    private string VerifyAddress(Life life, IssuedDocument paper, HttpRequest request) =>
        $"{settings.Address?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}"}{Pages.Verify(PaperCode.Of(life, paper).ToString())}";
}
