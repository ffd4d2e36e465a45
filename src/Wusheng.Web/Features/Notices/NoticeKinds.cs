namespace Wusheng.Web.Features.Notices;

/// <summary>What a notice is about, told by what happened together with it.</summary>
internal enum NoticeKind
{
    /// <summary>A limit was passed.</summary>
    Late,

    /// <summary>A limit comes near.</summary>
    Soon,

    /// <summary>It came up to a superior.</summary>
    Up,

    /// <summary>Work was given to the person.</summary>
    Given,

    /// <summary>Anything else a standard has people told of.</summary>
    News,
}

/// <summary>Tells notices apart, and which of them a person wants by mail.</summary>
internal static class NoticeKinds
{
    /// <summary>The fact of a person that lists the kinds they want by mail; without it, all.</summary>
    public const string Fact = "mailed";

    public static IReadOnlyList<NoticeKind> All { get; } = Enum.GetValues<NoticeKind>();

    public static string Word(this NoticeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Reads what happened with the notice of that version.</summary>
    public static async Task<NoticeKind> KindAsync(this WushengDb db, string life, int version, CancellationToken cancel)
    {
        var row = await db.Events.AsNoTracking().Where(each => each.Life == life && each.Version <= version).OrderByDescending(each => each.Version).FirstOrDefaultAsync(cancel);
        return row is null ? NoticeKind.News : Of(row.Events().Select(happened => happened.Event).ToList());
    }

    /// <summary>Whether a person with these facts wants such notices by mail.</summary>
    public static bool Wants(IReadOnlyDictionary<string, Value> facts, NoticeKind kind) =>
        facts.GetValueOrDefault(Fact) is not Value.Text chosen || chosen.Content.Split(' ').Contains(kind.Word());

    private static NoticeKind Of(List<LifeEvent> together) =>
        together.OfType<ClockBreached>().Any() ? NoticeKind.Late
        : together.OfType<Escalated>().Any() ? NoticeKind.Up
        : together.OfType<ClockFired>().Any() ? NoticeKind.Soon
        : together.Any(told => told is Seated or HandedOver or Opened) ? NoticeKind.Given
        : NoticeKind.News;
}
