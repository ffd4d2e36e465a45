namespace Wusheng.Web.Features.Calls.Practice;

/// <summary>What the one who plays the customer does: ring, speak, hang up.</summary>
internal sealed class PracticeForm(IFormCollection form)
{
    public const string Handler = "practice";
    private const int Longest = 500;

    public string Act => form["act"].ToString();

    public string Number => form["number"].ToString().Trim();

    public string Who => form["who"].ToString() is "agent" ? "agent" : "customer";

    public string Text => form["text"].ToString().Trim();

    public string By => form["by"].ToString() is "agent" ? "agent" : "customer";

    /// <summary>What cannot be done as asked; null when it can.</summary>
    public Refusal? Wrong => Act switch
    {
        "ring" when Number.Length is < 3 or > 24 || Number.Any(letter => !char.IsAsciiDigit(letter)) => Faults.Field("number", "应是 3 到 24 位数字。", "must have 3 to 24 digits."),
        "say" when Text.Length is 0 or > Longest => Faults.Field("text", $"应是 1 到 {Longest} 个字。", $"must have 1 to {Longest} characters."),
        _ => null,
    };

    /// <summary>The event a switchboard would have told; null when the form names none.</summary>
    public CallEvent? ToEvent(string name, string site, PracticeCall? call, DateTimeOffset now) => Act switch
    {
        "ring" => new CallEvent(name, "ringing", Site: site, From: Number),
        "say" when call is { Answered: not null } => new CallEvent(name, "transcript", Turns: [call.Turn(Who, Text, now)]),
        "end" when call is not null => new CallEvent(name, "ended", By: By, RingSeconds: call.Rings ? (decimal)(now - call.Life.OpenedAt).TotalSeconds : null),
        _ => null,
    };
}
