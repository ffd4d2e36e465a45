using Wusheng.Store.Rows;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Writing;

/// <summary>The statements that put and remove the small rows of a life.</summary>
internal static class RowSql
{
    private static readonly RowInsert Clocks = new(
        "clocks (life, \"row\", clock, run, site, type, state, started_at, due_at, charged)",
        [Cell.Text, Cell.Int, Cell.Text, Cell.Int, Cell.Text, Cell.Text, Cell.Int, Cell.Time, Cell.Time, Cell.Text],
        "ON CONFLICT (life, \"row\", clock) DO UPDATE SET run = excluded.run, state = excluded.state, started_at = excluded.started_at, due_at = excluded.due_at, charged = excluded.charged");

    private static readonly RowInsert Seats = new(
        "seats (life, \"row\", seat, person, site, sent_at, received_at, accepted_at, ended)",
        [Cell.Text, Cell.Int, Cell.Text, Cell.Text, Cell.Text, Cell.Time, Cell.Time, Cell.Time, Cell.Flag],
        "ON CONFLICT (life, \"row\", seat) DO UPDATE SET person = excluded.person, sent_at = excluded.sent_at, received_at = excluded.received_at, accepted_at = excluded.accepted_at, ended = excluded.ended");

    private static readonly RowInsert Fields = new(
        "fields (life, field, site, type, value)", [Cell.Text, Cell.Text, Cell.Text, Cell.Text, Cell.Text],
        "ON CONFLICT (life, field) DO UPDATE SET value = excluded.value");

    private static readonly RowInsert Links = new(
        "links (life, name, \"to\", site, type)", [Cell.Text, Cell.Text, Cell.Text, Cell.Text, Cell.Text], "ON CONFLICT (life, name, \"to\") DO NOTHING");

    internal static void Put(SqlLine sql, ClockRow row) =>
        sql.Put(Clocks, row.Life, row.Row, row.Clock, row.Run, row.Site, row.Type, row.State, row.StartedAt, row.DueAt, row.Charged);

    internal static void Remove(SqlLine sql, ClockRow row) =>
        sql.Write("DELETE FROM clocks WHERE life = $1 AND \"row\" = $2 AND clock = $3", row.Life, row.Row, row.Clock);

    internal static void Put(SqlLine sql, SeatRow row) =>
        sql.Put(Seats, row.Life, row.Row, row.Seat, row.Person, row.Site, row.SentAt, row.ReceivedAt, row.AcceptedAt, row.Ended);

    internal static void Remove(SqlLine sql, SeatRow row) =>
        sql.Write("DELETE FROM seats WHERE life = $1 AND \"row\" = $2 AND seat = $3", row.Life, row.Row, row.Seat);

    internal static void Put(SqlLine sql, FieldRow row) => sql.Put(Fields, row.Life, row.Field, row.Site, row.Type, row.Value);

    internal static void Remove(SqlLine sql, FieldRow row) => sql.Write("DELETE FROM fields WHERE life = $1 AND field = $2", row.Life, row.Field);

    internal static void Put(SqlLine sql, LinkRow row) => sql.Put(Links, row.Life, row.Name, row.To, row.Site, row.Type);

    internal static void Remove(SqlLine sql, LinkRow row) => sql.Write("DELETE FROM links WHERE life = $1 AND name = $2 AND \"to\" = $3", row.Life, row.Name, row.To);
}
