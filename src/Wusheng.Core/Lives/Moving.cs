using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>The explicit move of a running life to another version: refused by name where the new version has no place for it.</summary>
internal static class Moving
{
    internal static void Apply(Working work, MovePack act, List<Refusal> faults)
    {
        var life = work.Life(act.Life);
        if (work.Pack(act.To) is not { } pack || Grammar.Type(pack, life.Type) is not { } type)
        {
            faults.Add(Refusals.NoPack(act.To.ToString()));
            return;
        }

        var homeless = life.Parts.Values.Where(part => !Has(type, life, part)).Select(part => part.State).Where(state => state.Length > 0).ToList();
        if (homeless.Count > 0 || (!type.States.Has(life.State) && type.States.Count > 0))
        {
            faults.Add(Refusals.CannotMove($"新版没有状态“{string.Join('、', homeless.Append(life.State).Distinct())}”"));
            return;
        }

        work.Tell(act.Life, new PackMoved(act.To));
    }

    private static bool Has(LifeType whole, Life life, Part part)
    {
        if (part.Number == 0)
        {
            return true;
        }

        var parent = part.Parent == 0 ? whole : whole.Rows[life.Parts[part.Parent].Type];
        return parent?.Rows[part.Type] is { } rows && (part.State.Length == 0 || rows.States.Has(part.State));
    }
}
