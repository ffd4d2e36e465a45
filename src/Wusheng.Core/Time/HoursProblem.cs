namespace Wusheng.Core.Time;

/// <summary>Why written opening hours cannot be used: a code for machines and a sentence for people in both languages.</summary>
public sealed record HoursProblem(string Code, string Text, string Chinese, string English)
{
    internal static HoursProblem Unreadable(string text) => new(
        "hours.unreadable", text, $"“{text}”不是营业时段,应写作 08:30-12:00。", $"'{text}' is not a period; write it as 08:30-12:00.");

    internal static HoursProblem Overnight(string text) => new(
        "hours.overnight", text, $"“{text}”跨过午夜,请拆成两天各一段,当天的一段写到 24:00。", $"'{text}' runs over midnight; write two periods, the first up to 24:00.");

    internal static HoursProblem Empty(string text) => new(
        "hours.empty", text, $"“{text}”起止相同,没有时长;全天写作 00:00-24:00。", $"'{text}' starts and ends together; a whole day is 00:00-24:00.");

    internal static HoursProblem Overlap(Period first, Period second) => new(
        "hours.overlap", second.ToString(), $"时段 {first} 与 {second} 重叠。", $"The periods {first} and {second} overlap.");

    internal static HoursProblem DayTwice(DayOfWeek day) => new(
        "hours.day-twice", day.ToString(), $"{WeekDays.Chinese(day)}写了两次。", $"{day} is written twice.");

    internal static HoursProblem UnknownDay(string text) => new(
        "hours.unknown-day", text, $"“{text}”不是星期,可写 mon tue wed thu fri sat sun 或 mon-fri。", $"'{text}' is no weekday; write mon tue wed thu fri sat sun or mon-fri.");
}
