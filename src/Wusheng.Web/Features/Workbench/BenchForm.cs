using System.Globalization;

using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Workbench;

/// <summary>A form of the workbench as it was sent: which act, on what, with which answers.</summary>
internal sealed class BenchForm(Brought sent)
{
    private readonly IFormCollection form = sent.Typed;

    /// <summary>A form without files.</summary>
    public BenchForm(IFormCollection form)
        : this(new Brought(form, form, [], null))
    {
    }

    /// <summary>The name under which every form of the page is sent.</summary>
    public const string Handler = "bench";

    /// <summary>Stands before the name of every answer.</summary>
    public const string Prefix = GivenForm.Prefix;

    /// <summary>A file that could not be kept.</summary>
    public Refusal? Unkept => sent.Why;

    public string Act => Text("act");

    /// <summary>The step, or the one after it when it is skipped.</summary>
    public string Step => Text("skip") is { Length: > 0 } next ? next : Text("step");

    public string Type => Text("type");

    public string Life => Text("life");

    public string Text(string name) => form[name].ToString().Trim();

    /// <summary>What was typed of a field; the ends of a span of time with a bar between them.</summary>
    public string? Typed(string field) => form.TryGetValue(Prefix + field, out var value) ? value.ToString()
        : form.TryGetValue($"{Prefix}{field}:start", out var start) ? $"{start}|{form[$"{Prefix}{field}:end"]}" : null;

    public ActContext Context => new(Number("version"), Text("key") is { Length: > 0 and <= 64 } key ? key : null);

    /// <summary>What was answered; an empty control gives nothing.</summary>
    public ImmutableDictionary<string, Given> Answers => GivenForm.Read(sent.Answers);

    /// <summary>The act on a life that the form means; null when it names none.</summary>
    public Act? ToAct(LifeId life) => Meant(life) is { } act ? sent.With(act) : null;

    private Act? Meant(LifeId life) => Act switch
    {
        "step" => new TakeStep(life, Number("row") ?? 0, Step, Answers),
        "add" => new AddRow(life, Number("row") ?? 0, Type, Answers),
        "guide" => new DoGuideStep(life, Text("branch") is { Length: > 0 } branch ? branch : null, Step, Answers),
        "branch" => new EnterBranch(life, Text("branch")),
        "back" => new LeaveBranch(life),
        "receive" => new Receive(life, Number("row") ?? 0, Text("seat")),
        "report" => new Report(life, Text("moment"), Answers),
        _ => null,
    };

    private int? Number(string name) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
