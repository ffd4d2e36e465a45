using Wusheng.Core.Conditions;

namespace Wusheng.Web.Components;

/// <summary>
/// When a field is asked, as far as the form itself can tell: a browser then shows it as soon as it applies. What hangs on anything else is
/// shown always, and the desk decides.
/// </summary>
internal static class ShownWhen
{
    /// <param name="when">When the standard asks the field.</param>
    /// <param name="before">What stands before the names of the fields beside it in the form.</param>
    /// <returns>Such as <c>f.ground=delivery|quality;f.known!=true</c>, all of which must hold; null where the form cannot tell.</returns>
    public static string? Of(Condition? when, string before) =>
        string.Join(';', Told(when).Select(told => $"{before}{told.Name}{(told.Negated ? "!" : "")}={string.Join('|', told.Words)}")) is { Length: > 0 } told ? told : null;

    // Of several that must all hold, each the form can tell is reason enough to hide the field.
    private static IEnumerable<(string Name, bool Negated, IEnumerable<string> Words)> Told(Condition? when) => when switch
    {
        Condition.And and => and.All.SelectMany(Told),
        Condition.Is { Value: Expression.Name { Path.Names: [var name] } } said => [(name, said.Negated, said.Words.Select(Typed))],
        Condition.Holds { Value: Expression.Name { Path.Names: [var name] } } => [(name, false, [Typed("yes")])],
        _ => [],
    };

    private static string Typed(string word) => word switch { "yes" => "true", "no" => "false", _ => word };
}
