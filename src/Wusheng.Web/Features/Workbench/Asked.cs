namespace Wusheng.Web.Features.Workbench;

/// <summary>One field of the pack as a control: its label, kind, options and what is known or was typed.</summary>
internal sealed record Asked(string Name, string Label, ControlKind Kind, bool Required)
{
    private const int FewChoices = 4;

    public string? Value { get; init; }

    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    public string? Unit { get; init; }

    public string? Clause { get; init; }

    public string? Error { get; init; }

    public static Asked Of(FieldType field, PackWords words, bool required, string? value, string? error, IEnumerable<Person> people) =>
        new(BenchForm.Prefix + field.Id, words.Field(field.Id), KindOf(field), required)
        {
            Value = value,
            Options = OptionsOf(field, words, people),
            Unit = field.Unit,
            Clause = field.Clause,
            Error = error,
        };

    private static ControlKind KindOf(FieldType field) => field.Kind switch
    {
        FieldKind.Number or FieldKind.Money or FieldKind.Score or FieldKind.Payment => ControlKind.Number,
        FieldKind.Phone => ControlKind.Phone,
        FieldKind.Date => ControlKind.Date,
        FieldKind.Time => ControlKind.Moment,
        FieldKind.YesNo or FieldKind.Tick => ControlKind.YesNo,
        FieldKind.Signature or FieldKind.Consent => ControlKind.Tick,
        FieldKind.Slot => ControlKind.Slot,
        FieldKind.Photo or FieldKind.File or FieldKind.Report => ControlKind.File,
        FieldKind.Choice when field.Choices.Length is > 0 and <= FewChoices => ControlKind.Radio,
        FieldKind.Choice or FieldKind.Rating or FieldKind.Person => ControlKind.Choice,
        _ => ControlKind.Text,
    };

    private static IReadOnlyList<FieldOption> OptionsOf(FieldType field, PackWords words, IEnumerable<Person> people) => field.Kind switch
    {
        FieldKind.Choice => [.. field.Choices.Select(choice => new FieldOption(choice.Key, words.Choice(field, choice.Key)))],
        FieldKind.Person => [.. people.Select(person => new FieldOption(person.Id, $"{person.Name} {person.StaffNumber}"))],
        FieldKind.Rating => [.. "12345".Select(point => new FieldOption(point.ToString(), point.ToString()))],
        _ => [],
    };
}
