namespace Wusheng.Core.Values;

/// <summary>What a person, a file or a scenario gives before it is typed: text, a list, or a map. Forms, JSON and YAML all arrive as this.</summary>
public abstract record Given
{
    private Given() { }

    public sealed record Text(string Content) : Given;

    public sealed record List(ImmutableArray<Given> Items) : Given;

    public sealed record Map(ImmutableDictionary<string, Given> Of) : Given;

    public static implicit operator Given(string text) => new Text(text);

    /// <summary>No values at all.</summary>
    public static ImmutableDictionary<string, Given> Nothing { get; } = ImmutableDictionary<string, Given>.Empty;
}
