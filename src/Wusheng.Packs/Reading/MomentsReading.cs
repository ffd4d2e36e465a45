using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Yaml;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Packs.Reading;

/// <summary>Reads <c>a or b when COND</c>.</summary>
internal static class MomentsReading
{
    private const string Guard = " when ";

    public static Moments? Moments(this Keys keys, string key)
    {
        if (keys.Take(key) is not { } node)
        {
            return null;
        }

        var read = node is Node.List list
            ? new Moments(keys.Paths(list), null)
            : keys.TextOf(node) is { } text ? Of(keys, (Node.Text)node, text, key) : null;
        return read is { Any.Length: > 0 } ? read : null;
    }

    private static Moments Of(Keys keys, Node.Text node, string text, string key)
    {
        var guard = text.IndexOf(Guard, StringComparison.Ordinal);
        var names = guard < 0 ? text : text[..guard];
        var when = guard < 0 ? null : keys.ConditionOf(node with { Content = text[(guard + Guard.Length)..], At = node.Within(guard + Guard.Length) }, $"{key} when");
        return new Moments([.. Names(keys, node, names)], when);
    }

    private static IEnumerable<Path> Names(Keys keys, Node.Text node, string names)
    {
        var offset = 0;
        foreach (var name in names.Split(" or "))
        {
            if (keys.PathOf(node.Within(offset), name) is { } path)
            {
                yield return path;
            }

            offset += name.Length + " or ".Length;
        }
    }
}
