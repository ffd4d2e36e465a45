namespace Wusheng.Core.Language;

/// <summary>Parts that may be said in any order, each at most <see cref="PatternProgram.LongestGap"/> characters after the one before.</summary>
internal sealed class AnyOrder(int parts)
{
    private readonly (Heard Heard, Range Where)?[] last = new (Heard, Range)?[parts];

    /// <param name="found">Where each part stands.</param>
    internal IEnumerable<Heard> Over(SpokenText text, IEnumerable<IEnumerable<Heard>> found)
    {
        var all = found.SelectMany((heard, part) => heard.Select(each => (Part: part, Heard: each)));
        foreach (var (part, heard) in all.OrderBy(each => each.Heard.Place.Start).ThenBy(each => each.Part))
        {
            last[part] = (heard, text.Within(heard.Place));
            if (Array.TrueForAll(last, each => each is not null) && Together() is { } together)
            {
                yield return together;
                Array.Clear(last);
            }
        }
    }

    private Heard? Together()
    {
        var inOrder = last.Select(each => each!.Value).OrderBy(each => each.Where.Start.Value).ToList();
        var gaps = inOrder.Zip(inOrder.Skip(1), (one, next) => next.Where.Start.Value - one.Where.End.Value);
        return gaps.All(gap => gap is >= 0 and <= PatternProgram.LongestGap)
            ? new Heard(Whole(inOrder[0].Heard.Place, inOrder[^1].Heard.Place), [.. inOrder.SelectMany(each => each.Heard.Misheard)])
            : null;
    }

    private static Found Whole(Found first, Found last) => new(first.Start, last.End - first.Start);
}
