namespace Wusheng.Core.Language;

/// <summary>A part of a pattern as written.</summary>
internal abstract record Piece
{
    private Piece() { }

    internal sealed record Sound(char Character) : Piece;

    /// <summary><c>^</c>, <c>$</c>: here a sentence begins or ends.</summary>
    internal sealed record Edge(bool Begins) : Piece;

    /// <summary><c>…</c>: anything or nothing, but not much.</summary>
    internal sealed record Gap : Piece;

    /// <summary><c>{slot}</c>.</summary>
    internal sealed record Slot(string Name) : Piece;

    /// <summary><c>(a|b|)</c>.</summary>
    internal sealed record Either(ImmutableArray<ImmutableArray<Piece>> Ways) : Piece;
}
