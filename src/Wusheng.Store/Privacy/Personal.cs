using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Store.Privacy;

/// <summary>Which answers of a life are personal, by what its standard says of its fields.</summary>
internal static class Personal
{
    /// <summary>A single character would be found everywhere.</summary>
    internal const int ShortestWord = 2;

    internal static bool Is(FieldType asked) => asked.Private is not null
        || asked.Kind is FieldKind.Phone or FieldKind.Id or FieldKind.Plate or FieldKind.Vin or FieldKind.Copy or FieldKind.Signature or FieldKind.Photo;

    /// <summary>The personal answers given on the life itself; its rows speak of others (workers, goods).</summary>
    internal static IEnumerable<string> Answers(IWorld world, Life life) =>
        from field in Asked(world, life)
        from text in Texts(life.Whole.Fields.GetValueOrDefault(field.Id)?.Value)
        select text;

    /// <summary>The files that hold something personal: photos and stamped copies, by the hash of their content.</summary>
    internal static IEnumerable<string> Files(IWorld world, Life life) => Answers(world, life).SelectMany(text => text.Split(' ')).Where(IsHash);

    internal static IEnumerable<string> Texts(Value? value) => value switch
    {
        Value.Text text => [text.Content],
        Value.Thing thing => [thing.Key],
        Value.Parts parts => parts.Of.Where(part => part.Key is not ("purpose" or "amount")).SelectMany(part => Texts(part.Value)),
        _ => [],
    };

    private static IEnumerable<FieldType> Asked(IWorld world, Life life) =>
        (world.Pack(life.Pack)?.LifeType(life.Type)?.Fields ?? Named<FieldType>.None).Where(field => field.Is is null && Is(field));

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
