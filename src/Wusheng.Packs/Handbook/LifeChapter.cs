using System.Globalization;
using System.Text;
using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Time;

namespace Wusheng.Packs.Handbook;

/// <summary>Cases and contacts: stages, steps with their gates, clocks.</summary>
internal sealed class LifeChapter(Pack pack, bool english)
{
    private readonly Figures _figures = new(pack, english);

    public void Write(StringBuilder book, string heading, string kind, IEnumerable<LifeType> lives)
    {
        book.Append(CultureInfo.InvariantCulture, $"## {Word(heading)}\n\n");
        foreach (var life in lives)
        {
            var title = english ? pack.English.GetValueOrDefault($"{kind}.{life.Id}") ?? life.Id : life.Title;
            Write(book, new Titles(pack, life, $"{kind}.{life.Id}", english), title);
        }
    }

    private void Write(StringBuilder book, Titles titles, string title)
    {
        var life = titles.Life;
        book.Append(HandbookWords.Punctuated($"### {title}{(life.Clause is null ? "" : $"（{life.Clause}）")}\n\n", english));
        if (life.States.Count > 0)
        {
            book.Append(CultureInfo.InvariantCulture, $"{Word("states")}{(english ? ": " : "：")}{string.Join(" → ", life.States.Select(state => titles.State(state.Id)))}\n\n");
        }

        Table(book, life.Steps.Select(step => Step(titles, step)), "step", "by", "way", "asks", "gates", "clause");
        Table(book, life.Clocks.Select(clock => Clock(titles, clock)), "clock", "limit", "between", "reminders", "clause");
        foreach (var row in life.Rows.Where(row => row.Steps.Count + row.Clocks.Count > 0))
        {
            Write(book, titles.Below(row), $"{title} › {titles.Of("row", row.Id, row.Title)}");
        }
    }

    private string Word(string key) => HandbookWords.Of(key, english);

    private void Table(StringBuilder book, IEnumerable<string[]> rows, params string[] columns)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        book.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", columns.Select(Word))} |\n|{string.Concat(columns.Select(_ => " --- |"))}\n");
        all.ForEach(row => book.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Select(cell => HandbookWords.Punctuated(cell, english).Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ')))} |\n"));
        book.Append('\n');
    }

    private string[] Step(Titles titles, StepType step) =>
    [
        titles.Of("step", step.Id, step.Title), List(step.By.Select(titles.Role)), Way(titles, step), List(step.Asks.Select(titles.Asked)),
        string.Join("；", Gates(titles, step)), step.Clause ?? titles.Life.Clause ?? "",
    ];

    private static string Way(Titles titles, StepType step)
    {
        var from = string.Join("、", step.From.Select(titles.State));
        return step.To is null ? from : $"{from} → {titles.State(step.To)}";
    }

    private IEnumerable<string> Gates(Titles titles, StepType step)
    {
        var when = step.When is null ? [] : new[] { $"{Word("when")}：{Text(titles, step.When)}" };
        return when.Concat(step.Needs.Select(gate => Text(titles, gate.Must)));
    }

    private string Text(Titles titles, Condition condition) => english ? ConditionText.Of(condition) : ConditionText.Chinese(condition, titles.Asked);

    private string[] Clock(Titles titles, ClockType clock) =>
    [
        titles.Of("clock", clock.Id, clock.Title), Limit(titles, clock) + (clock.Calendar is null ? "" : $"（{Calendar(clock.Calendar)}）"),
        $"{Moments(titles, clock.From)} → {Moments(titles, clock.Until)}", string.Join("；", clock.At.Select(entry => Reminder(titles, entry))), clock.Clause ?? titles.Life.Clause ?? "",
    ];

    private string Limit(Titles titles, ClockType clock) => (clock.Limit ?? clock.Due) switch
    {
        null => "",
        Expression.Literal or Expression.Name { Path.Names.Length: 1 } when clock.Limit is not null => _figures.Of(clock.Limit),
        var value => Text(titles, new Condition.Holds(value)),
    };

    private string Calendar(string id) => (english ? pack.English.GetValueOrDefault($"calendar.{id}") : pack.Calendars[id]?.Title) ?? id;

    private string Moments(Titles titles, Moments moments)
    {
        var names = string.Join(english ? " or " : "或", moments.Any.Select(path => titles.Asked(path.ToString())));
        return moments.When is null ? names : $"{names}（{Text(titles, moments.When)}）";
    }

    private string Reminder(Titles titles, AtEntry entry)
    {
        var does = entry.Does.Select(effect => effect switch
        {
            Effect.Notify notify => Word("notify") + List(notify.To.Select(to => titles.Role(to.ToString()))),
            Effect.Escalate { To: var to } => Word("escalate") + (to is null ? Word("nextAbove") : titles.Role(to)),
            _ => "",
        });
        return $"{Offset(entry.Offset)} {List(does.Where(text => text.Length > 0))}".Trim();
    }

    private string Offset(DueOffset offset) => offset.Distance.Amount == 0 ? Word("due")
        : Word(offset.IsBefore ? "before" : "after") + (offset.Distance.IsWorkingDays ? offset.Distance.ToString() : _figures.Of(offset.Distance.Time));

    private string List(IEnumerable<string> words) => string.Join(english ? ", " : "、", words);
}
