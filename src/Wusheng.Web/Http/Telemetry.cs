using System.Diagnostics;

namespace Wusheng.Web.Http;

/// <summary>What the desk tells of its own work: spans and figures, never a person's data.</summary>
internal static class Telemetry
{
    public const string Name = "Wusheng";

    public static ActivitySource Source { get; } = new(Name);
}
