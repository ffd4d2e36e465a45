namespace Wusheng.Web.Features.Cases;

/// <summary>An act that was sent and not done: what was typed stays, with the reasons beside it.</summary>
/// <param name="Act">Which form: <c>step</c>, <c>note</c>, <c>assign</c> …</param>
/// <param name="Step">The step or the kind of row it was about, if any.</param>
/// <param name="Row">0 for the case itself.</param>
/// <param name="Form">Everything typed.</param>
/// <param name="Why">The reasons; empty when the form only asked for one more row.</param>
/// <param name="Changed">What others did meanwhile; null when that was not the reason.</param>
internal sealed record Tried(string Act, string? Step, int Row, IFormCollection Form, ImmutableArray<Refusal> Why, MeanwhileChange? Changed)
{
    /// <summary>Files that were kept although the act was not done, by the name of their control.</summary>
    public ImmutableDictionary<string, string> Kept { get; init; } = ImmutableDictionary<string, string>.Empty;

    public static Tried Of(IFormCollection form, ImmutableArray<Refusal> why, MeanwhileChange? changed = null) =>
        new(form["_act"].ToString(), form["_step"] is [{ Length: > 0 } step] ? step : null, int.TryParse(form["_row"], out var row) ? row : 0, form, why, changed);

    public bool Is(string act, string? step, int row) => Act == act && Step == step && Row == row;

    public string? Typed(string name) => Kept.GetValueOrDefault(name) ?? (Form.TryGetValue(name, out var values) ? values.ToString() : null);

    /// <summary>Reasons that belong to no control of the form.</summary>
    public IEnumerable<Refusal> Whole(IEnumerable<string> fields) => Why.Where(fault => fault.Field is null || !fields.Contains(fault.Field));

    public Refusal? Of(string field) => Why.FirstOrDefault(fault => fault.Field == field);
}

/// <summary>What another person did to the case after the form was opened.</summary>
internal sealed record MeanwhileChange(string Who, string What)
{
    /// <summary>Answers both gave, to be read side by side.</summary>
    public ImmutableArray<BothValues> Both { get; init; } = [];
}

/// <summary>One answer two people gave at the same time.</summary>
/// <param name="Theirs">What stands in the case now.</param>
/// <param name="Mine">What was typed and is kept.</param>
internal sealed record BothValues(int Row, string Field, string Title, Core.Values.Value? Theirs, string Mine);
