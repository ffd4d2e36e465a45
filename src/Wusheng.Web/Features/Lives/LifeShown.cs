namespace Wusheng.Web.Features.Lives;

/// <summary>A life as the API tells it: everything a page about it shows.</summary>
/// <param name="Version">To be sent back as <c>If-Match</c>.</param>
internal sealed record LifeShown(
    string Id, string Kind, string Type, string Title, string Number, string State, string? StateTitle, bool Ended, int Version, string Site, string Pack,
    string Channel, DateTimeOffset OpenedAt, DateTimeOffset LastAt, string? First, string? Owner, string? Origin, DateTimeOffset? HeldSince, string? HeldFor)
{
    public required IReadOnlyList<PartShown> Parts { get; init; }

    public required IReadOnlyList<ClockShown> Clocks { get; init; }

    public required IReadOnlyList<ChoiceShown> Steps { get; init; }

    public required IReadOnlyList<LinkShown> Links { get; init; }

    public required IReadOnlyList<DocumentShown> Documents { get; init; }

    public static LifeShown Of(IWorld world, Life life, Caller caller, DateTimeOffset now)
    {
        var type = Grammar.Type(world.Pack(life.Pack), life.Type);
        return new LifeShown(
            life.Id.Text, life.Kind.ToString().ToLowerInvariant(), life.Type, type?.Title ?? life.Type, life.Number, life.State, type?.States[life.State]?.Title,
            type?.Ends.Contains(life.State) == true, life.Version, life.Site, life.Pack.ToString(), life.Channel, life.OpenedAt, life.LastAt, life.First, life.Owner,
            life.Origin?.Text, life.HeldSince, life.HeldFor)
        {
            Parts = [.. life.Parts.Values.Select(part => PartShown.Of(part, type is null ? null : Grammar.Row(type, life, part.Number), caller))],
            Clocks = [.. ClockViews.Of(world, life, now).Select(ClockShown.Of)],
            Steps = [.. StepChoices.Of(world, life, caller.Person, now).Select(ChoiceShown.Of)],
            Links = [.. life.Links.SelectMany(named => named.Value.Select(link => LinkShown.Of(world, named.Key, link, caller))).OfType<LinkShown>()],
            Documents = [.. life.Documents.Select(paper => DocumentShown.Of(paper, type, caller))],
        };
    }
}

/// <summary>The life itself (row 0) or one of its rows.</summary>
internal sealed record PartShown(
    int Row, int Parent, string Type, int Ordinal, string State, DateTimeOffset OpenedAt, IReadOnlyList<FieldShown> Fields, IReadOnlyDictionary<string, SeatNow> Seats)
{
    public static PartShown Of(Part part, LifeType? type, Caller caller) => new(
        part.Number, part.Parent, part.Type, part.Ordinal, part.State, part.OpenedAt,
        [.. part.Fields.Select(field => FieldShown.Of(field.Key, type?.Fields[field.Key], field.Value, caller))], part.Seats);
}

/// <summary>An answer: who gave it, when and through what.</summary>
internal sealed record FieldShown(string Name, string Title, object? Value, string? By, DateTimeOffset At, string Channel)
{
    public static FieldShown Of(string name, FieldType? type, FieldNow now, Caller caller) =>
        new(name, type?.Title ?? name, ValueShown.Of(PersonalNumbers.For(caller, type, now.Value)), now.By, now.At, now.Channel);
}

/// <summary>Another life this one is linked to; only those the caller may see.</summary>
internal sealed record LinkShown(string Name, string Type, string Id, string Number, string State)
{
    public static LinkShown? Of(IWorld world, string name, LinkTo link, Caller caller) =>
        world.Find(link.Life) is { } other && Rights.Sees(world, other, caller.Person) ? new(name, link.Type, link.Life.Text, other.Number, other.State) : null;
}

/// <summary>An issued document as it was printed.</summary>
internal sealed record DocumentShown(string Document, string Number, int Row, DateTimeOffset At, string? By, bool Void, IReadOnlyList<PrintedValue> Printed, string Hash)
{
    public static DocumentShown Of(IssuedDocument paper, LifeType? type, Caller caller) =>
        new(paper.Document, paper.Number, paper.Row, paper.At, paper.By, paper.Void, [.. (paper.Printed.IsDefault ? [] : paper.Printed).Select(each => each with { Text = PersonalNumbers.For(caller, type?.Fields[each.Name], each.Text) })], paper.Hash);
}
