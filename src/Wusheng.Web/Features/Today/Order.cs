using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Today;

/// <summary>One order of the person who looks: the case, whom to call, where to go, what is theirs to do.</summary>
/// <param name="Phone">In full, for the call; null when none is known.</param>
internal sealed record Order(LifeRow Row, CaseView View, string? Phone)
{
    public CaseSheet Sheet => View.Sheet;

    /// <summary>The clock that ends first, of those that run.</summary>
    public ClockSeen? Clock => Sheet.Clocks.FirstOrDefault(clock => clock.IsRunning);

    /// <summary>Steps the person may take now, those that lead on first.</summary>
    public IEnumerable<StepChoice> Steps => Sheet.Choices.Where(choice => choice.Why is null).OrderBy(choice => choice.Row).ThenBy(choice => choice.Step.To is null);

    /// <summary>The step that leads on; null when only others can bring it further.</summary>
    public StepChoice? Next => Steps.FirstOrDefault(choice => choice.Step.To is not null);

    /// <summary>Whether it waits for this person and nobody else.</summary>
    public bool IsMine => Sheet.Unreceived.Any() || Next is not null || Sheet.Clocks.Any(clock => clock.IsRunning && clock.View.Charged == Sheet.Me);

    /// <summary>Who and where, as far as the case knows: its personal texts in their order.</summary>
    public IEnumerable<string> Where => Texts(asked => asked is { Kind: FieldKind.Text, Private: not null } or { Kind: FieldKind.Place });

    public string? Address => Texts(asked => asked.Kind == FieldKind.Place || asked.Id.EndsWith("address", StringComparison.OrdinalIgnoreCase)).FirstOrDefault();

    /// <summary>Photos and files that hang on the case already.</summary>
    public int Files => Sheet.History.Count(happened => happened.Event is Attached);

    /// <summary>The clock that begins when the seat is received; null when none does.</summary>
    public ClockSeen? After(string seat) =>
        Sheet.Clocks.FirstOrDefault(clock => clock.View.Type.From.Any.Any(path => path.Names is [var named, "received"] && named == seat));

    private IEnumerable<string> Texts(Func<Core.Packs.FieldType, bool> wanted) =>
        from asked in Sheet.Type.Fields
        where wanted(asked)
        let text = (Sheet.Life.Whole.Fields.GetValueOrDefault(asked.Id)?.Value as Value.Text)?.Content
        where !string.IsNullOrWhiteSpace(text)
        select text;
}
