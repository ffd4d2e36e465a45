using System.Text.RegularExpressions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

internal sealed partial class Keys
{
    /// <summary>
    /// The elements under a key, each read with its own keys; a scalar stands for the element's key <paramref name="scalar"/>
    /// where one is given.
    /// </summary>
    public Named<T> Named<T>(string key, Func<string, Keys, T?> read, string? scalar = null, Func<string, Scope>? inner = null)
        where T : class, INamed
    {
        if (Take(key) is not { } node || node is Node.Text { Content.Length: 0 })
        {
            return Core.Packs.Named<T>.None;
        }

        var most = key == "states" ? YamlLimits.States : YamlLimits.Elements;
        if (node is Node.Map large && large.Entries.Length > most)
        {
            draft.Problems.Error(node.At, "too-many", $"“{key}”超过 {most} 项。", $"'{key}' has more than {most} elements");
            return Core.Packs.Named<T>.None;
        }

        if (node is Node.Map members)
        {
            return new Named<T>(members.Entries.Where(entry => !Kinds.Steering.Contains(entry.Key.Content)).Select(entry => Member(entry, read, scalar, inner)).OfType<T>());
        }

        draft.Problems.Error(node.At, "wrong-shape", $"“{key}”应当是“名称: 内容”的表。", $"'{key}' should be a map of 'id: content'");
        return Core.Packs.Named<T>.None;
    }

    private T? Member<T>(Entry entry, Func<string, Keys, T?> read, string? scalar, Func<string, Scope>? inner)
        where T : class, INamed
    {
        if (!IdOk(entry.Key))
        {
            return null;
        }

        var map = entry.Value as Node.Map ?? (scalar is null ? null : new Node.Map([new Entry(new Node.Text(scalar, entry.Value.At), entry.Value)], entry.Value.At));
        if (map is null)
        {
            draft.Problems.Error(entry.Value.At, "wrong-shape", $"“{entry.Key.Content}”应当是表，例如 {{ title: … }}。", $"'{entry.Key.Content}' should be a map such as {{ title: … }}");
            return null;
        }

        var keys = Below(map, entry.Key.At, inner?.Invoke(entry.Key.Content));
        var element = read(entry.Key.Content, keys);
        keys.Close();
        return element is null ? null : draft.Places.Keep(element, map, entry.Key.At);
    }

    /// <summary>Keys and titles in order: <c>{ ok: 正常, bad: 异常 }</c>, or a list of words that are their own titles.</summary>
    public ImmutableArray<ChoiceItem> Choices(Node node) => node switch
    {
        Node.Map map =>
        [
            .. map.Entries.Where(entry => !Kinds.Steering.Contains(entry.Key.Content) && WordOk(entry.Key))
                .Select(entry => new ChoiceItem(entry.Key.Content, TextOf(entry.Value) ?? entry.Key.Content)),
        ],
        Node.List list => [.. list.Items.OfType<Node.Text>().Where(WordOk).Select(text => new ChoiceItem(text.Content, text.Content))],
        _ => [],
    };

    public bool IdOk(Node.Text id)
    {
        if (Identifier().IsMatch(id.Content))
        {
            return true;
        }

        draft.Problems.Error(id.At, "bad-id", $"“{Problems.Wording.Short(id.Content)}”不能作名称：请用英文字母开头，只含字母、数字和 _。",
            $"'{Problems.Wording.Short(id.Content)}' cannot be an id: begin with an ASCII letter, then letters, digits and _");
        return false;
    }

    private bool WordOk(Node.Text word)
    {
        if (ChoiceKey().IsMatch(word.Content))
        {
            return true;
        }

        draft.Problems.Error(word.At, "bad-id", $"选项“{Problems.Wording.Short(word.Content)}”的键只能含英文字母、数字和 _。",
            $"the key of choice '{Problems.Wording.Short(word.Content)}' may hold ASCII letters, digits and _ only");
        return false;
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,63}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Identifier();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ChoiceKey();
}
