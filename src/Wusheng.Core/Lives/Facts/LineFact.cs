using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>A line of the library in this life: whether it fits, its words with their slots filled, when it was said and how often.</summary>
internal sealed class LineFact(LifeFacts facts, Line line) : Fact
{
    public override bool IsSet => Said is not null;

    public override Fact? Member(string name) => name switch
    {
        "words" => Text(LineWords.Of(facts, line.Say).Words),
        "clause" => Text(line.Clause),
        "group" => Text(line.Group),
        "voice" => new ValueFact(line.Voice is { } voice ? new Value.Word(voice) : null),
        "edited" => new ValueFact(new Value.YesNo(facts.Life.Whole.Moments.ContainsKey(LineMoments.Edited(line.Id)))),
        _ => new MomentFact(facts, Said).Member(name),
    };

    public override Truth Is(string word) => word switch
    {
        "fitting" => LineWords.Fits(facts, line),
        "done" => Kleene.Of(IsSet),
        _ => Truth.Unknown,
    };

    private MomentNow? Said => facts.Life.Whole.Moments.GetValueOrDefault(LineMoments.Of(line.Id));

    private static ValueFact Text(string? text) => new(text is null ? null : new Value.Text(text));
}
