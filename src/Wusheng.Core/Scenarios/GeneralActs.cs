using System.Globalization;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>What can be done to any life without its pack writing a step for it.</summary>
internal static class GeneralActs
{
    public static ImmutableArray<string> Verbs =>
        ScenarioVerbs.All;

    public static Act? Of(Places places, Place at, LifeType type, string verb, ImmutableDictionary<string, Given> with) =>
        verb == "link" && Link(places, with) is var (name, to) ? new LinkLives(at.Life, name, to) : Of(places.LifeAt(at), at.Row, type, verb, with);

    private static Act? Of(Life life, int row, LifeType type, string verb, ImmutableDictionary<string, Given> with) => verb switch
    {
        "note" => new AddNote(life.Id, row, with.Text("text") ?? with.Text("note") ?? ""),
        "say" when with.Text("line") is { } line => new SayLine(life.Id, line, with.Text("text")),
        "write" when with.Text("text") is { } text => new SendMessage(life.Id, text, with.Text("from") == "customer", with.Text("knowingly") == "yes", with.Text("reason")),
        "set" => new SetFields(life.Id, row, with),
        "pay" when type.Fields.FirstOrDefault(field => field.Kind == FieldKind.Payment) is { } payment =>
            new SetFields(life.Id, row, Given.Nothing.Add(payment.Id, with.GetValueOrDefault(payment.Id) ?? new Given.Map(with))),
        "assign" when Seat(with) is var (seat, person) => new Assign(life.Id, row, seat, person),
        "correct" when Correction(with) is var (field, value) => new Correct(life.Id, row, field, value, Reason(with)),
        "reopen" => new Reopen(life.Id, with.Text("state"), Reason(with)),
        "handOver" => new HandOver(life.Id, with.Text("to") ?? "", Reason(with)),
        "hold" or "pause" => new Hold(life.Id, Reason(with)),
        "resume" => new ResumeHeld(life.Id),
        "split" => new Split(life.Id, Rows(life, with.GetValueOrDefault("rows"))),
        "attach" => new Attach(life.Id, row, with.Text("name") ?? "file", with.Text("hash") ?? "", 0, with.Text("type") ?? "application/octet-stream"),
        "movePack" or "move" => new MovePack(life.Id, life.Pack with { Semantic = with.Text("version") ?? life.Pack.Semantic }),
        "undelivered" when Notice(life, with) is var (notice, to) => new GiveUp(life.Id, notice, to),
        "void" when Paper(life, with) is { } paper => new VoidDocument(life.Id, paper.Document, paper.Number, Reason(with)),
        "takePayment" => new TakePayment(life.Id, with.GetValueOrDefault("payment") ?? new Given.Map(with)),
        "reverse" when life.Money.LastOrDefault(move => move is { Charge: null, Reverses: null }) is { } paid => new ReversePayment(life.Id, paid.Version, Reason(with)),
        "print" when Paper(life, with) is { } paper => new PrintDocument(life.Id, paper.Document, paper.Number),
        "reprint" when Paper(life, with) is { } paper => new ReprintDocument(life.Id, paper.Document, paper.Number),
        _ => null,
    };

    /// <summary>The newest notice, of a line or to somebody where that is said.</summary>
    private static (int Notice, string To)? Notice(Life life, ImmutableDictionary<string, Given> with) =>
        (from notice in life.Notices.Reverse()
         from to in notice.To
         where (with.Text("say") ?? notice.Say) == notice.Say && (with.Text("to") ?? to) == to && !notice.GivenUp.Contains(to)
         select ((int, string)?)(notice.Version, to)).FirstOrDefault();

    private static string Reason(ImmutableDictionary<string, Given> with) => with.Text("reason") ?? "";

    private static (string Seat, string Person)? Seat(ImmutableDictionary<string, Given> with) =>
        with.Where(pair => pair.Key != "reason").ToList() is [{ Value: Given.Text person } one] ? (one.Key, person.Content) : null;

    private static (string Name, LifeId To)? Link(Places places, ImmutableDictionary<string, Given> with) =>
        with.ToList() is [{ Value: Given.Text alias } one] && places.Named(alias.Content) is { } place ? (one.Key, place.Life) : null;

    // Either { field: plan, to: … } or { plan: … }, each with a reason.
    private static (string Field, Given? To)? Correction(ImmutableDictionary<string, Given> with) =>
        with.Text("field") is { } field ? (field, with.GetValueOrDefault("to"))
        : with.Where(pair => pair.Key != "reason").ToList() is [var one] ? (one.Key, one.Value)
        : null;

    private static ImmutableArray<int> Rows(Life life, Given? given)
    {
        var named = given is Given.List list ? list.Items.OfType<Given.Text>() : given is Given.Text one ? [one] : [];
        return [.. named.Select(text => int.TryParse(text.Content, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0).Where(life.Parts.ContainsKey)];
    }

    private static IssuedDocument? Paper(Life life, ImmutableDictionary<string, Given> with) => life.Documents.LastOrDefault(paper =>
        !paper.Void && (with.Text("document") ?? paper.Document) == paper.Document && (with.Text("number") ?? paper.Number) == paper.Number);
}
