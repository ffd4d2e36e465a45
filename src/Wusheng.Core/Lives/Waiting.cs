using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>
/// Lives that name another in a field of type case and whose engine steps ask about it (<c>when: outage.state is restored</c>):
/// when that other life changes, their steps are tried again.
/// </summary>
internal static class Waiting
{
    internal static IEnumerable<LifeId> For(Working work, LifeId id)
    {
        var life = work.Life(id);
        var value = new Value.Life(life.Type, id.Text);
        return from type in work.Pack(life.Pack)?.Cases ?? Named<LifeType>.None
               from field in type.Fields
               where field.Kind == FieldKind.Case && field.Is is null && field.Of == life.Type && IsAsked(type, field.Id)
               from waiting in work.FindBy(life.Site, type.Id, field.Id, value)
               select waiting.Id;
    }

    private static bool IsAsked(LifeType type, string field) => type.Steps.Any(step => step.BySystem
        && step.Needs.Select(gate => gate.Must).Append(step.When).OfType<Conditions.Condition>().SelectMany(Names.In).Contains(field));
}
