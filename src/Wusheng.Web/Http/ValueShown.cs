using System.Globalization;

namespace Wusheng.Web.Http;

/// <summary>A value as JSON callers read it: text, number, yes/no, or an object of its parts.</summary>
internal static class ValueShown
{
    public static object? Of(Value? value) => value switch
    {
        null => null,
        Value.Text text => text.Content,
        Value.Number number => number.Amount,
        Value.Money money => money.Amount,
        Value.Duration duration => duration.Length.ToString("c", CultureInfo.InvariantCulture),
        Value.WorkingDays days => $"{days.Days}wd",
        Value.Moment moment => moment.At,
        Value.Day day => day.On,
        Value.Hour hour => hour.At,
        Value.YesNo yes => yes.Yes,
        Value.Word word => word.Key,
        Value.Person person => person.Id,
        Value.Life life => new { life.Type, life.Id },
        Value.Thing thing => new { thing.Type, thing.Key },
        Value.Slot slot => new { slot.Start, slot.End, slot.Of },
        Value.Parts parts => parts.Of.ToDictionary(part => part.Key, part => Of(part.Value)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
