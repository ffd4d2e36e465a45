using System.Globalization;

using Microsoft.Extensions.Localization;

using Wusheng.Web.Resources;

namespace Wusheng.Web.Components;

/// <summary>Values as people read them.</summary>
/// <param name="files">What the files of the record are called, by what is kept of them.</param>
/// <param name="calls">Whether the reader works on what is shown: telephone numbers then stand in full, because they are there to be called.</param>
internal sealed class ValueWords(HouseBook house, TimeZoneInfo zone, WhenWords when, IStringLocalizer<Texts> say, bool calls = false, IReadOnlyDictionary<string, string>? files = null)
{
    // Files are kept under the hash of what is in them, 64 letters.
    private const int KeptLength = 64;

    /// <summary>"宽带", "今天 14:02", "邓立"; nothing for what is not known.</summary>
    public string Show(Value? value, FieldType? field, PackWords words) => value switch
    {
        Value.Word word when field is not null => words.Choice(field, word.Key),
        Value.Text held when field?.Kind is FieldKind.Photo or FieldKind.File => string.Join(words.Separator, held.Content.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Named)),
        Value.Text text => Hides(field) ? Masked(text.Content) : Free(text.Content),
        Value.Parts parts when field?.Kind == FieldKind.Copy => say["copy.value", parts.Of.GetValueOrDefault("purpose") is Value.Text purpose ? purpose.Content : field.Purpose ?? ""],
        Value.Parts paid when field?.Kind == FieldKind.Payment => string.Join(words.Separator, paid.Of.Where(part => PaymentWays.All.Contains(part.Key)).Select(part => $"{say[$"way.{part.Key}"]} {Show(part.Value, null, words)}")),
        Value.Person person => house.People.GetValueOrDefault(person.Id)?.Name ?? person.Id,
        Value.YesNo yes => say[yes.Yes ? "yes" : "no"],
        Value.Money money => $"¥ {money.Amount.ToString("N2", CultureInfo.InvariantCulture)}",
        Value.Moment moment => when.At(moment.At),
        Value.Duration length => when.Span(length.Length),
        Value.Slot slot => $"{when.At(slot.Start)} — {(TimeZoneInfo.ConvertTime(slot.Start, zone).Date == TimeZoneInfo.ConvertTime(slot.End, zone).Date ? when.Hour(slot.End) : when.At(slot.End))}",
        _ => Slots.Show(value, zone),
    };

    // What a file is kept under says nothing to anybody.
    private string Named(string kept) => files?.GetValueOrDefault(kept) ?? (kept.Length < KeptLength ? kept : say["file.one"]);

    /// <summary>Whether what such a field holds is shown to this reader with its middle hidden.</summary>
    public bool Hides(FieldType? field) => field?.Kind == FieldKind.Id || (field?.Kind == FieldKind.Phone && !calls);

    /// <summary>What somebody wrote freely, as this reader may read it: numbers of people in it only for whoever works on it.</summary>
    public string Free(string text) => calls ? text : NumbersInText.Hidden(text);

    /// <summary>A telephone or identity number, which only those see in full who need it.</summary>
    public static bool IsNumber(FieldType? field) => field?.Kind is FieldKind.Phone or FieldKind.Id;

    /// <summary>A telephone or identity number with its middle hidden, as lists and heads show it.</summary>
    public static string Masked(string phone) => NumbersInText.Masked(phone);
}
