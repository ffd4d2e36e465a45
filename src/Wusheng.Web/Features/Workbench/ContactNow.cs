using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Workbench;

/// <summary>The contact in hand with what can be done now.</summary>
/// <param name="People">Who may take it over.</param>
/// <param name="Cases">The kinds of case that may be opened out of it.</param>
internal sealed record ContactNow(
    Life Life, Pack? Pack, PackWords Words, ImmutableArray<StepChoice> Steps, ImmutableArray<ClockSeen> Clocks, TimeZoneInfo Zone,
    ImmutableArray<Person> People, ImmutableArray<PackWords> Cases)
{
    /// <summary>The guide of the standard; null where it has none for this contact.</summary>
    public GuideNow? Guide { get; init; }

    /// <summary>Cases opened out of this contact.</summary>
    public ImmutableArray<BenchRow> Opened { get; init; } = [];

    /// <summary>The steps of the frame that end a contact.</summary>
    public static readonly ImmutableArray<string> Ends = ["part", "close"];

    public string Id => Life.Id.Text;

    public LifeType Type => Words.Type;

    /// <summary>How the world ends this kind of contact: on the telephone somebody hangs up, elsewhere the customer leaves.</summary>
    public string Over => Life.Type == "phone" ? "released" : "left";

    /// <summary>The customer has gone and the record is still open.</summary>
    public bool IsWrapUp => Life.Whole.Moments.ContainsKey(Over) && Life.State != "closed";

    public bool IsWaiting => Life.State == "waiting";

    public DateTimeOffset? TakenAt => Life.Whole.Moments.GetValueOrDefault("answered")?.At ?? Life.Whole.Moments.GetValueOrDefault("serve")?.At;

    /// <summary>Acts of the frame, as buttons above the record; the first is the one to press.</summary>
    public IEnumerable<StepChoice> Acts => Own(step => BuiltIn.ContactSteps.Contains(step.Id) && !Ends.Contains(step.Id) && step.Id != NotOurs).Where(choice => choice.Why is null && !(IsWrapUp && choice.Step.Id == "hold"));

    // The frame has a way to begin for those who call and one for those who come; only one of them fits.
    private string NotOurs => Life.Type == "phone" ? "serve" : "answer";

    /// <summary>What the pack has to be done in the contact, in its order; the end comes last.</summary>
    public IEnumerable<StepChoice> Record => Own(step => !BuiltIn.ContactSteps.Contains(step.Id)).Concat(Ends.SelectMany(id => Own(step => step.Id == id && Written(step))))
        .Where(choice => choice.Why is null || IsDone(choice.Step));

    /// <summary>The next thing to do.</summary>
    public StepChoice? Current => Record.FirstOrDefault(choice => choice.Why is null && !IsDone(choice.Step) && (choice.Asks.Any(asked => asked.IsRequired && !asked.IsAnswered) || Ends.Contains(choice.Step.Id)));

    public IEnumerable<StepChoice> NotNow => Own(step => !BuiltIn.ContactSteps.Contains(step.Id)).Where(choice => choice.Why is not null && !IsDone(choice.Step));

    /// <summary>Whether the case is what the contact was said to be about: the case names the purpose, or is called by the same id.</summary>
    public bool CameFor(PackWords words) => Life.Whole.Fields.GetValueOrDefault(House.Visits.Purpose)?.Value is Core.Values.Value.Word said
        && (words.Type.Id == said.Key || words.Type.Opening.Purposes.Contains(said.Key));

    /// <summary>What a phone shows first: the guide while it goes on, then the record.</summary>
    public string Shown => IsWaiting || Guide is { InHand: not null } or { Current: not null } ? "guide" : "record";

    public bool IsDone(StepType step) => Life.Whole.Moments.ContainsKey(step.Id);

    // An end the pack says nothing of would only be a second way out beside the one it describes.
    private bool Written(StepType step) => !step.Asks.IsEmpty || Own(other => Ends.Contains(other.Id) && !other.Asks.IsEmpty).All(_ => false);

    private IEnumerable<StepChoice> Own(Func<StepType, bool> wanted) =>
        from step in Type.Steps
        where wanted(step)
        from choice in Steps
        where choice.Row == 0 && choice.Step.Id == step.Id
        select choice;
}
