namespace Wusheng.Web.Features.Calls;

/// <summary>How calls reach the desk: section <c>Wusheng:Calls</c>.</summary>
internal sealed class CallSettings
{
    public const string Section = "Wusheng:Calls";

    /// <summary>The secret shared with the switchboard that signs its events; without it only API keys may tell of calls.</summary>
    public string? Secret { get; set; }

    /// <summary>The site of each line dialled, by its number.</summary>
    public Dictionary<string, string> Lines { get; set; } = [];

    /// <summary>One ring and the pause after it, in seconds: China's ringing tone is one second on, four off.</summary>
    public decimal SecondsPerRing { get; set; } = 5;

    /// <summary>How old a signed event may be, so that a copy of it is of no use later.</summary>
    public TimeSpan SignedWithin { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>A ring begun counts as a ring: four seconds are one, six are two.</summary>
    public int Rings(decimal seconds) => (int)decimal.Floor(seconds / SecondsPerRing) + 1;
}
