using Microsoft.Extensions.Localization;

using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Cases;

/// <summary>
/// The events of a case as its story, newest first. What came with one act (answers, seats, papers) stands with it; clocks, notes and
/// notices stand by themselves.
/// </summary>
internal sealed class Story(CaseView view, IStringLocalizer<Texts> say)
{
    private readonly CaseSheet sheet = view.Sheet;

    public List<StoryItem> Items() =>
    [
        .. sheet.History.GroupBy(happened => (happened.At, happened.By)).SelectMany(Together)
            .OrderByDescending(item => item.At).ThenByDescending(item => item.Version),
    ];

    private HashSet<int> Withdrawn => [.. sheet.History.Select(happened => happened.Event).OfType<NoteWithdrawn>().Select(note => note.Version)];

    /// <summary>What was taken back, as it was told when it was done.</summary>
    private string Back(int version) => sheet.History.FirstOrDefault(happened => happened.Version == version) is { } first && first.Event is not Undone ? Told(first)?.Act ?? Fact(first) ?? "" : "";

    private IEnumerable<StoryItem> Together(IGrouping<(DateTimeOffset At, string? By), Happened> group)
    {
        var facts = group.Any(each => each.Event is Undone) ? "" : string.Join(say["story.and"], group.Select(Fact).Concat(OfRows(group)).OfType<string>().Distinct());
        var told = false;
        foreach (var happened in group.Any(each => each.Event is Undone) ? group.Where(each => each.Event is Undone) : group)
        {
            var item = Told(happened);
            if (item is { Kind: StoryKind.Step or StoryKind.Change } && !told)
            {
                told = true;
                item = item with { Facts = item.Facts.Length > 0 && facts.Length > 0 ? item.Facts + say["story.and"] + facts : item.Facts + facts };
            }

            if (item is not null)
            {
                yield return item;
            }
        }

        if (!told && facts.Length > 0)
        {
            yield return Item(group.Last(), StoryKind.Change, "pencil", say["story.filled"], facts);
        }
    }

    private StoryItem? Told(Happened happened) => happened.Event switch
    {
        Opened => Item(happened, StoryKind.Step, "plus", say["story.opened"], ""),
        StepTaken step => Item(happened, StoryKind.Step, "arrow-right", Named(step.Row, sheet.WordsOf(step.Row).Step(step.Step)), "") with { Clause = sheet.TypeOf(step.Row).Steps[step.Step]?.Clause },
        StepRefused refused => Item(happened, StoryKind.Change, "lock", say["story.refused", sheet.WordsOf(refused.Row).Step(refused.Step)], ""),
        SeatReceived seat => Item(happened, StoryKind.Step, "check", say["story.received", sheet.WordsOf(seat.Row).Seat(seat.Seat)], ""),
        HandedOver over => Item(happened, StoryKind.Step, "user-plus", say["story.handed", sheet.Name(over.ToPerson)], over.Reason),
        Escalated up => Item(happened, StoryKind.Step, "arrow-up", say["story.up", sheet.Name(up.ToPerson)], "", TimelineLook.Upward),
        HeldByHand held => Item(happened, StoryKind.Step, "player-pause", say["case.held"], held.Reason, TimelineLook.Paused),
        ResumedByHand => Item(happened, StoryKind.Step, "player-play", say["case.act.resume"], ""),
        Reopened again => Item(happened, StoryKind.Step, "refresh", say["case.act.reopen"], again.Reason),
        Corrected fix => Item(happened, StoryKind.Change, "pencil", say["story.corrected", sheet.WordsOf(fix.Row).Field(fix.Field)], $"{Shown(fix.Row, fix.Field, fix.To)} · {fix.Reason}"),
        Noted note => Item(happened, StoryKind.Note, "message-2", say[Withdrawn.Contains(happened.Version) ? "story.withdrawn" : "case.act.note"], note.Text, Withdrawn.Contains(happened.Version) ? TimelineLook.Paused : TimelineLook.Plain),
        SurveyLinked link => Item(happened, StoryKind.Change, "link", say["story.survey-link"], say["clocks.until", view.When.At(link.Until)]),
        Undone back => Item(happened, StoryKind.Change, "refresh", say["story.undone"], Back(back.Version)),
        Attached file => Item(happened, StoryKind.Note, "paperclip", say["story.attached"], file.Name),
        DocumentPrinted paper => Item(happened, StoryKind.Change, "printer", say["story.printed", sheet.Words.Document(paper.Document)], paper.Number),
        DocumentReprinted paper => Item(happened, StoryKind.Change, "printer", say["story.reprinted", sheet.Words.Document(paper.Document)], paper.Number),
        Refunded refund => Item(happened, StoryKind.Change, "arrow-back-up", say["story.refunded", refund.Amount, say[$"way.{refund.Way}"]], ""),
        Withheld kept => Item(happened, StoryKind.Change, "lock", say["story.withheld", kept.Amount], ""),
        PaymentReversed back => Item(happened, StoryKind.Change, "arrow-back-up", say["story.reversed", back.Amount, say[$"way.{back.Way}"]], back.Reason),
        DocumentVoided paper => Item(happened, StoryKind.Change, "x", say["story.voided", sheet.Words.Document(paper.Document)], paper.Reason),
        Linked link when link.Name != "referrer" => Item(happened, StoryKind.Change, "link", say["story.linked"], sheet.Others.GetValueOrDefault(link.To.Text)?.Number ?? ""),
        Notified notice => Item(happened, StoryKind.Notice, "bell", say["story.notified", string.Join(sheet.Words.Separator, notice.To.Select(Receiver))], NoticeWords.Of(sheet.Pack, sheet.Life.Type, notice.Text, notice.Say)) with { Clause = notice.Clause },
        Erased => Item(happened, StoryKind.Change, "trash", say["story.erased"], ""),
        PackMoved moved => Item(happened, StoryKind.Change, "versions", say["story.moved"], moved.To.Semantic),
        _ => OfClock(happened),
    };

    private StoryItem? OfClock(Happened happened) => happened.Event switch
    {
        ClockStarted start => Clock(happened, start.Row, start.Clock, "clock", "story.clock.started", start.Due is { } due ? say["clocks.until", view.When.At(due)] : ""),
        ClockStopped stop => Clock(happened, stop.Row, stop.Clock, "check", "story.clock.stopped", ""),
        ClockBreached late => Clock(happened, late.Row, late.Clock, "alert-triangle", "story.clock.late", "") with { Look = TimelineLook.Upward },
        ClockPaused pause => Clock(happened, pause.Row, pause.Clock, "player-pause", "story.clock.paused", "") with { Look = TimelineLook.Paused },
        ClockResumed resumed => Clock(happened, resumed.Row, resumed.Clock, "player-play", "story.clock.resumed", resumed.Due is { } due ? say["clocks.until", view.When.At(due)] : ""),
        ClockMoved moved => Clock(happened, moved.Row, moved.Clock, "clock", "story.clock.moved", moved.Due is { } due ? say["clocks.until", view.When.At(due)] : ""),
        _ => null,
    };

    /// <summary>What only comes with something else.</summary>
    private string? Fact(Happened happened) => happened.Event switch
    {
        FieldSet { Row: 0 } set when happened.By is not null && Shown(set.Row, set.Field, set.Value) is { Length: > 0 } shown => say["story.field", Named(set.Row, sheet.WordsOf(set.Row).Field(set.Field)), shown].Value,
        Seated seated => say["story.field", sheet.WordsOf(seated.Row).Seat(seated.Seat), sheet.Name(seated.Person)].Value,
        DocumentIssued paper => say["story.issued", sheet.Words.Document(paper.Document), paper.Number].Value,
        Paid paid => say["story.paid", paid.Amount].Value,
        _ => null,
    };

    /// <summary>One line for an answer given to many rows alike.</summary>
    private IEnumerable<string> OfRows(IEnumerable<Happened> together) =>
        from happened in together
        where happened.By is not null
        let set = happened.Event as FieldSet
        where set is { Row: > 0 }
        let words = sheet.WordsOf(set.Row)
        group set by (words.Type.Id, set.Field, Text: say["story.field", words.Field(set.Field), Shown(set.Row, set.Field, set.Value)].Value) into alike
        let first = sheet.WordsOf(alike.First().Row)
        select alike.Count() > 1 ? say["story.rows", first.Title, alike.Count(), alike.Key.Text].Value : $"{RowWords.Of(view, sheet.Life.Parts[alike.First().Row])} · {alike.Key.Text}";

    private StoryItem Clock(Happened happened, int row, string clock, string icon, string text, string facts) =>
        Item(happened, StoryKind.Clock, icon, say[text, sheet.WordsOf(row).Clock(clock)], facts) with { Clause = sheet.TypeOf(row).Clocks[clock]?.Clause };

    private StoryItem Item(Happened happened, StoryKind kind, string icon, string act, string facts, TimelineLook look = TimelineLook.Plain) =>
        new(happened.Version, happened.At, kind, icon, view.Values.Free(act), view.Values.Free(facts), happened.By is { } by ? sheet.Name(by) : say["who.system"], look);

    private string Named(int row, string what) => row == 0 ? what : $"{RowWords.Of(view, sheet.Life.Parts[row])} · {what}";

    private string Receiver(string to) => to == "customer" ? say["who.customer"] : sheet.Name(to);

    private string Shown(int row, string field, Value? value)
    {
        FieldType? asked = sheet.TypeOf(row).Fields[field];
        return value is Value.Text text && asked?.Kind == FieldKind.Phone ? ValueWords.Masked(text.Content)
            : value is Value.Life life && sheet.Others.GetValueOrDefault(life.Id) is { } other ? other.Number
            : view.Values.Show(value, asked, sheet.WordsOf(row));
    }
}
