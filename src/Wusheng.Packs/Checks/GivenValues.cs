using Wusheng.Core.Packs;

namespace Wusheng.Packs.Checks;

/// <summary>What an effect gives along (<c>with</c>) has a place in the life that receives it.</summary>
internal static class GivenValues
{
    public static void Check(Checking checking, Effect effect, IEnumerable<WithValue> values, LifeType type)
    {
        HashSet<string> known = [.. type.Fields.Ids, .. type.Rows.Ids, .. type.Seats.Ids];
        foreach (var value in values)
        {
            var at = checking.Places.At(effect, "with", value.Name);
            Names.OneOf(checking, at, value.Name.Split('.')[0], known, $"字段、行或席位（“{type.Id}”）", $"field, row or seat of '{type.Id}'");
            if (type.Fields[value.Name]?.Is is not null)
            {
                checking.Error(at, "asks-computed", $"“{value.Name}”是算出来的，不能给值。", $"'{value.Name}' is computed and cannot be given");
            }
        }
    }
}
