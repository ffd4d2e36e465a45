namespace Wusheng.Web.Features.Cases;

/// <summary>One step on many cases: what would happen is told before, and each is decided alone by the same rules.</summary>
internal sealed class BulkReading(LifeStore lives, CaseReading cases, BulkOwner owner, TimeProvider clock)
{
    public const int Most = 50;

    /// <summary>Which of the ticked can take the step, and why the others cannot; without a step, which steps there are.</summary>
    public async Task<BulkSplit> SplitAsync(IReadOnlySet<string> ticked, string step, IFormCollection form, Caller caller, CancellationToken cancel)
    {
        var sheets = Sheets(ticked, caller);
        var offered = sheets.SelectMany(sheet => sheet.Choices.Where(choice => choice is { Row: 0, Why: null }).Select(choice => (choice.Step.Id, sheet)))
            .GroupBy(each => each.Id).OrderByDescending(group => group.Count()).Take(6)
            .Select(group => new BulkStep(group.Key, group.First().sheet.Words.Step(group.Key), group.Count())).ToList();
        var lines = (step switch { "" => [], BulkOwner.Step => owner.Lines(sheets, form, caller), _ => sheets.Select(sheet => Line(sheet, step)) }).ToList();
        var asked = lines.FirstOrDefault(line => line.Can)?.Sheet;
        if (step == BulkOwner.Step)
        {
            return new BulkSplit(ticked.Count, step, offered, lines, asked is null ? null : await owner.AskedAsync(asked, caller, cancel), form);
        }

        var loads = asked is null ? ImmutableDictionary<string, int>.Empty : await cases.LoadsAsync(asked.Candidates.Values.SelectMany(people => people).Select(person => person.Id), cancel);
        return new BulkSplit(ticked.Count, step.Length == 0 ? null : step, offered, lines, asked is null ? null : asked with { Loads = loads }, form);
    }

    public async Task<BulkDone> DoAsync(IReadOnlySet<string> ticked, string step, IFormCollection form, Caller caller, CancellationToken cancel)
    {
        var with = GivenForm.Read(form);
        var done = 0;
        var refused = new List<BulkLine>();
        var title = step;
        foreach (var sheet in Sheets(ticked, caller))
        {
            title = step == BulkOwner.Step ? step : sheet.Words.Step(step);
            var act = step == BulkOwner.Step ? BulkOwner.Act(sheet.Life.Id, form) : new TakeStep(sheet.Life.Id, 0, step, with);
            if (await lives.ActAsync(act, caller.Actor, new ActContext(null, $"{form["_key"]}:{sheet.Life.Id.Text}"), cancel) is Decision.Refused { Why: var why })
            {
                refused.Add(new BulkLine(sheet, false, [.. why.Select(fault => (fault.Sentence(), fault.Clause))]));
            }
            else
            {
                done++;
            }
        }

        return new BulkDone(title, done, refused);
    }

    private List<CaseSheet> Sheets(IReadOnlySet<string> ticked, Caller caller) =>
        [.. ticked.Take(Most).Select(id => cases.Seen(id, caller, clock.GetUtcNow())).OfType<CaseSheet>()];

    private static BulkLine Line(CaseSheet sheet, string step)
    {
        var choice = sheet.Choices.FirstOrDefault(choice => choice.Row == 0 && choice.Step.Id == step);
        (string, string?)[] why = choice switch
        {
            null => [(sheet.Words.Title, null)],
            { Why: { } no } => [(no.Sentence(), no.Clause)],
            _ => [.. choice.Needs.Where(need => !need.Holds && !AskWords.IsAsked(choice, need)).Select(need => (sheet.Words.Gate(step, need.Id, need.Sentence), need.Clause))],
        };
        return new BulkLine(sheet, choice is not null && why.Length == 0, [.. why]);
    }
}

/// <summary>A step some of the ticked can take.</summary>
public sealed record BulkStep(string Id, string Title, int Cases);

/// <param name="Why">Sentence and clause of each reason.</param>
public sealed record BulkLine(CaseSheet Sheet, bool Can, ImmutableArray<(string Sentence, string? Clause)> Why);

/// <param name="Step">The step chosen; null while one is still to be chosen.</param>
/// <param name="Asked">A case that can take it, for the form of what it asks.</param>
public sealed record BulkSplit(int Ticked, string? Step, IReadOnlyList<BulkStep> Offered, IReadOnlyList<BulkLine> Lines, CaseSheet? Asked, IFormCollection Form)
{
    public int Can => Lines.Count(line => line.Can);

    /// <summary>Who could have at least one of those that can be given, the least loaded first.</summary>
    public ImmutableArray<Person> Staff =>
        [.. Lines.Where(line => line.Can).SelectMany(line => line.Sheet.Staff).DistinctBy(person => person.Id).OrderBy(person => Asked?.Loads.GetValueOrDefault(person.Id))];
}

public sealed record BulkDone(string Title, int Done, IReadOnlyList<BulkLine> Refused);
