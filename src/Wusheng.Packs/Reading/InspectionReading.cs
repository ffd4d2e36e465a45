using Wusheng.Core.Packs;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Inspections: topics and items on top of a life of rounds.</summary>
internal static class InspectionReading
{
    private static readonly string[] _extra = ["person", "place", "value", "score", "subject", "inspected", "passed"];
    private static readonly string[] _photo = ["on fault", "always", "never"];

    public static Inspection Inspection(Draft draft, Element element)
    {
        var scope = new Scope([element.Id]) { Written = ScopeWords.Of(element.Body), Extra = [.. _extra, .. (element.Body["topics"] as Node.Map)?.Entries.Select(entry => entry.Key.Content) ?? []] };
        var keys = Keys.Of(draft, element, scope);
        var life = LifeReading.Life(element.Id, LifeKind.Inspection, keys);
        var (of, by) = (keys.Text("of") ?? "person", keys.Words("by"));
        var every = keys.Recurrence();
        life = life with { Opening = keys.Has("opens") ? life.Opening : life.Opening with { By = by.IsEmpty ? ["any"] : by, Every = every } };
        var inspection = new Inspection(element.Id, of, life, keys.Named("topics", Topic)) { By = by, Photo = keys.OneOf("photo", _photo), Pass = keys.Number("pass") };
        keys.Close();
        draft.Places.Keep(life, element.Body, element.At);
        return draft.Places.Keep(inspection, element.Body, element.At);
    }

    private static Topic Topic(string id, Keys keys)
    {
        var topic = new Topic(id, keys.Title(id), keys.Named("items", Item, scalar: "title")) { When = keys.Condition("when"), Clause = keys.Clause(), Weight = keys.Number("weight") };
        return topic;
    }

    private static InspectionItem Item(string id, Keys keys)
    {
        var item = new InspectionItem(id, keys.Title(id))
        {
            Type = keys.OneOf("type", "pass", "number", "score", "tick", "yesno", "text", "choice", "photo") ?? "pass",
            Of = keys.Take("of") is Node.Text of ? of.Content : null,
            Unit = keys.Text("unit"),
            Must = keys.Condition("must"),
            When = keys.Condition("when"),
            Fault = keys.Flag("fault"),
            Points = keys.Number("points") ?? 0,
            Photo = keys.OneOf("photo", _photo),
            Clause = keys.Clause(),
        };
        return item with { Weight = keys.Number("weight") };
    }
}
