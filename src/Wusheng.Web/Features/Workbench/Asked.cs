using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Web.Components;
using Wusheng.Web.Http;

namespace Wusheng.Web.Features.Workbench;

/// <summary>One field of the pack as a control: its label, kind, options and what is known or was typed.</summary>
internal sealed record Asked(string Name, string Label, Components.FieldKind Kind, bool Required)
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

    private static Components.FieldKind KindOf(FieldType field) => field.Kind switch
    {
        Core.Packs.FieldKind.Number or Core.Packs.FieldKind.Money or Core.Packs.FieldKind.Score or Core.Packs.FieldKind.Payment => Components.FieldKind.Number,
        Core.Packs.FieldKind.Phone => Components.FieldKind.Phone,
        Core.Packs.FieldKind.Date => Components.FieldKind.Date,
        Core.Packs.FieldKind.Time => Components.FieldKind.Moment,
        Core.Packs.FieldKind.YesNo or Core.Packs.FieldKind.Tick => Components.FieldKind.YesNo,
        Core.Packs.FieldKind.Choice when field.Choices.Length is > 0 and <= FewChoices => Components.FieldKind.Radio,
        Core.Packs.FieldKind.Choice or Core.Packs.FieldKind.Rating or Core.Packs.FieldKind.Person => Components.FieldKind.Choice,
        _ => Components.FieldKind.Text,
    };

    private static IReadOnlyList<FieldOption> OptionsOf(FieldType field, PackWords words, IEnumerable<Person> people) => field.Kind switch
    {
        Core.Packs.FieldKind.Choice => [.. field.Choices.Select(choice => new FieldOption(choice.Key, words.Choice(field, choice.Key)))],
        Core.Packs.FieldKind.Person => [.. people.Select(person => new FieldOption(person.Id, $"{person.Name} {person.StaffNumber}"))],
        Core.Packs.FieldKind.Rating => [.. "12345".Select(point => new FieldOption(point.ToString(), point.ToString()))],
        _ => [],
    };
}
