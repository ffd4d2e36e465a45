using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>
/// Answers rewritten outside the step that asks for them: money that was moved for them stands, and what a row says goes again through
/// the gates the row came in by, or a row that may no longer be added could be made of one that is there.
/// </summary>
internal static class Rewriting
{
    /// <param name="bill">What was to be paid before.</param>
    internal static IEnumerable<Refusal> Shut(Working work, LifeId id, int row, IEnumerable<string> names, decimal? bill)
    {
        var facts = work.Facts(id, row);
        var asked = names.Select(name => facts.Type?.Fields[name]).OfType<FieldType>().ToList();
        return asked.Select(field => Billed.Stands(work, id, row, field, bill)).OfType<Refusal>().Concat(Again(facts, asked));
    }

    private static IEnumerable<Refusal> Again(LifeFacts facts, IEnumerable<FieldType> asked) =>
        facts.Row != 0 && facts.Type is { } rows && asked.Any(field => !OfItsSteps(rows, field)) ? Gates.Failing(facts, rows.Opening.Needs, rows.Clause) : [];

    // What its own steps ask for is theirs to judge.
    private static bool OfItsSteps(LifeType rows, FieldType field) => rows.Steps.Any(step => step.Asks.Contains(field.Id) || step.Offers.Contains(field.Id));
}
