using Wusheng.Core.Packs;
using Wusheng.Core.Time;
using Wusheng.Packs.Shapes;

namespace Wusheng.Packs.Checks;

/// <summary>Clocks: they start, they can stop, and their limits make sense on their calendar.</summary>
internal static class ClockChecks
{
    public static void Run(Checking checking)
    {
        foreach (var (life, above) in checking.Lives)
        {
            var place = checking.PlaceOf(life, above);
            var reach = new ClockReach(life);
            foreach (var clock in life.Clocks)
            {
                Ends(checking, life, reach, clock);
                MomentsExist(checking, place, clock, "from", clock.From);
                MomentsExist(checking, place, clock, "until", clock.Until);
                Limits(checking, clock);
                Units(checking, clock);
                Offsets(checking, clock);
                Names.Path(checking, checking.Places.At(clock, "charged"), clock.Charged, Names.People(checking, place));
                Names.OneOf(checking, checking.Places.At(clock, "calendar"), clock.Calendar, [.. checking.Pack.Calendars.Ids, "always"], "日历", "calendar");
            }
        }
    }

    private static void Ends(Checking checking, LifeType life, ClockReach reach, ClockType clock)
    {
        if (clock.From.Any.IsEmpty && !Has(checking, clock, "from"))
        {
            checking.Error(checking.Places.At(clock), "clock-startless", $"时限“{clock.Id}”没有 from，永远不会开始。", $"the clock '{clock.Id}' has no 'from' and never starts");
        }

        if (clock.Until.Any.IsEmpty && !Has(checking, clock, "until"))
        {
            checking.Error(checking.Places.At(clock), "clock-endless", $"时限“{clock.Id}”没有 until，开始后永远停不下来。", $"the clock '{clock.Id}' has no 'until' and can never stop");
        }
        else if (!clock.Until.Any.IsEmpty && life.States.Count > 0 && life.Kind != LifeKind.Contact && !reach.CanStop(clock))
        {
            checking.Error(checking.Places.At(clock, "until"), "clock-endless", $"时限“{clock.Id}”开始以后，until 里的步骤都不可能再发生，停不下来。", $"once the clock '{clock.Id}' has started, nothing in its 'until' can happen any more");
        }
    }

    private static bool Has(Checking checking, ClockType clock, string key) => checking.Places.Node(clock, key) is not null;

    /// <summary>A moment is something of a life: a parameter or an indicator never happens.</summary>
    private static void MomentsExist(Checking checking, LifeShapes place, ClockType clock, string key, Moments moments)
    {
        foreach (var path in moments.Any)
        {
            var at = checking.Places.At(clock, key, path.ToString());
            if (checking.Pack.Parameters.Has(path.First) && place.Own(path.First) is null)
            {
                checking.Error(at, "no-moment", $"“{path}”是参数，不会发生。", $"'{path}' is a parameter and never happens");
            }
            else
            {
                Names.Path(checking, at, path, place);
            }
        }
    }

    private static void Limits(Checking checking, ClockType clock)
    {
        var (limit, due) = (Has(checking, clock, "limit"), Has(checking, clock, "due"));
        if (limit == due)
        {
            checking.Error(limit ? checking.Places.At(clock, "due") : checking.Places.At(clock), "limit-or-due",
                $"时限“{clock.Id}”{(limit ? "同时写了 limit 和 due，只能写一个" : "缺少 limit 或 due")}。", $"the clock '{clock.Id}' has {(limit ? "both a limit and a due" : "neither limit nor due")}; write one of them");
        }
    }

    private static void Units(Checking checking, ClockType clock)
    {
        var always = clock.Calendar is null or "always" || checking.Pack.Calendars[clock.Calendar]?.Week.Equals(WeekPattern.RoundTheClock) == true;
        foreach (var (text, at, _) in LimitTexts.All(checking, clock))
        {
            if (text.EndsWith("wd", StringComparison.Ordinal) && char.IsAsciiDigit(text[0]) && (clock.Calendar is null or "always"))
            {
                checking.Error(at, "wd-calendar", "以工作日计要写 calendar。", "working days need a calendar");
            }
            else if (LimitTexts.IsDays(text) && !always)
            {
                checking.Error(at, "d-calendar", $"d 是 24 小时，只能用于全天日历；“{clock.Calendar}”上请写 wd 或 h。", $"'d' is 24 hours and belongs to 'always' only; on '{clock.Calendar}' write wd or h");
            }
        }
    }

    private static void Offsets(Checking checking, ClockType clock)
    {
        var limits = LimitTexts.All(checking, clock).Where(limit => limit.IsLimit).Select(limit => Limit.TryParse(limit.Text, out var read) ? read : (Limit?)null).OfType<Limit>().ToList();
        foreach (var entry in clock.At.Where(entry => entry.Offset.IsBefore))
        {
            if (limits.Count > 0 && limits.TrueForAll(limit => entry.Offset.Distance.IsLooserThan(limit) == true))
            {
                checking.Error(checking.Places.At(clock, "at", entry.Offset.ToString()), "offset-long", $"提前量 {entry.Offset} 比时限还长。", $"the offset {entry.Offset} is longer than the limit");
            }
        }
    }
}
