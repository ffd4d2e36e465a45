using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>
/// A guide step's verdict, as it was judged or, until then, as the facts stand: met, not met, cannot tell, not applicable. Behind the
/// dot that of one element of its words, its words with their slots filled, its clause, when it was ticked.
/// </summary>
internal sealed class VerdictFact(LifeFacts facts, string? branch, string step) : Fact
{
    public override Value? Value => Verdict is { } verdict ? new Value.Word(verdict) : null;

    public override Truth Is(string word) => word == "done" ? Done : base.Is(word == "cannotTell" ? Verdicts.CannotTell : word);

    public override bool IsDone => facts.Guidance.Of(branch, step) is { } passage && passage.Steps[step] is { } known && passage.IsDone(known);

    public override Fact? Member(string name) => facts.Guidance.Element(branch, step, name) is { } verdict ? new ValueFact(new Value.Word(verdict)) : name switch
    {
        "at" when facts.Guidance.Place(branch is null ? step : $"{branch}.{step}")?.Tick is { } tick => new ValueFact(new Value.Moment(tick)),
        "words" => Text(Known?.Say is { } say ? LineWords.Of(facts, say).Words : null),
        "clause" => Text(Clause),
        _ => null,
    };

    private Passage? Passage => facts.Guidance.Of(branch, step);

    private GuideStep? Known => Passage?.Steps[step];

    private string? Clause => Known?.Clause ?? Passage?.Branch?.Clause ?? Passage?.Guide.Clause;

    private string? Verdict => facts.Life.Talk.Verdicts.GetValueOrDefault(Guidance.Name(branch, step)) ?? facts.Guidance.Verdict(branch, step);

    private static ValueFact Text(string? text) => new(text is null ? null : new Value.Text(text));
}
