using Wusheng.Core.Packs;

namespace Wusheng.Packs.Checks;

/// <summary>What effects write: fields and rows that exist and are not computed.</summary>
internal sealed partial class EffectChecks
{
    private void Set(Effect.Set set, LifeType[] lives)
    {
        HashSet<string> fields = [.. lives.SelectMany(life => life.Fields.Ids)];
        var at = checking.Places.At(set, "set", set.Field);
        Names.OneOf(checking, at, set.Field, fields, "字段", "field");
        if (lives.Select(life => life.Fields[set.Field]).Any(field => field?.Is is not null))
        {
            checking.Error(at, "asks-computed", $"“{set.Field}”是算出来的，不能 set。", $"'{set.Field}' is computed and cannot be set");
        }
    }

    private void Add(Effect.Add add, LifeType[] lives)
    {
        var rows = lives.SelectMany(life => life.Rows).ToList();
        Names.OneOf(checking, At(add, "add", add.Row), add.Row, [.. rows.Select(row => row.Id), .. checking.Pack.Things.Ids], "行", "row");
        if (rows.Find(row => row.Id == add.Row) is { } found)
        {
            GivenValues.Check(checking, add, add.With, found);
        }
    }
}
