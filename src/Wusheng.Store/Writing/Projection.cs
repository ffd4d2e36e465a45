using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Store.Events;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Writing;

/// <summary>From a life to its rows: a pure function of the fold and its pack, so that rows can be checked and rebuilt at any time.</summary>
internal static class Projection
{
    internal static Projected Of(IWorld world, Life life, byte[] head, StoreRules rules)
    {
        var type = Grammar.Type(world.Pack(life.Pack), life.Type);
        var ended = type?.Ends.Contains(life.State) ?? false;
        var clocks = Clocks(life);
        return new Projected(
            Life(world, life, type, head, ended, clocks, rules), clocks, Seats(life, ended), Fields(life), Links(life), SearchText.Of(life, type));
    }

    private static LifeRow Life(IWorld world, Life life, LifeType? type, byte[] head, bool ended, ImmutableArray<ClockRow> clocks, StoreRules rules)
    {
        var seen = rules.Sight(world, life);
        return new LifeRow
        {
            Id = life.Id.Text,
            Site = life.Site,
            Type = life.Type,
            Kind = (int)life.Kind,
            Number = life.Number,
            State = life.State,
            PackId = life.Pack.Id,
            PackSemantic = life.Pack.Semantic,
            PackHash = life.Pack.Hash,
            Channel = life.Channel,
            OpenedAt = life.OpenedAt,
            First = life.First,
            Owner = life.Owner,
            Origin = life.Origin?.Text,
            CustomerName = Summary.CustomerName(life, type),
            CustomerPhone = Summary.CustomerPhone(life, type),
            Title = Summary.Title(life, type),
            Priority = Summary.Priority(life),
            NextDue = clocks.Min(clock => clock.DueAt) ?? LifeRow.NeverDue,
            WakeAt = rules.WakeAt(world, life),
            Overdue = clocks.Any(clock => clock.State == (int)ClockState.Breached),
            LastAt = life.LastAt,
            Ended = ended,
            Held = life.HeldSince is not null,
            SeenBy = seen.By is { } by ? StoredJson.Write(by) : null,
            HiddenFrom = seen.Never is { IsEmpty: false } hidden ? StoredJson.Write(hidden) : null,
            Version = life.Version,
            Head = head,
        };
    }

    private static ImmutableArray<ClockRow> Clocks(Life life) =>
    [
        .. from part in life.Parts.Values
           from clock in part.Clocks.Values
           where clock.IsRunning
           select new ClockRow
           {
               Life = life.Id.Text,
               Row = part.Number,
               Clock = clock.Clock,
               Run = clock.Run,
               Site = life.Site,
               Type = life.Type,
               State = (int)(clock.IsPaused ? ClockState.Paused : clock.BreachedAt is null ? ClockState.Running : ClockState.Breached),
               StartedAt = clock.StartedAt,
               DueAt = clock.Due,
           },
    ];

    private static ImmutableArray<SeatRow> Seats(Life life, bool ended) =>
    [
        .. from part in life.Parts.Values
           from seat in part.Seats
           select new SeatRow
           {
               Life = life.Id.Text,
               Row = part.Number,
               Seat = seat.Key,
               Person = seat.Value.Person,
               Site = life.Site,
               SentAt = seat.Value.SentAt,
               ReceivedAt = seat.Value.ReceivedAt,
               AcceptedAt = seat.Value.AcceptedAt,
               Ended = ended,
           },
    ];

    private static ImmutableArray<FieldRow> Fields(Life life) =>
    [
        .. from field in life.Whole.Fields
           let key = ValueKey.Of(field.Value.Value)
           where key is not null
           select new FieldRow { Life = life.Id.Text, Field = field.Key, Site = life.Site, Type = life.Type, Value = key },
    ];

    private static ImmutableArray<LinkRow> Links(Life life) =>
    [
        .. from named in life.Links
           from link in named.Value.DistinctBy(link => link.Life)
           select new LinkRow { Life = life.Id.Text, Name = named.Key, To = link.Life.Text, Site = life.Site, Type = link.Type },
    ];
}
