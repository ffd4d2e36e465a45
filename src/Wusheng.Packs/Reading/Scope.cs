namespace Wusheng.Packs.Reading;

/// <summary>Which names a condition may use: those of a life (and its rows), of any contact, or the pack's alone.</summary>
/// <param name="Life">The type's id and the rows below it; empty for the pack itself; <c>contact</c>, <c>case</c>, <c>row</c> for any such.</param>
/// <param name="Talk">Whether what was said is known here: norms, guides and their branches.</param>
internal sealed record Scope(ImmutableArray<string> Life, bool Talk = false)
{
    public static Scope Pack { get; } = new([]);

    /// <summary>The names the life itself writes, nearest first; enough to tell a name from a bare word before everything is read.</summary>
    public ImmutableHashSet<string> Written { get; init; } = [];

    /// <summary>Extra names of the place: <c>value</c> in an inspection item, <c>person</c>.</summary>
    public ImmutableArray<string> Extra { get; init; } = [];

    public string Text => string.Join('.', Life);
}
