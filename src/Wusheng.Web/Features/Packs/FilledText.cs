using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

using Markdig;

using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

using Wusheng.Core.Conditions;
using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Packs;

/// <summary>Clause texts as they are read: Markdown, with the limits in force in place of their slots.</summary>
internal sealed partial class FilledText(Pack pack, IStringLocalizer<Texts> say)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The version whose figures this one's are held against; figures that differ are marked.</summary>
    public Pack? Before { get; init; }

    /// <summary>Whether the clause is new, worded otherwise, or holds a figure that is another than before.</summary>
    public bool IsChanged(Clause clause) => Before is not null
        && (Before.Clauses[clause.Id]?.Markdown != clause.Markdown || Slots().Matches(clause.Markdown).Any(slot => IsOther(slot.Groups[1].Value)));

    /// <summary>A value as people say it.</summary>
    public string Say(Value value) => Words(value);

    public MarkupString Of(Clause clause) =>
        new(Slots().Replace(Markdown.ToHtml(clause.Markdown, Pipeline), slot => Filled(slot.Groups[1].Value)));

    /// <summary>A clock's limit as people say it; null when its due time is appointed.</summary>
    public string? Limit(ClockType clock) => clock.Limit is { } limit ? Words(limit) ?? "…" : null;

    private string Filled(string slot) =>
        $"<span class=\"{(IsOther(slot) ? "lim ch2" : "lim")}\">{WebUtility.HtmlEncode(Figure(slot) ?? slot)}</span>";

    private bool IsOther(string slot) => Before is not null && new FilledText(Before, say).Figure(slot) != Figure(slot);

    private string? Figure(string slot) =>
        pack.Parameters[slot] is { } parameter ? Words(parameter.Is) + Unit(parameter)
        : slot.Split('.') is [var type, .. var rows, var clock, "limit"] && Type(type, rows)?.Clocks[clock]?.Limit is { } limit ? Words(limit)
        : null;

    private LifeType? Type(string type, string[] rows) =>
        rows.Aggregate(pack.LifeType(type), (life, row) => life?.Rows.FirstOrDefault(each => each.Id == row || each.Id.EndsWith("." + row, StringComparison.Ordinal)));

    private string? Words(Expression limit) => limit switch
    {
        Expression.Literal literal => Words(literal.Value),
        Expression.Name name => Figure(name.Path.ToString()),
        _ => null,
    };

    private string Words(Value value) => value switch
    {
        Value.Duration duration => Words(duration.Length),
        Value.WorkingDays days => say["span.workdays", days.Days],
        Value.Number number => number.Amount.ToString(CultureInfo.InvariantCulture),
        Value.Money money => $"¥ {money.Amount.ToString("N2", CultureInfo.InvariantCulture)}",
        Value.Text text => text.Content,
        Value.Word word => word.Key,
        Value.Hour hour => hour.At.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Core.Lives.Slots.Show(value, TimeZoneInfo.Utc),
    };

    private string Words(TimeSpan length) => length switch
    {
        { Ticks: var ticks } when ticks % TimeSpan.TicksPerDay == 0 && length.TotalDays > 1 => say["span.days", length.TotalDays],
        { Ticks: var ticks } when ticks % TimeSpan.TicksPerHour == 0 => say["span.hours", length.TotalHours],
        { Ticks: var ticks } when ticks % TimeSpan.TicksPerMinute == 0 => say["span.minutes", length.TotalMinutes],
        _ => say["span.seconds", length.TotalSeconds],
    };

    private static string Unit(Parameter parameter) =>
        parameter is { Unit: { } unit, Is: Value.Number } ? $" {unit}" : "";

    [GeneratedRegex(@"\{([A-Za-z][\w.]*)\}")]
    private static partial Regex Slots();
}
