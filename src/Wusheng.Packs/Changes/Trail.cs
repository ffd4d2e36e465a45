namespace Wusheng.Packs.Changes;

/// <summary>The way from a pack to a difference, as ids and in words.</summary>
internal sealed record Trail(string Path, string Zh, string En, ImmutableArray<object> Owners)
{
    public static Trail Start { get; } = new("", "", "", []);

    public Trail Into(string property) => this with { Path = Path.Length == 0 ? property : $"{Path}.{property}" };

    /// <summary>Into one element of a property: its kind, title and id are said.</summary>
    public Trail Into(string property, object element)
    {
        var (id, title) = Labels.NameOf(element);
        var (zh, en) = Labels.Of(property, many: false);
        return new Trail(
            $"{Into(property).Path}.{id}",
            $"{(Zh.Length == 0 ? "" : Zh + " › ")}{zh}“{title ?? id}”",
            $"{(En.Length == 0 ? "" : En + " › ")}{en} {id}",
            Owners.Add(element));
    }
}
