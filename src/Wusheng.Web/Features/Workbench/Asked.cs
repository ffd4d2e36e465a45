namespace Wusheng.Web.Features.Workbench;

/// <summary>One field of the pack as a control: its label, kind, options and what is known or was typed.</summary>
internal sealed record Asked(string Name, string Label, ControlKind Kind, bool Required)
{
    public string? Value { get; init; }

    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    public string? Unit { get; init; }

    public string? Clause { get; init; }

    public string? Error { get; init; }

    public static Asked Of(FieldType field, PackWords words, bool required, string? value, string? error, IEnumerable<Person> people)
    {
        var options = OptionsOf(field, words, people);
        return new(BenchForm.Prefix + field.Id, words.Field(field.Id), ControlKinds.Of(field.Kind, options.Count), required)
        {
            Value = value,
            Options = options,
            Unit = field.Unit,
            Clause = field.Clause,
            Error = error,
        };
    }

    private static IReadOnlyList<FieldOption> OptionsOf(FieldType field, PackWords words, IEnumerable<Person> people) => field.Kind switch
    {
        FieldKind.Choice => [.. field.Choices.Select(choice => new FieldOption(choice.Key, words.Choice(field, choice.Key)))],
        FieldKind.Person => [.. people.Select(person => new FieldOption(person.Id, $"{person.Name} {person.StaffNumber}"))],
        FieldKind.Rating => [.. "12345".Select(point => new FieldOption(point.ToString(), point.ToString()))],
        _ => [],
    };
}
