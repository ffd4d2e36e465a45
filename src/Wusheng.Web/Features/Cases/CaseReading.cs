namespace Wusheng.Web.Features.Cases;

/// <summary>Reads a case for its page: one fold, one history, one question each for what is linked and for how loaded people are.</summary>
internal sealed class CaseReading(CallerSight sight, WorldReads reads, WushengDb db, ChainReading chains, TimeProvider clock)
{
    private const int MostCandidates = 60;

    /// <summary>Null when there is no such case, or none for this caller.</summary>
    public async Task<CaseSheet?> ReadAsync(string id, Caller caller, CancellationToken cancel)
    {
        if (Seen(id, caller, clock.GetUtcNow()) is not { } sheet)
        {
            return null;
        }

        return sheet with
        {
            History = [.. reads.After(sheet.Life.Id, 0)],
            Others = await OthersAsync(sheet, caller, cancel),
            Chain = await chains.ReadAsync(sheet, caller, cancel),
            Talking = await TalkingAsync(caller, cancel),
            Loads = await LoadsAsync(sheet.Candidates.Values.SelectMany(people => people).Select(person => person.Id), cancel),
        };
    }

    /// <summary>The id of the one case of that number the caller sees, or null.</summary>
    public async Task<string?> IdOfAsync(string number, Caller caller, CancellationToken cancel) =>
        await db.Lives.AsNoTracking().Where(row => row.Number == number).SeenBy(sight.ViewerOf(caller).Viewer)
            .OrderByDescending(row => row.Id).Select(row => row.Id).FirstOrDefaultAsync(cancel);

    public async Task<ImmutableDictionary<string, int>> LoadsAsync(IEnumerable<string> people, CancellationToken cancel)
    {
        var ids = people.Distinct().ToList();
        return ids.Count == 0 ? ImmutableDictionary<string, int>.Empty
            : (await db.Seats.AsNoTracking().Open().Where(seat => ids.Contains(seat.Person))
                .GroupBy(seat => seat.Person).Select(group => new { group.Key, Count = group.Select(seat => seat.Life).Distinct().Count() }).ToListAsync(cancel))
                .ToImmutableDictionary(each => each.Key, each => each.Count);
    }

    /// <summary>Who has a contact in hand; the asker themselves are never in their own way.</summary>
    public async Task<ImmutableHashSet<string>> TalkingAsync(Caller caller, CancellationToken cancel) =>
        [.. await db.Lives.AsNoTracking().Open().Where(row => row.Kind == (int)LifeKind.Contact && row.State == "inHand" && row.Owner != null && row.Owner != caller.Person).Select(row => row.Owner!).ToListAsync(cancel)];

    /// <summary>The case as it stands, without its history and what is linked.</summary>
    public CaseSheet? Seen(string id, Caller caller, DateTimeOffset now) => sight.Ask((world, house) => Seen(world, house, id, caller, now));

    private static CaseSheet? Seen(IWorld world, HouseBook house, string id, Caller caller, DateTimeOffset now)
    {
        if (id.Length > 64 || world.Find(new LifeId(id)) is not { } life || !Rights.Sees(world, life, caller.Person)
            || PackWords.Of(world.Pack(life.Pack), life.Type) is not { } words)
        {
            return null;
        }

        return new CaseSheet(life, world.Pack(life.Pack), words, house, caller.Person, now)
        {
            Choices = StepChoices.Of(world, life, caller.Person, now),
            Clocks = [.. ClockViews.Of(world, life, now).Select(view => ClockSeen.Of(world, life, view, now))],
            Candidates = SeatsOf(words.Type).ToImmutableDictionary(seat => seat.Id, seat => Holders(world, life.Site, seat)),
            Computed = CaseWords.Computed(world, life, caller.Person, now),
            Guide = GuideViews.Of(world, life, caller.Person, now, ImmutableDictionary<string, string>.Empty),
            Said = CaseWords.Said(world, life, caller.Person, now),
            Fees = FeeViews.Of(world, life, now, caller.Person),
            History = [],
            RowsShut = words.Type.Rows.Select(rows => (rows.Id, Why: RowChoices.Shut(world, life, rows, caller.Person, now))).Where(each => each.Why is not null).ToImmutableDictionary(each => each.Id, each => each.Why!),
            MayReopen = Reopening.May(world, life, words.Type, caller.Person) && !Reopening.States(life, words.Type).IsEmpty,
            MaySplit = Splitting.May(world, life, words.Type, caller.Person),
            MayVoid = [.. life.Documents.Select(paper => paper.Document).Distinct().Where(document => PapersByHand.MayVoid(world, life, document, caller.Person))],
        };
    }

    /// <summary>The people of the seat's roles, each once.</summary>
    internal static ImmutableArray<Person> Holders(IWorld world, string site, SeatType seat) =>
        [.. seat.Roles.SelectMany(role => world.Holders(site, role)).DistinctBy(person => person.Id).Take(MostCandidates)];

    private static IEnumerable<SeatType> SeatsOf(LifeType type) => type.Seats.Concat(type.Rows.SelectMany(SeatsOf)).DistinctBy(seat => seat.Id);

    private async Task<ImmutableDictionary<string, LifeRow>> OthersAsync(CaseSheet sheet, Caller caller, CancellationToken cancel)
    {
        var ids = sheet.Life.Links.Values.SelectMany(links => links).Select(link => link.Life.Text)
            .Concat(sheet.Life.Origin is { } origin ? [origin.Text] : [])
            .Concat(sheet.Life.Parts.Values.SelectMany(part => part.Fields.Values).Select(field => (field.Value as Core.Values.Value.Life)?.Id).OfType<string>())
            .Distinct().ToList();
        return ids.Count == 0 ? ImmutableDictionary<string, LifeRow>.Empty
            : (await db.Lives.AsNoTracking().Where(row => ids.Contains(row.Id)).SeenBy(sight.ViewerOf(caller).Viewer).ToListAsync(cancel)).ToImmutableDictionary(row => row.Id);
    }
}
