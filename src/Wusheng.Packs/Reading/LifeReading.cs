using Wusheng.Core.Packs;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Reads a life at any level: case, contact, row, thing, inspection round.</summary>
internal static class LifeReading
{
    public static LifeType Life(Draft draft, Element element, LifeKind kind)
    {
        var scope = new Scope([element.Id]) { Written = ScopeWords.Of(element.Body) };
        var keys = Keys.Of(draft, element, scope);
        var life = Life(element.Id, kind, keys);
        keys.Close();
        return draft.Places.Keep(life, element.Body, element.At);
    }

    public static LifeType Life(string id, LifeKind kind, Keys keys) => new(id, kind, keys.Title(id))
    {
        Number = keys.Text("number"),
        Clause = keys.Clause(),
        Opening = StepReading.Opening(keys),
        Sees = SightReading.Sight(keys),
        Hides = keys.Words("hides"),
        Reopens = keys.Has("reopens") ? keys.Words("reopens") : null,
        Seats = keys.Named("seats", Seat),
        Fields = keys.Named("fields", FieldReading.Field),
        Rows = keys.Named("rows", Row),
        Charges = keys.Named("charges", ChargeReading.Charge),
        States = keys.Named("states", (state, below) => new State(state, below.Title(state)), scalar: "title"),
        Ends = keys.Words("ends"),
        Steps = keys.Named("steps", StepReading.Step),
        Clocks = keys.Named("clocks", ClockReading.Clock),
        Forms = keys.Named("forms", PrintReading.Form),
        From = kind == LifeKind.Row ? RowSource(keys) : null,
    };

    private static LifeType Row(string id, Keys keys)
    {
        var scope = keys.Scope with { Life = keys.Scope.Life.Add(id), Written = keys.Scope.Written.Union(ScopeWords.Of(keys.Map)) };
        var inner = keys.Below(keys.Map, keys.At, scope);
        var life = Life(id, LifeKind.Row, inner);
        inner.Close();
        keys.Map.Entries.ToList().ForEach(entry => keys.Take(entry.Key.Content));
        return life;
    }

    public static SeatType Seat(string id, Keys keys)
    {
        var seat = new SeatType(id, keys.Title(id), keys.Words("role"))
        {
            Who = keys.Value("who"),
            When = keys.Condition("when"),
            Of = keys.Text("of"),
        };
        _ = keys.Clause();
        return seat;
    }

    private static RowSource? RowSource(Keys keys) => keys.Text("from") switch
    {
        null => null,
        var text when text.StartsWith("page ", StringComparison.Ordinal) => new RowSource(text[5..].Trim(), null),
        var text => new RowSource(null, keys.PathOf(keys.Map["from"]!.At, text)),
    };
}
