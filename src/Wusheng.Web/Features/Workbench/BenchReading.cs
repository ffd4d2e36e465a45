namespace Wusheng.Web.Features.Workbench;

/// <summary>Reads a person's workbench: one question for each list, one for all clocks, one fold of the contact in hand.</summary>
internal sealed class BenchReading(CallerSight sight, WushengDb db, BenchRows rows, Customers customers, ContactReading contacts, QueueReading queue, TileReading tiles)
{
    private const int MostWaiting = 30;
    private const int MostMine = 100;
    private const int Lately = 200;

    /// <param name="contact">The contact to show; null: the one the person has in hand.</param>
    /// <param name="thing">The key of the customer's thing the contact is about; null: the first.</param>
    public async Task<Bench> ReadAsync(Caller caller, string? site, string? contact, string? thing, CancellationToken cancel)
    {
        var (house, viewer) = sight.ViewerOf(caller);
        var here = Here.Of(house, caller.Person, site);
        var waiting = await db.WaitingAsync(viewer, MostWaiting, cancel);
        var mine = await db.MyCasesAsync(caller.Person, MostMine, cancel);
        var seats = await db.Seats.AsNoTracking().Open().Where(seat => seat.Person == caller.Person && seat.ReceivedAt == null).ToListAsync(cancel);
        var shown = await rows.OfAsync([.. waiting.Concat(mine).DistinctBy(row => row.Id)], cancel);
        var held = shown.Where(row => IsContact(row) && row.Row.State != WaitingLine.Waiting && row.Row.Owner == caller.Person).ToImmutableArray();
        var inHand = contacts.Find(contact ?? InHand(held)?.Id, caller);
        var customer = await CustomerAsync(inHand?.Id ?? shown.FirstOrDefault(row => row.Row.State == WaitingLine.Waiting)?.Id, here, house, viewer, cancel);
        var called = customer?.Name ?? shown.FirstOrDefault(row => row.Id == inHand?.Id)?.Row.CustomerName;
        if (inHand is not null)
        {
            var used = await UsedAsync(caller, here.Site.Id, cancel);
            inHand = contacts.Guided(inHand, called, caller) with
            {
                Opened = await OpenedAsync(inHand.Id, viewer, cancel),
                Cases = [.. inHand.Cases.OrderByDescending(inHand.CameFor).ThenByDescending(words => used.GetValueOrDefault(words.Type.Id))],
            };
        }

        return new Bench(here)
        {
            Waiting = [.. shown.Where(row => IsContact(row) && row.Row.State == WaitingLine.Waiting)],
            Held = held,
            Unreceived = [.. Unreceived(seats, shown)],
            Owed = await OwedAsync(shown, viewer, cancel),
            Mine = [.. shown.Where(row => !IsContact(row) && row.Row.Type != BuiltIn.Commitment)],
            Starts = sight.Ask((world, now) => Starts(world, now, here)),
            InHand = inHand,
            Customer = customer,
            Called = called,
            Thing = customer?.Things.FirstOrDefault(each => each.Key == thing) ?? customer?.Things.FirstOrDefault(),
            Queue = await queue.ReadAsync(here.Site.Id, house, cancel),
            Tiles = inHand is null ? await tiles.ReadAsync(caller, here, viewer, cancel) : [],
        };
    }

    /// <summary>How often each kind of case was lately opened here, the person's own first: the usual one stands open, unless the contact says what it is about.</summary>
    private async Task<Dictionary<string, int>> UsedAsync(Caller caller, string site, CancellationToken cancel)
    {
        var lately = await db.Lives.AsNoTracking().Where(row => row.Site == site && row.Kind == (int)LifeKind.Case && row.Type != BuiltIn.Commitment)
            .OrderByDescending(row => row.Id).Take(Lately).Select(row => new { row.Type, Own = row.First == caller.Person }).ToListAsync(cancel);
        return lately.GroupBy(row => row.Type).ToDictionary(group => group.Key, group => group.Sum(row => row.Own ? Lately : 1));
    }

    private async Task<ImmutableArray<BenchRow>> OpenedAsync(string contact, Viewer viewer, CancellationToken cancel) =>
        await rows.OfAsync(await db.Lives.AsNoTracking().Where(row => row.Origin == contact && row.Type != BuiltIn.Commitment).SeenBy(viewer).OrderBy(row => row.Id).ToListAsync(cancel), cancel);

    /// <summary>Promises, each with the case in which it was given.</summary>
    private async Task<ImmutableArray<BenchRow>> OwedAsync(ImmutableArray<BenchRow> shown, Viewer viewer, CancellationToken cancel)
    {
        var owed = shown.Where(row => row.Row.Type == BuiltIn.Commitment).ToList();
        var ids = owed.Select(row => row.Row.Origin).OfType<string>().Distinct().ToList();
        var numbers = await db.Lives.AsNoTracking().Where(row => ids.Contains(row.Id)).SeenBy(viewer).ToDictionaryAsync(row => row.Id, row => row.Number, cancel);
        return [.. owed.Select(row => row with { About = numbers.GetValueOrDefault(row.Row.Origin ?? "") })];
    }

    private static bool IsContact(BenchRow row) => row.Row.Kind == (int)LifeKind.Contact;

    private static BenchRow? InHand(ImmutableArray<BenchRow> held) => held.OrderByDescending(row => row.Row.State == "inHand").ThenByDescending(row => row.Row.LastAt).FirstOrDefault();

    // A promise is kept, not received: it stands among what is owed.
    private static IEnumerable<UnreceivedSeat> Unreceived(List<SeatRow> seats, ImmutableArray<BenchRow> shown) =>
        from seat in seats
        join row in shown on seat.Life equals row.Id
        where row.Row.Type != BuiltIn.Commitment && (row.Words?.Type.Seats.Has(seat.Seat) == true || seat.Row > 0)
        orderby seat.SentAt
        select new UnreceivedSeat(row, seat, row.Words?.Any(seat.Seat) ?? seat.Seat);

    private static ImmutableArray<ContactStart> Starts(IWorld world, HouseBook house, Here here) =>
    [
        .. from pack in here.Packs(world, house)
           from type in pack.Contacts
           group (pack, type) by type.Id into same
           orderby ChannelIcons.Rank(same.Key)
           let words = PackWords.Of(same.First().pack, same.Key)
           where words is not null
           select new ContactStart(words, same.First().type.Fields.FirstOrDefault(field => field.Kind == FieldKind.Phone && Opens(same.First().type, field.Id))),
    ];

    private static bool Opens(LifeType type, string field) => type.Opening.Asks.Contains(field) || type.Opening.Offers.Contains(field);

    private async Task<Customer?> CustomerAsync(string? contact, Here here, HouseBook house, Viewer viewer, CancellationToken cancel)
    {
        var phone = contact is null ? null : await db.Lives.Where(row => row.Id == contact).Select(row => row.CustomerPhone).FirstOrDefaultAsync(cancel);
        var words = sight.Ask((world, _) => here.Packs(world, house).Select(pack => PackWords.Of(pack, Customer.Thing)).FirstOrDefault(found => found is not null));
        return phone is null ? null : (await customers.FindAsync(phone, words, viewer, contact, cancel)) with
        {
            Things = await customers.ThingsAsync(phone, type => sight.Ask((world, _) => here.Packs(world, house).Select(pack => PackWords.Of(pack, type)).FirstOrDefault(found => found is not null)), here.Site.Zone, cancel),
        };
    }
}
