namespace Wusheng.Web.Components;

/// <summary>What people call the parts of a life type, in the reader's language; the pack's own words where it has no translation.</summary>
public sealed class PackWords
{
    private readonly Pack? pack;
    private readonly string path;

    private PackWords(Pack? pack, LifeType type, string path)
    {
        this.pack = pack;
        this.path = path;
        Type = type;
    }

    public LifeType Type { get; }

    /// <summary>The words of what a row stands in; its conditions speak of that too.</summary>
    private PackWords? Above { get; init; }

    /// <summary>What stands between names in a row.</summary>
    public string Separator => Languages.Current == Languages.English ? ", " : "、";

    public string Title => Word("", Type.Title);

    /// <summary>The words of a life type; null when neither the pack nor the engine has one of that id.</summary>
    public static PackWords? Of(Pack? pack, string type) =>
        Grammar.Type(pack, type) is { } found ? new PackWords(pack, found, $"{PrefixOf(found.Kind)}.{found.Id}") : null;

    public PackWords? Row(string id) => Type.Rows[id] is { } rows ? new PackWords(pack, rows, $"{path}.row.{id}") { Above = this } : null;

    /// <summary>The words of the row a part is, or of the life itself.</summary>
    public PackWords Part(Life life, int row) => row == 0 ? this : Part(life, life.Parts[row].Parent).Row(life.Parts[row].Type) ?? this;

    public string Field(string id) => Word($".field.{id}", Type.Fields[id]?.Title ?? id);

    public string Choice(FieldType field, string key) =>
        Word($".field.{field.Id}.{key}", field.Choices.FirstOrDefault(choice => choice.Key == key)?.Title ?? key);

    public string Step(string id) => Word($".step.{id}", Type.Steps[id]?.Title ?? id);

    public string State(string id) => Word($".state.{id}", Type.States[id]?.Title ?? id);

    public string Seat(string id) => Word($".seat.{id}", Type.Seats[id]?.Title ?? id);

    public string Clock(string id) => Word($".clock.{id}", Type.Clocks[id]?.Title ?? id);

    public string Charge(Charge charge) => Word($".charge.{charge.Id}", charge.Title ?? charge.Id);

    public string Gate(string step, string gate, string sentence) => Word($".step.{step}.need.{gate}", sentence);

    public string Role(string id) => pack?.Roles[id] is { } role ? TitleOf(pack, role) : id;

    public static string TitleOf(Pack pack) => Titled(pack, "pack") ?? pack.Title;

    public static string TitleOf(Pack pack, Role role) => Titled(pack, $"role.{role.Id}") ?? role.Title;

    public static string TitleOf(Pack pack, Norm norm) => Titled(pack, $"norm.{norm.Id}") ?? norm.Title;

    public static string TitleOf(Pack pack, Scorecard card) => Titled(pack, $"scorecard.{card.Id}") ?? card.Title;

    public static string TitleOf(Pack pack, Clause clause) => Titled(pack, $"clause.{clause.Id}") ?? clause.Title;

    public static string TitleOf(Pack pack, CalendarRule calendar) => Titled(pack, $"calendar.{calendar.Id}") ?? calendar.Title ?? calendar.Id;

    private static string? Titled(Pack pack, string key) => Languages.Current == Languages.English ? pack.English.GetValueOrDefault(key) : null;

    public string Calendar(string id) => pack?.Calendars[id] is { } calendar ? TitleOf(pack, calendar) : id;

    public string Document(string id) => Known($"document.{id}") ?? pack?.Documents[id]?.Title ?? id;

    /// <summary>A name of this type, whatever it names: a field, row, seat, step, clock or state, or a choice as <c>field=key</c>.</summary>
    public string Any(string name) =>
        name.Split('=') is [var field, var key] ? (Type.Fields[field] is { } asked ? Choice(asked, key) : field == "state" ? StateOf(key) : Above?.Any(name) ?? name)
        : Type.Fields.Has(name) ? Field(name) : Row(name)?.Title is { } rows ? rows : Type.Seats.Has(name) ? Seat(name)
        : Type.Steps.Has(name) ? Step(name) : Type.Clocks.Has(name) ? Clock(name) : Type.States.Has(name) ? State(name)
        : Type.Charges[name] is { } charge ? Charge(charge)
        : Type.Rows.FirstOrDefault(rows => rows.Fields.Has(name)) is { } among ? Row(among.Id)!.Field(name) : FactOf(name) ?? Above?.Any(name) ?? name;

    // A condition on rows speaks of their states.
    private string StateOf(string key) =>
        Type.States.Has(key) ? State(key) : Type.Rows.FirstOrDefault(rows => rows.States.Has(key)) is { } among ? Row(among.Id)!.State(key) : key;

    /// <summary>The reader's word for what the standard calls by this title: a step, clock or seat, here or in a row; null when nothing is called so.</summary>
    public string? Called(string title) => title == Type.Title ? Title
        : Type.Steps.FirstOrDefault(step => step.Title == title) is { } step ? Step(step.Id)
        : Type.Clocks.FirstOrDefault(clock => clock.Title == title) is { } clock ? Clock(clock.Id)
        : Type.Seats.FirstOrDefault(seat => seat.Title == title) is { } seat ? Seat(seat.Id)
        : Type.Rows.Select(rows => Row(rows.Id)?.Called(title)).FirstOrDefault(found => found is not null);

    /// <summary>A fact of the thing a field names, as <c>unit.arrears</c>.</summary>
    private string? FactOf(string name) =>
        name.Split('.') is [var field, var fact] && Type.Fields[field] is { } asked && (asked.Kind == FieldKind.Room ? BuiltIn.Home : asked.Of) is { } thing
        && pack?.Things[thing]?.Fields.Has(fact) == true && Of(pack, thing) is { } words
            ? $"{Field(field)}{(Languages.Current == Languages.English ? ": " : "的")}{words.Field(fact)}" : null;

    private string Word(string below, string own) => Known(path + below) ?? (Languages.Current == Languages.English ? EnglishFrame.Of(own) : null) ?? own;

    private string? Known(string key) => pack is null ? null : Titled(pack, key);

    private static string PrefixOf(LifeKind kind) => kind switch
    {
        LifeKind.Contact => "contact",
        LifeKind.Thing => "thing",
        LifeKind.Inspection => "inspection",
        LifeKind.Course => "course",
        LifeKind.Case or LifeKind.Row => "case",
    };
}
