namespace Wusheng.Packs.Changes;

/// <summary>The way from a pack to a difference, as ids and in words.</summary>
/// <param name="Named">The same way as the pack's English texts know it.</param>
internal sealed record Trail(string Path, string Named, string Zh, string En, ImmutableArray<object> Owners)
{
    private const string Gate = "gate";

    public static Trail Start { get; } = new("", "", "", "", []);

    public Trail Into(string property) => this with { Path = Path.Length == 0 ? property : $"{Path}.{property}" };

    /// <summary>Into one element of a property: its kind and what it is called are said.</summary>
    public Trail Into(string property, object element, ElementNames names)
    {
        var (id, title) = Labels.NameOf(element);
        var (zh, en) = Labels.Of(property, many: false);
        var named = $"{(Named.Length == 0 ? "" : Named + ".")}{(en == Gate ? "need" : en)}.{id}";
        var called = names.Of(element, id, title, named);
        return new Trail(
            $"{Into(property).Path}.{id}",
            named,
            $"{(Zh.Length == 0 ? "" : Zh + " › ")}{zh}{called.Zh}",
            $"{(En.Length == 0 ? "" : En + " › ")}{en} {called.En}",
            Owners.Add(element));
    }
}
