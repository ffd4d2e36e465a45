namespace Wusheng.Web.Features.Workbench;

/// <summary>An act that was sent and refused: the reasons stand where it was tried, and what was typed stays.</summary>
internal sealed record Tried(BenchForm Form, ImmutableArray<Refusal> Why)
{
    public bool Of(string act, string? name = null) => Form.Act == act && (name is null || Form.Step == name || Form.Type == name);

    public string? Fault(string field) => Why.Where(why => why.Field == field).Select(Sentence).FirstOrDefault();

    /// <summary>Reasons that belong to none of these fields.</summary>
    public IEnumerable<Refusal> Besides(IEnumerable<string> fields) => Why.Where(why => why.Field is null || !fields.Contains(why.Field));

    public static string Sentence(Refusal why) => Languages.Current == Languages.English ? why.En : why.Zh;
}
