using System.Globalization;

namespace Wusheng.Web.Features.Calls;

/// <summary>
/// Turns what a switchboard tells into acts on the contact of the call. Events may come twice or out of order; a call whose ringing
/// was never told begins with the first event that names its caller.
/// </summary>
internal sealed class CallDesk(LifeStore lives, CallBook book, CallSettings settings)
{
    /// <summary>Where events come in, as the timeline shows it.</summary>
    public const string Channel = "calls";
    private const string Phone = "phone";

    public async Task<Decision> TellAsync(CallEvent told, CancellationToken cancel)
    {
        if (told.Wrong() is { } wrong)
        {
            return Refused(wrong);
        }

        if (await book.FindAsync(told.Call, cancel) is { } known)
        {
            return told.Type == "ringing" ? await OpenAsync(told, cancel) : await OnAsync(known, told, cancel);
        }

        var opened = await OpenAsync(told, cancel);
        return opened is Decision.Happened { Life.Id: var id } && told.Type != "ringing" ? await OnAsync(id, told, cancel) : opened;
    }

    private async Task<Decision> OpenAsync(CallEvent told, CancellationToken cancel)
    {
        if (told.From is null)
        {
            return Refused(Faults.Unknown("call", "通来电"));
        }

        if (book.Site(told) is not { } site)
        {
            return Refused(Faults.Field("site", "没有说是哪个网点，线路和坐席也查不出。", "is missing, and neither the line nor the agent tells it."));
        }

        var with = Given.Nothing.Add(BuiltIn.Call, Text(told.Call)).Add("direction", Text(told.IsOut ? "out" : "in"));
        var customer = told.IsOut ? told.To : told.From;
        with = customer is null ? with : with.Add("caller", Text(customer));
        with = customer is not null && await book.CustomerAsync(customer, cancel) is { } key ? with.Add(BuiltIn.Customer, Text(key)) : with;
        return await lives.ActAsync(new Open(Phone, site, Phone, with), new Actor(null, Channel), new ActContext(null, $"call {told.Call} opens"), cancel);
    }

    private async Task<Decision> OnAsync(LifeId life, CallEvent told, CancellationToken cancel)
    {
        var agent = book.Staff(told.Agent);
        if (told.Agent is { Length: > 0 } number && agent is null)
        {
            return Refused(NoStaff("agent", number));
        }

        Decision? last = null;
        foreach (var (act, place) in Acts(life, told).Select((act, place) => (act, place)))
        {
            last = await lives.ActAsync(act, new Actor(agent?.Id, Channel), new ActContext(null, told.Id is null ? null : $"call {told.Call} {told.Id} {place}"), cancel);
            if (last is Decision.Refused)
            {
                return last;
            }
        }

        return last ?? Refused(NoStaff("target", told.Target ?? ""));
    }

    private IEnumerable<Act> Acts(LifeId life, CallEvent told) => told.Type switch
    {
        "answered" => [.. Rung(life, told), new TakeStep(life, 0, "answer", Given.Nothing)],
        "held" => [new TakeStep(life, 0, "hold", Said("reason", told.Reason))],
        "resumed" => [new TakeStep(life, 0, "resume", Given.Nothing)],
        "transferred" when book.Staff(told.Target) is { } target => [new TakeStep(life, 0, "handOver", Said("handOverReason", told.Reason).Add("to", Text(target.Id)))],
        "ended" => [.. Rung(life, told), new Report(life, "released", Said("releasedBy", told.By))],
        "recording" => [new SetFields(life, 0, Said(BuiltIn.Recording, told.Recording))],
        "transcript" => [new Speak(life, [.. told.Turns!.Value.Select(turn => turn.Talk)])],
        _ => [],
    };

    private IEnumerable<Act> Rung(LifeId life, CallEvent told) =>
        (told.Rings ?? (told.RingSeconds is { } seconds ? settings.Rings(seconds) : null)) is { } rings
            ? [new SetFields(life, 0, Said("rings", rings.ToString(CultureInfo.InvariantCulture)))]
            : [];

    private static ImmutableDictionary<string, Given> Said(string name, string? text) => text is null or "" ? Given.Nothing : Given.Nothing.Add(name, Text(text));

    private static Given Text(string text) => new Given.Text(text);

    private static Decision Refused(Refusal why) => new Decision.Refused([why], []);

    private static Refusal NoStaff(string field, string number) =>
        Faults.Field(field, $"没有工号或分机是“{number}”的人。", $"names nobody: no staff number or extension is '{number}'.");
}
