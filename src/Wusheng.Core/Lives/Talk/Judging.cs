using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>
/// Appends the verdicts of norms at the moment at which they are judged: the one they name, else the end of the life, of a contact
/// also when it is let go. What is heard only afterwards is judged anew.
/// </summary>
internal static class Judging
{
    /// <param name="before">The life as it was before that instant.</param>
    internal static void Turn(Working work, Life before, LifeId id)
    {
        var life = work.Life(id);
        if (work.Pack(life.Pack) is not { } pack || (pack.Norms.Count == 0 && pack.Guides.Count == 0))
        {
            return;
        }

        foreach (var row in life.Parts.Keys.ToList())
        {
            var facts = work.Facts(id, row);
            var path = NormVerdict.PathOf(facts);
            foreach (var norm in NormsFor.Place(pack, facts, path).Where(norm => IsDue(norm, facts, before)))
            {
                Judge(work, norm, facts);
            }
        }

        if (IsOver(work.Facts(id), before))
        {
            Guided(work, id);
        }
    }

    /// <summary>The guide's own measure: each step of the ways that were gone, as far as it can be told (SCR-01).</summary>
    private static void Guided(Working work, LifeId id)
    {
        var facts = work.Facts(id);
        foreach (var passage in facts.Guidance.Gone.ToList())
        {
            foreach (var step in passage.Steps)
            {
                var (name, verdict) = (Guidance.Name(passage.Branch?.Id, step.Id), facts.Guidance.Verdict(passage.Branch?.Id, step.Id));
                var known = work.Life(id).Talk.Verdicts.GetValueOrDefault(name);
                if (verdict is not null && verdict != known && (known is not null || verdict is Verdicts.Met or Verdicts.NotMet))
                {
                    work.Own(id, new Judged(name, verdict));
                }
            }
        }
    }

    private static void Judge(Working work, Norm norm, LifeFacts facts)
    {
        var (name, verdict) = (NormVerdict.Name(norm, facts.Row), NormVerdict.Of(norm, facts));
        if (work.Life(facts.Life.Id).Talk.Verdicts.GetValueOrDefault(name) != verdict)
        {
            work.Own(facts.Life.Id, new Judged(name, verdict));
        }
    }

    private static bool IsDue(Norm norm, LifeFacts facts, Life before) => norm.Judged?.ToString() is { } moment && moment != "closed"
        ? Count(facts.Life, facts.Row, moment) > Count(before, facts.Row, moment) || (HeardMore(facts.Life, before) && Count(facts.Life, facts.Row, moment) > 0)
        : IsOver(facts, before);

    private static bool IsOver(LifeFacts facts, Life before) =>
        (Ended(facts, facts.Life) && (!Ended(facts, before) || HeardMore(facts.Life, before))) || (IsLetGo(facts) && (!IsLetGo(before) || HeardMore(facts.Life, before)));

    private static bool HeardMore(Life life, Life before) => life.Talk.Turns.Length > before.Talk.Turns.Length;

    private static bool Ended(LifeFacts facts, Life life) =>
        (facts.Type is { } type && life.Parts.TryGetValue(facts.Row, out var part) && Ending.IsEnd(type, part.State))
        || (facts.Whole is { } whole && Ending.IsEnd(whole, life.State));

    private static bool IsLetGo(LifeFacts facts) => facts.Life.Kind == LifeKind.Contact && IsLetGo(facts.Life);

    private static bool IsLetGo(Life life) => TalkTime.Released(life) is not null;

    private static int Count(Life life, int row, string moment) => life.Parts.GetValueOrDefault(row)?.Moments.GetValueOrDefault(moment)?.Count ?? 0;
}
