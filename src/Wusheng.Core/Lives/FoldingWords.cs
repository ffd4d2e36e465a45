using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Small steps of the fold, in the words of the fold.</summary>
internal static class FoldingWords
{
    internal static Life On(this Life life, int row, Func<Part, Part> change) => life.With(change(life.Parts[row]));

    internal static Life With(this Life life, Part part) => life with { Parts = life.Parts.With(part) };

    internal static Life Clocked(this Life life, int row, string clock, Func<ClockNow, ClockNow> change) =>
        life.On(row, part => part.Timed(change(part.Clocks[clock])));

    internal static Part Timed(this Part part, ClockNow clock) => part with { Clocks = part.Clocks.SetItem(clock.Clock, clock) };

    internal static Part Answered(this Part part, string field, Value? value, Happened h) => part with
    {
        Fields = part.Fields.SetItem(field, new FieldNow(value, h.By, h.At, h.Channel)),
        Moments = part.Moments.Marked(field, h),
    };

    internal static Part Seen(this Part part, string seat, Func<SeatNow, SeatNow> change) =>
        part.Seats.TryGetValue(seat, out var now) ? part with { Seats = part.Seats.SetItem(seat, change(now)) } : part;

    internal static Part Marked(this Part part, string moment, Happened h) => part with { Moments = part.Moments.Marked(moment, h) };

    internal static ByName<MomentNow> Marked(this ByName<MomentNow> moments, string moment, Happened h) =>
        moments.SetItem(moment, new MomentNow(h.At, h.By, (moments.GetValueOrDefault(moment)?.Count ?? 0) + 1));

    internal static Life Found(this Life life, string finding, Func<FindingState, FindingState> change)
    {
        var state = life.Talk.Findings.GetValueOrDefault(finding, FindingState.Pending);
        return life with { Talk = life.Talk with { Findings = life.Talk.Findings.SetItem(finding, change(state)) } };
    }

    internal static Life LinkedTo(this Life life, Linked linked)
    {
        var before = life.Links.GetValueOrDefault(linked.Name, []);
        return life with { Links = life.Links.SetItem(linked.Name, before.Add(new LinkTo(linked.Type, linked.To))) };
    }

    /// <summary>Takes the newest link of that name away.</summary>
    internal static Life UnlinkedFrom(this Life life, Unlinked link)
    {
        var left = life.Links.GetValueOrDefault(link.Name, []);
        var at = left.ToList().FindLastIndex(each => each.Life == link.To);
        left = at < 0 ? left : left.RemoveAt(at);
        return life with { Links = left.IsEmpty ? life.Links.Remove(link.Name) : life.Links.SetItem(link.Name, left) };
    }
}
