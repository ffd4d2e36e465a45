namespace Wusheng.Web.Watches;

/// <summary>How mail leaves the desk: section <c>Wusheng:Mail</c>. Without a host no mail is sent; notices stay in the inbox.</summary>
internal sealed class MailSettings
{
    public const string Section = "Wusheng:Mail";

    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    /// <summary>Whether the connection must become encrypted (STARTTLS) before anything is said.</summary>
    public bool StartTls { get; set; } = true;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The sender's address.</summary>
    public string From { get; set; } = "wusheng@localhost";

    /// <summary>Where the desk is reached by a browser, for links in mail.</summary>
    public string? Address { get; set; }
}
