using Wusheng.Core.Conditions;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Where in a file a problem of a condition stands.</summary>
internal static class ParsePlace
{
    public static Mark Of(Node node, ParseProblem problem)
    {
        if (node is Node.Map map && problem.Arm is { } arm && arm < map.Entries.Length)
        {
            var entry = map.Entries[arm];
            return problem.InThen ? entry.Value.At : entry.Key.Within(problem.Offset);
        }

        return node is Node.Text text ? text.Within(problem.Offset) : node.At;
    }
}
