using Wusheng.Store.Rows;
using Wusheng.Store.Sql;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Audits;

/// <summary>Keeps audits beside the contacts they are of.</summary>
public static class AuditStore
{
    /// <summary>Puts an audit in place of an older one; an older one never replaces a newer.</summary>
    public static Task KeepAsync(this LifeStore lives, AuditRows rows, CancellationToken cancel = default) => lives.WriteAsync(
        (sql, _) =>
        {
            if (sql.ReadOne("SELECT version FROM audits WHERE life = $1", row => (int?)row.Int(0), rows.Audit.Life) is not { } known || known <= rows.Audit.Version)
            {
                sql.Write("DELETE FROM findings WHERE life = $1", rows.Audit.Life);
                sql.Write("DELETE FROM audits WHERE life = $1", rows.Audit.Life);
                Put(sql, rows.Audit);
                rows.Findings.ToList().ForEach(found => Put(sql, found));
            }

            return true;
        },
        cancel);

    private static void Put(SqlLine sql, AuditRow row) => sql.Write(
        "INSERT INTO audits (life, version, type, number, site, agent, customer, at, pack, pack_version, turns, seconds, pending, worst, appeals, lost) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        row.Life, row.Version, row.Type, row.Number, row.Site, row.Agent, row.Customer, row.At.ToUniversalTime(), row.Pack, row.PackVersion, row.Turns, row.Seconds, row.Pending, row.Worst, row.Appeals, row.Lost);

    private static void Put(SqlLine sql, FindingRow row) => sql.Write(
        "INSERT INTO findings (life, key, site, agent, at, norm, clause, family, weight, points, verdict, standing, first_verdict, second_verdict, appeal, text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        row.Life, row.Key, row.Site, row.Agent, row.At.ToUniversalTime(), row.Norm, row.Clause, row.Family, row.Weight, row.Points, row.Verdict, row.Standing, row.FirstVerdict, row.SecondVerdict, row.Appeal, row.Text);
}
