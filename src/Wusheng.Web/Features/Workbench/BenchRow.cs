namespace Wusheng.Web.Features.Workbench;

/// <summary>One life as the lists of the workbench show it.</summary>
/// <param name="Face">Its most urgent clock; null when none runs.</param>
/// <param name="Clock">What that clock is for.</param>
public sealed record BenchRow(LifeRow Row, ClockFace? Face, string? Clock)
{
    /// <summary>Null when its pack is not here any more.</summary>
    internal PackWords? Words { get; init; }

    /// <summary>The number of what a promise was given in; null for what stands for itself.</summary>
    public string? About { get; init; }

    public string Id => Row.Id;

    public string Type => Words?.Title ?? Row.Type;

    public string Title => Row.Title.Length > 0 ? Row.Title : Row.CustomerName ?? Type;

    public string Line => string.Join(" · ", new[] { About ?? (Row.Number.Length > 0 ? Row.Number : Type), Words?.State(Row.State) ?? Row.State, Clock }.Where(part => !string.IsNullOrEmpty(part)));

    public string? Mark => Face?.Look switch { ClockLook.Late => "late", ClockLook.Warn => "warn", _ => null };

    public string Icon => Row.Type == Core.Lives.BuiltIn.Commitment ? "history" : ChannelIcons.Of(Row.Type) ?? ChannelIcons.Of(Row.Channel) ?? "ticket";

    /// <summary>Orders rows by time left; the words of a list sort the same way.</summary>
    public string Sort => Row.NextDue.UtcTicks.ToString("D20", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The icons of the ways a customer comes by.</summary>
internal static class ChannelIcons
{
    private static readonly string[] Order = ["phone", "visit", "chat", "web", "mail", "letter"];

    /// <summary>The most frequent ways first, those of a pack's own after them.</summary>
    public static int Rank(string channel) => Array.IndexOf(Order, channel) is var at && at < 0 ? Order.Length : at;

    public static string? Of(string channel) => channel switch
    {
        "phone" => "phone",
        "visit" => "door-enter",
        "chat" => "message-circle",
        "web" => "world",
        "mail" => "mail",
        "letter" => "file-text",
        _ => null,
    };
}
