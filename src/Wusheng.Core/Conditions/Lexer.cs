using System.Text.RegularExpressions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Cuts a text into tokens, in one pass and linear time; the first thing that is no token ends it.</summary>
internal static partial class Lexer
{
    public const int LongestText = 400;

    /// <returns>The tokens, closed by one of kind End, or the problem.</returns>
    public static (ImmutableArray<Token> Tokens, ParseProblem? Problem) Cut(string text)
    {
        if (text.Length > LongestText)
        {
            return ([], Complaint.TooLong(text.Length));
        }

        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var (token, length, problem) = Next(text, at);
            if (problem is not null)
            {
                return ([], problem);
            }

            tokens.Add(token);
            at += length;
        }

        tokens.Add(new Token(TokenKind.End, text.Length, ""));
        return (tokens.ToImmutable(), null);
    }

    private static (Token Token, int Length, ParseProblem? Problem) Next(string text, int at) => text[at] switch
    {
        >= '0' and <= '9' or '¥' => LiteralLexer.Read(text, at),
        '"' => Quoted(text, at),
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => Named(text, at),
        _ => Symbol(text, at),
    };

    private static (Token, int, ParseProblem?) Quoted(string text, int at)
    {
        var close = text.IndexOf('"', at + 1);
        if (close < 0)
        {
            return (default, 0, Complaint.OpenQuote(at));
        }

        var content = text[(at + 1)..close];
        return (new Token(TokenKind.Literal, at, content, new Expression.Literal(new Value.Text(content))), close + 1 - at, null);
    }

    private static (Token, int, ParseProblem?) Named(string text, int at)
    {
        var name = NamePattern().Match(text, at);
        var end = at + name.Length;
        var broken = end < text.Length && text[end] is '.' or (>= '一' and <= '龥');
        var problem = broken ? Complaint.BrokenName(end, name.Value) : null;
        return (new Token(TokenKind.Name, at, name.Value), name.Length, problem);
    }

    private static (Token, int, ParseProblem?) Symbol(string text, int at)
    {
        var symbol = SymbolPattern().Match(text, at);
        return symbol.Success
            ? (new Token(TokenKind.Symbol, at, symbol.Value), symbol.Length, null)
            : (default, 0, Complaint.Stranger(text, at));
    }

    [GeneratedRegex(@"\G[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\G(<=|>=|[=<>()+\-*/])", RegexOptions.CultureInvariant)]
    private static partial Regex SymbolPattern();
}
