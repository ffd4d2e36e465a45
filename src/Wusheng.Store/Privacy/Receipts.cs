using System.Security.Cryptography;
using System.Text;
using Wusheng.Core.Lives.Things;
using Wusheng.Store.Events;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Privacy;

/// <summary>The rows that erasures rewrote, with the hash of what each says now; kept in the erased people's own chained streams.</summary>
internal sealed class Receipts(SqlLine sql)
{
    private Dictionary<(string Stream, int Version), HashSet<string>> known = [];

    internal static Rewritten Of(string stream, int version, string body) => new(stream, version, HashOf(body));

    /// <summary>Whether an erasure left this row saying exactly this. Asked only of rows that do not fit their hash; read again for one not known, since people may be at work.</summary>
    internal bool Cover(string stream, int version, string body) => Knows(stream, version, body) || ((known = Read()).Count > 0 && Knows(stream, version, body));

    private bool Knows(string stream, int version, string body) => known.TryGetValue((stream, version), out var hashes) && hashes.Contains(HashOf(body));

    private Dictionary<(string Stream, int Version), HashSet<string>> Read() =>
        sql.Read("SELECT body FROM thing_events WHERE kind = 'erased'", row => row.GetString(0))
            .SelectMany(body => ((ThingErased)ThingBody.Read("erased", body)).Rows)
            .GroupBy(row => (row.Stream, row.Version), row => row.Hash).ToDictionary(group => group.Key, group => group.ToHashSet());

    private static string HashOf(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
}
