namespace Wusheng.Web.Features.Reviews;

/// <summary>What a reviewer, or the one concerned, says of a finding.</summary>
public sealed class ReviewForm(IFormCollection form)
{
    public const string Handler = "review";

    public string Act => Text("act");

    public string Life => Text("life");

    public string Finding => Text("finding");

    public string Verdict => Text("verdict");

    public string Reason => Text("reason");

    public ActContext Context => new(null, Text("key") is { Length: > 0 and <= 64 } key ? key : null);

    public Act? ToAct() => Act switch
    {
        "review" => new ReviewFinding(new LifeId(Life), Finding, Verdict, Reason.Length == 0 ? null : Reason),
        "appeal" => new AppealFinding(new LifeId(Life), Finding, Reason),
        "uphold" => new AnswerAppeal(new LifeId(Life), Finding, true, Reason),
        "turn-down" => new AnswerAppeal(new LifeId(Life), Finding, false, Reason),
        _ => null,
    };

    private string Text(string name) => form[name].ToString().Trim();
}
