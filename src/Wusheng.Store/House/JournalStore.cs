using Wusheng.Store.Events;
using Wusheng.Store.Rows;
using Wusheng.Store.Sql;
using Wusheng.Store.Writing;

namespace Wusheng.Store.House;

/// <summary>The journal of administration: who changed people, sites, standards, keys and webhooks, chained so that a changed row shows.</summary>
public static class JournalStore
{
    private const string Head = "journal";
    private static readonly LifeId Stream = new("journal");

    /// <param name="by">Staff id; null for the program itself.</param>
    /// <param name="text">In words, without secrets.</param>
    public static Task NoteAsync(
        this LifeStore lives, string? by, string kind, string subject, string site, string text, DateTimeOffset now, CancellationToken cancel = default)
    {
        var at = now.ToUniversalTime();
        return lives.WriteAsync(
            sql =>
            {
                var before = TakeHead(sql);
                var row = new JournalRow { Id = LifeId.New(at).Text, At = at, By = by, Kind = kind, Subject = subject, Site = site, Text = text };
                var hash = HashOf(before, row);
                sql.Write(
                    "INSERT INTO journal (id, at, \"by\", kind, subject, site, text, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    row.Id, row.At, row.By, row.Kind, row.Subject, row.Site, row.Text, hash);
                sql.Write("UPDATE settings SET value = $2 WHERE name = $1", Head, Convert.ToHexStringLower(hash));
            },
            cancel);
    }

    /// <summary>The first row that is not as it was written, or that has lost the one before it; null when all stand.</summary>
    /// <param name="head">The newest hash as the settings keep it; null when nothing was ever written.</param>
    public static JournalRow? Broken(IEnumerable<JournalRow> inOrder, string? head)
    {
        var (before, last) = (Chain.Start, (JournalRow?)null);
        foreach (var row in inOrder)
        {
            before = HashOf(before, row);
            if (!before.AsSpan().SequenceEqual(row.Hash))
            {
                return row;
            }

            last = row;
        }

        return (head ?? Convert.ToHexStringLower(Chain.Start)) == Convert.ToHexStringLower(before) ? null : last ?? new JournalRow();
    }

    /// <summary>The name under which the settings keep the newest hash.</summary>
    public static string HeadName => Head;

    // Writing the row first makes several nodes wait for each other here, so that the chain never forks.
    private static byte[] TakeHead(SqlLine sql)
    {
        sql.Write("INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = settings.value", Head, Convert.ToHexStringLower(Chain.Start));
        return Convert.FromHexString(sql.ReadOne("SELECT value FROM settings WHERE name = $1", row => row.GetString(0), Head)!);
    }

    private static byte[] HashOf(byte[] before, JournalRow row) =>
        Chain.Next(before, Stream, 0, row.At, row.By, row.Id, row.Kind, $"{row.Subject}\n{row.Site}\n{row.Text}");
}
