using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>What a case has to say beside its answers: what follows from them, and the lines the last act put before somebody.</summary>
public static class CaseWords
{
    /// <summary>Fields the standard computes, as far as they are known and apply.</summary>
    public static ImmutableDictionary<string, Value> Computed(IWorld world, Life life, string? who, DateTimeOffset now)
    {
        var facts = new LifeFacts(new Standing(world, life), life, 0, now, who);
        return (from field in facts.Type?.Fields ?? Packs.Named<Packs.FieldType>.None
                where field.Is is not null && (field.When is null || ConditionEvaluator.Evaluate(field.When, facts) == Truth.True)
                let value = facts.Find(field.Id)?.Value
                where value is not null
                select KeyValuePair.Create(field.Id, value)).ToImmutableDictionary();
    }

    /// <summary>What the standard has its lines call the customer; null while it does not know.</summary>
    public static string? Called(IWorld world, Life life, DateTimeOffset now) => LineWords.Of(new LifeFacts(new Standing(world, life), life, 0, now, null), "{称呼}").Words;

    /// <summary>Lines shown to the reader by the last act, their slots filled; one with an open slot is not said.</summary>
    public static ImmutableArray<SaidNow> Said(IWorld world, Life life, string? who, DateTimeOffset now)
    {
        var facts = new LifeFacts(new Standing(world, life), life, 0, now, who);
        var last = life.Whole.Moments.Where(moment => facts.Type?.Steps.Has(moment.Key) == true).Select(moment => moment.Value.At).DefaultIfEmpty(life.OpenedAt).Max();
        return
        [
            .. from shown in life.Showing
               where shown.At >= last && who is not null && shown.To.Contains(who)
               let line = facts.Pack?.Lines[shown.What]
               where line is not null
               let words = LineWords.Of(facts, line.Id).Words
               where words is not null
               select new SaidNow(line.Id, words, line.Clause),
        ];
    }
}

/// <param name="Line">The id of the line.</param>
public sealed record SaidNow(string Line, string Words, string? Clause);
