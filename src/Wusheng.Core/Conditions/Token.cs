namespace Wusheng.Core.Conditions;

internal enum TokenKind { Name, Literal, Symbol, End }

/// <summary>One piece of a condition's text. A quoted text is a literal; a dotted name is one name.</summary>
internal readonly record struct Token(TokenKind Kind, int Offset, string Text, Expression? Literal = null)
{
    public bool Is(string text) => Kind is TokenKind.Name or TokenKind.Symbol && Text == text;

    public bool IsPlainName => Kind == TokenKind.Name && !Text.Contains('.', StringComparison.Ordinal);
}
