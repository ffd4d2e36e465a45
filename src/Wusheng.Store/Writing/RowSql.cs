using Wusheng.Store.Rows;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Writing;

/// <summary>The statements that put and remove the small rows of a life.</summary>
internal static class RowSql
{
    internal static void Put(SqlLine sql, ClockRow row) => sql.Write(
        """
        INSERT INTO clocks (life, "row", clock, run, site, type, state, started_at, due_at, charged) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (life, "row", clock) DO UPDATE SET run = excluded.run, state = excluded.state, started_at = excluded.started_at, due_at = excluded.due_at, charged = excluded.charged
        """,
        row.Life, row.Row, row.Clock, row.Run, row.Site, row.Type, row.State, row.StartedAt, row.DueAt, row.Charged);

    internal static void Remove(SqlLine sql, ClockRow row) =>
        sql.Write("DELETE FROM clocks WHERE life = $1 AND \"row\" = $2 AND clock = $3", row.Life, row.Row, row.Clock);

    internal static void Put(SqlLine sql, SeatRow row) => sql.Write(
        """
        INSERT INTO seats (life, "row", seat, person, site, sent_at, received_at, accepted_at, ended) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (life, "row", seat) DO UPDATE SET person = excluded.person, sent_at = excluded.sent_at, received_at = excluded.received_at, accepted_at = excluded.accepted_at, ended = excluded.ended
        """,
        row.Life, row.Row, row.Seat, row.Person, row.Site, row.SentAt, row.ReceivedAt, row.AcceptedAt, row.Ended);

    internal static void Remove(SqlLine sql, SeatRow row) =>
        sql.Write("DELETE FROM seats WHERE life = $1 AND \"row\" = $2 AND seat = $3", row.Life, row.Row, row.Seat);

    internal static void Put(SqlLine sql, FieldRow row) => sql.Write(
        "INSERT INTO fields (life, field, site, type, value) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (life, field) DO UPDATE SET value = excluded.value",
        row.Life, row.Field, row.Site, row.Type, row.Value);

    internal static void Remove(SqlLine sql, FieldRow row) => sql.Write("DELETE FROM fields WHERE life = $1 AND field = $2", row.Life, row.Field);

    internal static void Put(SqlLine sql, LinkRow row) => sql.Write(
        "INSERT INTO links (life, name, \"to\", site, type) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (life, name, \"to\") DO NOTHING",
        row.Life, row.Name, row.To, row.Site, row.Type);

    internal static void Remove(SqlLine sql, LinkRow row) => sql.Write("DELETE FROM links WHERE life = $1 AND name = $2 AND \"to\" = $3", row.Life, row.Name, row.To);
}
