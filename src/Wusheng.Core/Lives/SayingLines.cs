using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Talk;

namespace Wusheng.Core.Lives;

/// <summary>A line of the library is said: only with every slot filled, and with what the line brings about (a debt, a notice, a branch).</summary>
internal static class SayingLines
{
    internal static void Say(Working work, SayLine act, List<Refusal> faults)
    {
        var facts = work.Facts(act.Life);
        if (facts.Pack?.Lines[act.Line] is not { } line)
        {
            faults.Add(Refusals.Unknown(act.Line, facts.Whole?.Title ?? facts.Life.Type));
            return;
        }

        var own = LineWords.Of(facts, line.Say);
        if (LineWords.Fits(facts, line) == Truth.False)
        {
            faults.Add(Refusals.LineNotFitting(line.Id));
        }
        else if (own.Words is null && act.Text is null)
        {
            faults.Add(Refusals.LineOpen(string.Join('、', own.Missing)));
        }
        else
        {
            var before = work.Life(act.Life);
            var words = act.Text ?? own.Words!;
            work.Tell(act.Life, new LineSaid(line.Id, words, words != own.Words));
            Effects.Do(work, new Cause(act.Life, 0, Cause.NoSeats, words, line.Clause), line.Does, faults);
            After.Instant(work, before, act.Life);
        }
    }
}
