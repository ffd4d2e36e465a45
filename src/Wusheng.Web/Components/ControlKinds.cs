namespace Wusheng.Web.Components;

/// <summary>Which control asks for a field of a standard.</summary>
internal static class ControlKinds
{
    private const int RadiosAtMost = 5;

    /// <param name="kind">What the field holds.</param>
    /// <param name="options">How many answers there are to choose from.</param>
    public static ControlKind Of(FieldKind kind, int options) => kind switch
    {
        FieldKind.Number or FieldKind.Money or FieldKind.Score or FieldKind.Payment => ControlKind.Number,
        FieldKind.Rating => options > 0 ? ControlKind.Radio : ControlKind.Number,
        FieldKind.Date => ControlKind.Date,
        FieldKind.Time => ControlKind.Moment,
        FieldKind.Phone => ControlKind.Phone,
        FieldKind.YesNo => ControlKind.YesNo,
        FieldKind.Tick or FieldKind.Signature or FieldKind.Consent => ControlKind.Tick,
        FieldKind.Choice => options is > 0 and <= RadiosAtMost ? ControlKind.Radio : options > 0 ? ControlKind.Choice : ControlKind.Text,
        FieldKind.Person => ControlKind.Choice,
        FieldKind.Photo or FieldKind.File or FieldKind.Report => ControlKind.File,
        FieldKind.Slot => ControlKind.Slot,
        _ => ControlKind.Text,
    };
}
