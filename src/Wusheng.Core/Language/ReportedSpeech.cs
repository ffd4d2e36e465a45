using System.Buffers;

namespace Wusheng.Core.Language;

/// <summary>
/// What a speaker says others said, or says was not or must not be said: in quotation marks, after 您刚才说, 同事说, 我没说, in a sentence
/// about what must never be said to a customer. Words in it are not the speaker's own.
/// </summary>
public static class ReportedSpeech
{
    private const string Opening = "“「『";
    private const string Closing = "”」』";
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?\n");

    // Who else is speaking. 你说 alone is as often talk to the customer as of him.
    private static readonly SayingPattern Others = SayingPattern.Of(
        "您(刚才|刚刚|之前|先前|上次|是|)(说|讲|提到|反映)(了|过|)(是|)|您的意思(就是|是)|您(那边|这边|)(反映|提到|投诉)(是|)|你(刚才|刚刚|是)(说|讲)(是|)"
        + "|(客户|顾客|业主|用户|对方|别人|有人|大家)(刚才|当时|都|)(说|讲|反映)(了|过|)(句|是|)|(同事|师傅|工程师|顾问|主管|经理|门店|窗口)…(说|讲|回您|答复您)(了|过|)(一|)(句|)"
        + "|(培训|考核|演练)(时|里|中|课上|的时候|)(说|讲|要求|规定|)");

    // 您说我能怎么办 asks the customer; it tells nothing of what he said.
    private static readonly SayingPattern AskedBack = SayingPattern.Of("您(说说|说|讲)(我|我们|这)(该|能|还能|又能|要|可以|)(怎么|咋|有什么|有啥)(办|弄|做|办法|法子|着)");

    private static readonly SayingPattern AskingBack = SayingPattern.Of("您(是说|的意思|是想说|刚才说)");

    // 您是说…，是吗 asks whether the customer was understood: all of the sentence is his.
    private static readonly SayingPattern Understood = SayingPattern.Of("(是吗|对吗|对吧|是吧|对不对|是不是)$");

    private static readonly SayingPattern Denied = SayingPattern.Of("(我们|我|同事|师傅)(可|也|并|从来|从|)(没有|没|不会|不是|不)(说|讲)(过|)|(并|可|也|)不是说|不等于说|不代表");

    private static readonly SayingPattern Taboo = SayingPattern.Of(
        "(这类|这种|这样的|这些|这句)(话|用语|词)…(不能|不要|不许|不准|不得|不可以|禁止|别)…(说|讲|用)|(不能|不要|不许|不准|不得|不可以|禁止)(对|跟|和|向)(客户|顾客|业主|用户)(说|讲)|禁用语|禁语|忌语|引以为戒|反面(教材|例子)");

    /// <summary>The stretches that are not the speaker's own words.</summary>
    public static IReadOnlyList<Found> In(string text, SpokenText spoken) =>
        [.. Quoted(text), .. Told(spoken).Concat(Denied.In(spoken)).Select(cue => Clause(spoken, cue)).OfType<Found>(), .. Asked(text, spoken), .. Taboo.In(spoken).Select(cue => Sentence(text, cue))];

    private static IEnumerable<Found> Told(SpokenText spoken)
    {
        var asked = AskedBack.In(spoken).ToList();
        return Others.In(spoken).Where(cue => !asked.Exists(each => each.Start <= cue.Start && cue.Start < each.End));
    }

    private static IEnumerable<Found> Asked(string text, SpokenText spoken) => AskingBack.In(spoken).Select(cue => Sentence(text, cue)).Where(sentence => Understood.In(spoken).Any(sentence.Overlaps));

    private static IEnumerable<Found> Quoted(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Opening); at >= 0;)
        {
            var end = text.IndexOf(Closing[Opening.IndexOf(text[at], StringComparison.Ordinal)], at);
            if (end < 0)
            {
                yield break;
            }

            yield return new Found(at, end + 1 - at);
            var next = text.AsSpan(end).IndexOfAny(Opening);
            at = next < 0 ? -1 : end + next;
        }
    }

    /// <summary>From the cue to the next pause; a pause right behind the cue belongs to it. 您说的事 names a thing, 您说的是 words.</summary>
    private static Found? Clause(SpokenText spoken, Found cue)
    {
        var from = spoken.Within(cue).End.Value;
        var rest = spoken.Characters.AsSpan(from);
        if (rest.StartsWith("的") && !rest.StartsWith("的是"))
        {
            return null;
        }

        for (var to = from + 1; to <= spoken.Characters.Length; to++)
        {
            if (spoken.EndsAt(to))
            {
                return spoken.Original(from, to);
            }
        }

        return null;
    }

    private static Found Sentence(string text, Found cue)
    {
        var before = text.AsSpan(0, cue.Start).LastIndexOfAny(Ends) + 1;
        var after = text.AsSpan(cue.End).IndexOfAny(Ends);
        return new Found(before, (after < 0 ? text.Length : cue.End + after) - before);
    }
}
