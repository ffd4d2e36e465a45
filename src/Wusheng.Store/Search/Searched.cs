namespace Wusheng.Store.Search;

/// <summary>What the search is told of a life or a thing. Both stand in one index, lives under numbers above zero and things below, so that neither is in the way of the other.</summary>
/// <param name="Id">Of a thing its type and key with a slash between.</param>
/// <param name="Text">As it was written, a line for each value.</param>
/// <param name="IsNew">Nothing is there of it yet.</param>
internal sealed record Searched(string Id, string Site, string Text, bool IsThing = false, bool IsNew = false)
{
    internal static Searched Thing(string id, string text) => new(id, "", text, IsThing: true);

    /// <summary>Its tokens with a space between them.</summary>
    internal string Words { get; } = Tokens.Line(Tokens.Normalise(Text));
}
