using System.Globalization;
using Wusheng.Core.Values;

namespace Wusheng.Store.Worlds;

/// <summary>The text under which a short value is found; null for values nobody looks up.</summary>
internal static class ValueKey
{
    private const int Longest = 64;

    internal static string? Of(Value? value) => value switch
    {
        Value.Text text => Short(text.Content.Trim()),
        Value.Number number => number.Amount.ToString("0.############", CultureInfo.InvariantCulture),
        Value.Day day => day.On.ToString("O", CultureInfo.InvariantCulture),
        Value.Word word => Short(word.Key),
        Value.Person person => Short(person.Id),
        Value.Life life => Short(life.Id),
        Value.Thing thing => Short(thing.Key),
        Value.Slot slot => Short($"{slot.Of}@{slot.Start.UtcTicks}"),
        _ => null,
    };

    private static string? Short(string text) => text.Length is > 0 and <= Longest ? text : null;
}
