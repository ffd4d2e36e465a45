using System.Collections.Immutable;
using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>A round of an inspection as the engine runs it: who is looked at, and every item as an answer that submitting offers.</summary>
internal static class Rounds
{
    private const string Subject = "person";

    internal static LifeType Of(Inspection inspection)
    {
        var items = Items(inspection).ToImmutableArray();
        var written = inspection.Life;
        return written with
        {
            Seats = inspection.Of == Subject && !written.Seats.Has(Subject)
                ? new([.. written.Seats, new SeatType(Subject, "被检查人", ["staff"])])
                : written.Seats,
            Fields = new([.. written.Fields, .. items]),
            Steps = new(written.Steps.Select(step => step.Id == "submit" ? step with { Offers = [.. step.Offers, .. items.Select(item => item.Id)] } : step)),
        };
    }

    private static IEnumerable<FieldType> Items(Inspection inspection) =>
        from topic in inspection.Topics
        from item in topic.Items
        select new FieldType($"{topic.Id}.{item.Id}", item.Title, Kind(item.Type))
        {
            Of = item.Type == "score" ? item.Of : null,
            When = Both(topic.When, item.When),
            Unit = item.Unit,
            Clause = item.Clause ?? topic.Clause,
        };

    private static FieldKind Kind(string type) => type switch
    {
        "number" => FieldKind.Number,
        "score" => FieldKind.Score,
        "photo" => FieldKind.Photo,
        "text" or "choice" => FieldKind.Text,
        _ => FieldKind.YesNo,
    };

    private static Condition? Both(Condition? first, Condition? second) =>
        first is null ? second : second is null ? first : new Condition.And([first, second]);
}
