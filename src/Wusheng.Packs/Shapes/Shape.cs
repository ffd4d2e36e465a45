using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Packs.Shapes;

/// <summary>The shapes facts come in.</summary>
internal static class Shape
{
    private static readonly ImmutableArray<string> _clockWords = ["running", "paused", "met", "breached", "idle", "ended", "started", "stopped"];
    private static readonly ImmutableArray<string> _documentWords = ["issued", "void", "printed"];

    /// <summary>A fact of which nothing is known beforehand; whatever is asked of it may be so.</summary>
    public static FactShape Open { get; } = new(ValueKind.Unknown, []) { OpenWords = true, Member = _ => Open };

    public static FactShape Of(ValueKind kind) => kind == ValueKind.Unknown ? Open : new FactShape(kind, []);

    /// <summary>Something that happens: when last, by whom, how often.</summary>
    public static FactShape Moment { get; } = With(new FactShape(ValueKind.Moment, []) { OpenWords = true }, MomentMember, ["at", "by", "count", "date", "channel", "first", "last"]);

    public static FactShape Clock { get; } = With(
        new FactShape(ValueKind.Word, _clockWords), ClockMember, ["due", "left", "elapsed", "count", "breaches", "breached", "met", "limit", "charged", "at", "by"]);

    public static FactShape Document { get; } = With(
        new FactShape(ValueKind.Word, _documentWords), name => name is "number" or "part" ? Of(ValueKind.Text) : MomentMember(name), ["number", "at", "by", "count"]);

    public static FactShape With(FactShape shape, Func<string, FactShape?> member, ImmutableArray<string> names) =>
        shape with { Member = member, MemberNames = () => names };

    public static FactShape? MomentMember(string name) => name switch
    {
        "at" or "first" or "last" => Of(ValueKind.Moment),
        "by" => Open,
        "count" => Of(ValueKind.Number),
        "date" => Of(ValueKind.Day),
        "channel" => Open,
        _ => null,
    };

    private static FactShape? ClockMember(string name) => name switch
    {
        "due" => Of(ValueKind.Moment),
        "left" or "elapsed" or "limit" => Of(ValueKind.Duration),
        "breaches" or "runs" => Of(ValueKind.Number),
        "breached" or "met" or "started" or "stopped" or "ended" => Moment,
        "charged" => Open,
        _ => MomentMember(name),
    };
}
