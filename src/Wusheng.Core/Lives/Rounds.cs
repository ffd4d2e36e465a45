using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Lives.Counting;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>A round of an inspection as the engine runs it: what is looked at, and every item, with its photo, as an answer that submitting offers.</summary>
internal static class Rounds
{
    private const string Subject = "person";
    private const string Submit = "submit";

    internal static LifeType Of(Inspection inspection)
    {
        var items = Items(inspection).ToImmutableArray();
        var written = Framed(inspection);
        return written with
        {
            Seats = inspection.Of == Subject && !written.Seats.Has(Subject)
                ? new([.. written.Seats, new SeatType(Subject, "被检查人", ["staff"]) { Who = new Expression.Name(new Conditions.Path(["forPerson"])) }])
                : written.Seats,
            Fields = new([.. written.Fields, .. Looked(inspection, written), .. items]),
            Opening = written.Opening with { Offers = [.. written.Opening.Offers, .. Looked(inspection, written).Select(field => field.Id)] },
            Steps = new(written.Steps.Select(step => step.Id == Submit ? step with { Offers = [.. step.Offers, .. items.Select(item => item.Id)] } : step)),
        };
    }

    internal static string Name(Topic topic, InspectionItem item) => $"{topic.Id}.{item.Id}";

    /// <summary>Photos a round cannot be submitted without: always, or where something was found amiss.</summary>
    internal static IEnumerable<Refusal> Unproven(LifeFacts facts, StepType step) =>
        from inspection in step.Id == Submit && facts is { Row: 0, Life.Kind: LifeKind.Inspection } && facts.Pack?.Inspections[facts.Life.Type] is { } found ? [found] : Array.Empty<Inspection>()
        from topic in inspection.Topics
        from item in topic.Items
        let name = Name(topic, item)
        let wanted = PhotoOf(inspection, item)
        where facts.Life.Whole.Fields.GetValueOrDefault(name)?.Value is not null && facts.Life.Whole.Fields.GetValueOrDefault($"{name}.photo")?.Value is null
            && (wanted == "always" || (wanted == "on fault" && Scoring.IsFault(item, name, facts)))
        select Refusals.NoPhoto($"{name}.photo", item.Title, item.Clause ?? topic.Clause);

    /// <summary>Where no item says when a photo is due, the whole inspection's word holds for each.</summary>
    private static string? PhotoOf(Inspection inspection, InspectionItem item) =>
        item.Photo ?? (inspection.Topics.SelectMany(topic => topic.Items).Any(each => each.Photo is not null) ? null : inspection.Photo);

    /// <summary>An inspection that writes no states of its own is filled in and submitted.</summary>
    private static LifeType Framed(Inspection inspection) => inspection.Life.States.Count > 0 ? inspection.Life : inspection.Life with
    {
        States = new([new State("filling", "检查中"), new State("submitted", "已提交")]),
        Ends = ["submitted"],
        Steps = new([new StepType(Submit, "提交") { By = inspection.By.IsEmpty ? ["any"] : inspection.By, From = ["filling"], To = "submitted", Clause = inspection.Life.Clause }, .. inspection.Life.Steps]),
    };

    /// <summary>What is looked at where it is no person: a place, a case, or a thing of the pack's.</summary>
    private static IEnumerable<FieldType> Looked(Inspection inspection, LifeType written) => inspection.Of switch
    {
        Subject => [],
        var of when written.Fields.Has(of) => [],
        "place" => [new FieldType("place", "地点", FieldKind.Place)],
        "case" => [new FieldType("subject", "检查的单", FieldKind.Case)],
        var of => [new FieldType(of, "检查对象", FieldKind.Thing) { Of = of }],
    };

    private static IEnumerable<FieldType> Items(Inspection inspection) =>
        from topic in inspection.Topics
        from item in topic.Items
        from field in Fields(inspection, topic, item)
        select field;

    private static IEnumerable<FieldType> Fields(Inspection inspection, Topic topic, InspectionItem item)
    {
        var field = new FieldType(Name(topic, item), item.Title, Kind(item))
        {
            Of = item.Type == "score" ? item.Of : null,
            When = Both(topic.When, item.When),
            Unit = item.Unit,
            Clause = item.Clause ?? topic.Clause,
        };
        return PhotoOf(inspection, item) is null or "never" ? [field] : [field, field with { Id = $"{field.Id}.photo", Title = $"{item.Title}：照片", Kind = FieldKind.Photo, Of = null, Unit = null }];
    }

    private static FieldKind Kind(InspectionItem item) => item.Type switch
    {
        "number" => FieldKind.Number,
        "score" => FieldKind.Score,
        "photo" => FieldKind.Photo,
        "text" or "choice" => FieldKind.Text,
        _ when item.Must is not null => FieldKind.Number,
        _ => FieldKind.YesNo,
    };

    private static Condition? Both(Condition? first, Condition? second) =>
        first is null ? second : second is null ? first : new Condition.And([first, second]);
}
