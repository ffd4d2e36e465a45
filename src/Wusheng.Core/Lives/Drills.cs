namespace Wusheng.Core.Lives;

/// <summary>What is different in a drill: its number, and who is told. Everything else runs as it would.</summary>
internal static class Drills
{
    /// <summary>Leads the numbers of drills and of their papers.</summary>
    internal const string Number = "YL-";

    /// <summary>Leads every notice and title.</summary>
    internal const string Mark = "【演练】";

    /// <summary>The notice as the house gets it: marked, and to nobody outside.</summary>
    internal static Notified Told(Notified notice) => notice with
    {
        To = notice.To.Remove(Telling.Customer),
        Text = notice.Text.StartsWith(Mark, StringComparison.Ordinal) ? notice.Text : Mark + notice.Text,
    };
}
