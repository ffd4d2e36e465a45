namespace Wusheng.Web.Features.Account;

/// <summary>Which passwords may be chosen: long, not a row of neighbours, not the person's own name. No demand for signs and capitals: length counts.</summary>
internal static class PasswordRule
{
    public const int Least = 12;
    public const int Most = 128;

    /// <summary>So many different letters, at the least.</summary>
    private const int Different = 5;

    private static readonly string[] Rows = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890", "password", "wusheng", "admin", "woaini", "iloveyou"];

    /// <returns>The text that says what is wrong, by its name in the resources; null when it may be chosen.</returns>
    public static string? Fault(string password, string number, string name) =>
        password.Length < Least ? "password.short"
        : password.Length > Most ? "password.long"
        : password.Distinct().Count() < Different || IsMostlyRows(password) ? "password.easy"
        : Holds(password, number) || Holds(password, name) ? "password.own"
        : null;

    private static bool Holds(string password, string word) => word.Length > 2 && password.Contains(word, StringComparison.OrdinalIgnoreCase);

    // What is left after runs of neighbours (four or more) and words everybody tries are taken out is what a guesser has to guess.
    private static bool IsMostlyRows(string password)
    {
        var left = password.ToLowerInvariant();
        foreach (var run in Rows.SelectMany(Runs).OrderByDescending(run => run.Length))
        {
            left = left.Replace(run, "", StringComparison.Ordinal);
        }

        return left.Length < Least / 2;
    }

    private static IEnumerable<string> Runs(string row) =>
        from start in Enumerable.Range(0, row.Length - Run + 1)
        from length in Enumerable.Range(Run, row.Length - start - Run + 1)
        let run = row.Substring(start, length)
        from either in new[] { run, new string([.. run.Reverse()]) }
        select either;

    private const int Run = 4;
}
