using System.Globalization;
using System.Text.RegularExpressions;
using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Packs.Handbook;

/// <summary>Limits and parameters as people say them, and clauses with their slots filled by them.</summary>
internal sealed partial class Figures(Pack pack, bool english)
{
    public string Fill(string text) => Slot().Replace(text, slot => Slotted(slot.Groups[1].Value) is { } figure ? $"**{figure}**" : slot.Value);

    public string Of(Expression? value) => value switch
    {
        null => "",
        Expression.Literal literal => Of(literal.Value),
        Expression.Name { Path.Names: [var name] } when pack.Parameters[name] is { } parameter => Of(parameter),
        _ => ConditionText.Of(value),
    };

    public string Of(Parameter parameter) => Of(parameter.Is) switch
    {
        var key when parameter.Is is Value.Word && parameter.Choices.FirstOrDefault(choice => choice.Key == key) is { } choice => english ? choice.Key : choice.Title,
        var number when parameter is { Unit: { } unit, Is: Value.Number } => $"{number} {unit}",
        var text => text,
    };

    public string Of(Value value) => value switch
    {
        Value.Duration { Length: var length } => Of(length),
        Value.WorkingDays { Days: var days } => Count(days, "个工作日", "working day"),
        Value.Number { Amount: var amount } => amount.ToString(CultureInfo.InvariantCulture),
        Value.Money { Amount: var amount } => english ? $"¥{amount.ToString("0.##", CultureInfo.InvariantCulture)}" : $"{amount.ToString("0.##", CultureInfo.InvariantCulture)} 元",
        Value.Text { Content: var text } => text,
        Value.Word { Key: var key } => key,
        Value.YesNo { Yes: var yes } => HandbookWords.Of(yes ? "yes" : "no", english),
        _ => ConditionText.Of(new Expression.Literal(value)),
    };

    public string Of(TimeSpan length) =>
        length.Ticks % TimeSpan.TicksPerDay == 0 && length.TotalDays > 2 ? Count(length.TotalDays, "天", "day")
        : length.Ticks % TimeSpan.TicksPerHour == 0 ? Count(length.TotalHours, "小时", "hour")
        : length.Ticks % TimeSpan.TicksPerMinute == 0 ? Count(length.TotalMinutes, "分钟", "minute")
        : Count(length.TotalSeconds, "秒", "second");

    private string Count(double count, string zh, string en) => english
        ? string.Create(CultureInfo.InvariantCulture, $"{count} {en}{(count == 1 ? "" : "s")}")
        : string.Create(CultureInfo.InvariantCulture, $"{count} {zh}");

    /// <summary><c>{waitLimit}</c> is a parameter; <c>{fault.answerTime.limit}</c> and <c>{answerTime}</c> are a clock's limit.</summary>
    private string? Slotted(string slot) =>
        pack.Parameters[slot] is { } parameter ? Of(parameter)
        : Clocks(slot.Split('.')).Select(clock => clock.Limit ?? clock.Due).FirstOrDefault(limit => limit is not null) is { } limit ? Of(limit)
        : null;

    private IEnumerable<ClockType> Clocks(string[] names)
    {
        var wanted = names[^1] is "limit" or "due" ? names[..^1] : names;
        var lives = pack.Cases.Concat(pack.Contacts).Where(life => wanted.Length == 1 || life.Id == wanted[0]);
        return wanted.Length == 0 ? [] : lives.SelectMany(life => life.Clocks.Concat(life.Rows.SelectMany(row => row.Clocks))).Where(clock => clock.Id == wanted[^1]);
    }

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9_.]*)\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Slot();
}
