namespace Wusheng.Web.Features.Calls.Asterisk;

/// <summary>The manager interface of an Asterisk switchboard: section <c>Wusheng:Calls:Asterisk</c>. Without a host nothing is listened to.</summary>
internal sealed class AsteriskSettings
{
    public const string Section = "Wusheng:Calls:Asterisk";

    public string? Host { get; set; }

    public int Port { get; set; } = 5038;

    public string User { get; set; } = "wusheng";

    public string Secret { get; set; } = "";

    /// <summary>How long to wait before listening again after the line was lost.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(5);
}
