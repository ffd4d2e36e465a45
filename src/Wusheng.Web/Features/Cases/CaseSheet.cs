namespace Wusheng.Web.Features.Cases;

/// <summary>One case as one person sees it at one moment: everything its page shows, gathered once.</summary>
public sealed record CaseSheet(Life Life, Pack? Pack, PackWords Words, HouseBook House, string Me, DateTimeOffset Now)
{
    public required ImmutableArray<StepChoice> Choices { get; init; }

    public required ImmutableArray<ClockSeen> Clocks { get; init; }

    /// <summary>Who may sit in each seat that somebody has yet to choose, nearest and least loaded first.</summary>
    public required ImmutableDictionary<string, ImmutableArray<Person>> Candidates { get; init; }

    public required ImmutableArray<Happened> History { get; init; }

    /// <summary>What follows from other answers and from what is on file, by field.</summary>
    public ImmutableDictionary<string, Value> Computed { get; init; } = ImmutableDictionary<string, Value>.Empty;

    /// <summary>The guide of its present state; null when the standard has none.</summary>
    public GuideNow? Guide { get; init; }

    /// <summary>The words the last act put into the reader's mouth.</summary>
    public ImmutableArray<SaidNow> Said { get; init; } = [];

    /// <summary>Its money; null when it has none.</summary>
    public FeesNow? Fees { get; init; }

    /// <summary>Why the reader may add no row of a kind now, by kind.</summary>
    public ImmutableDictionary<string, Refusal> RowsShut { get; init; } = ImmutableDictionary<string, Refusal>.Empty;

    /// <summary>Whether the reader may open it again after its end.</summary>
    public bool MayReopen { get; init; }

    /// <summary>Whether the reader may open cases of its kind, and so split this one.</summary>
    public bool MaySplit { get; init; }

    /// <summary>Papers the reader may void.</summary>
    public ImmutableHashSet<string> MayVoid { get; init; } = [];

    /// <summary>Linked lives the reader may see, by id.</summary>
    public ImmutableDictionary<string, LifeRow> Others { get; init; } = ImmutableDictionary<string, LifeRow>.Empty;

    /// <summary>The cases of this kind that follow one another, the first first, this one among them; empty when it stands alone.</summary>
    public ImmutableArray<LifeRow> Chain { get; init; } = [];

    /// <summary>Who could have it: those at work with a post at its site or above, the least loaded first.</summary>
    public ImmutableArray<Person> Staff =>
    [
        .. House.People.Values.Where(person => person.Present && person.Posts.Any(post => House.Upward(Life.Site).Contains(post.Site)))
            .OrderBy(person => Loads.GetValueOrDefault(person.Id)).ThenBy(person => person.StaffNumber, StringComparer.Ordinal),
    ];

    /// <summary>How many open lives each candidate has.</summary>
    public ImmutableDictionary<string, int> Loads { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Who has a contact in hand just now.</summary>
    public ImmutableHashSet<string> Talking { get; init; } = [];

    public LifeType Type => Words.Type;

    public TimeZoneInfo Zone => House.Sites.GetValueOrDefault(Life.Site)?.Zone ?? TimeZoneInfo.Utc;

    /// <summary>What the standard it is held to calls itself.</summary>
    public string Standard => Pack is null ? Life.Pack.Id : PackWords.TitleOf(Pack);

    public string Site => House.Sites.GetValueOrDefault(Life.Site)?.Title ?? Life.Site;

    public bool Ended => Type.Ends.Contains(Life.State);

    /// <summary>
    /// Whether the reader is the one to call: it is in their hands, or, while it is in nobody's, they may do something about it now.
    /// </summary>
    public bool Works => !Ended && (Life.Owner == Me || Life.Parts.Values.Any(part => part.Seats.Values.Any(seat => seat.Person == Me))
        || (Life.Owner is null && Choices.Any(choice => choice.Why is null)));

    /// <summary>The page on which it is worked, where that is not its own.</summary>
    public string? Place { get; init; }

    public string Href => Place ?? Pages.Case(Life.Id.Text);

    public string Name(string? person) => person is null ? "" : House.People.GetValueOrDefault(person)?.Name ?? person;

    public LifeType TypeOf(int row) => Grammar.Row(Type, Life, row);

    /// <summary>The field of that name in a row or in the life above it.</summary>
    public (FieldType Field, int Row)? FieldOf(int row, string name) =>
        TypeOf(row).Fields[name] is { } own ? (own, row) : row == 0 ? null : FieldOf(Life.Parts[row].Parent, name);

    public PackWords WordsOf(int row) => Words.Part(Life, row);

    /// <summary>What its files are called, by what is kept of them.</summary>
    public ImmutableDictionary<string, string> FileNames => History.Select(happened => happened.Event).OfType<Attached>().DistinctBy(file => file.ContentHash).ToImmutableDictionary(file => file.ContentHash, file => file.Name);

    /// <summary>What a person did, by the name of what it touched; null for what nobody would call a change.</summary>
    public string? What(Happened happened) => happened.Event switch
    {
        StepTaken step => WordsOf(step.Row).Step(step.Step),
        FieldSet set => WordsOf(set.Row).Field(set.Field),
        Corrected fix => WordsOf(fix.Row).Field(fix.Field),
        Seated seated => WordsOf(seated.Row).Seat(seated.Seat),
        _ => null,
    };

    /// <summary>Seats given to the reader that they have not yet said to have received.</summary>
    public IEnumerable<(int Row, string Seat)> Unreceived =>
        from part in Life.Parts.Values
        from seat in part.Seats
        where seat.Value.Person == Me && seat.Value.ReceivedAt is null && TypeOf(part.Number).Seats.Has(seat.Key)
        select (part.Number, seat.Key);
}
