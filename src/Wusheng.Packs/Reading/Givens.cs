using Wusheng.Core.Values;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>A node as plain given data.</summary>
internal static class Givens
{
    public static Given Of(Node node) => node switch
    {
        Node.Text text => new Given.Text(text.Content),
        Node.List list => new Given.List([.. list.Items.Select(Of)]),
        Node.Map map => new Given.Map(Map(map)),
        _ => new Given.Text(""),
    };

    public static ImmutableDictionary<string, Given> Map(Node.Map map) =>
        map.Entries.ToImmutableDictionary(entry => entry.Key.Content, entry => Of(entry.Value), StringComparer.Ordinal);
}
