using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Problems;

/// <summary>Gathers all problems of one pack; each place tells each kind once, and a hostile pack does not fill the memory with them.</summary>
internal sealed class ProblemList
{
    private readonly Dictionary<(Mark, string, string), PackProblem> _found = [];

    public bool HasErrors { get; private set; }

    /// <summary>No more will be listed; looking on would only cost time.</summary>
    public bool IsFull => HasErrors && _found.Count >= YamlLimits.Problems;

    public ImmutableArray<PackProblem> Sorted =>
    [
        .. _found.Values.OrderBy(each => each.File, StringComparer.Ordinal).ThenBy(each => each.Line).ThenBy(each => each.Column)
            .ThenBy(each => each.Severity).ThenBy(each => each.Code, StringComparer.Ordinal),
    ];

    public void Error(Mark at, string code, string zh, string en) => Add(at, code, Severity.Error, zh, en);

    public void Hint(Mark at, string code, string zh, string en) => Add(at, code, Severity.Hint, zh, en);

    public void Add(Mark at, string code, Severity severity, string zh, string en)
    {
        HasErrors |= severity == Severity.Error;
        if (_found.Count < YamlLimits.Problems)
        {
            _found.TryAdd((at, code, en), new PackProblem(at.File, at.Line, at.Column, code, severity, zh, en));
        }
        else if (severity == Severity.Error)
        {
            _found.TryAdd((Mark.Of(at.File), "too-many-problems", ""), new PackProblem(
                at.File, 1, 1, "too-many-problems", Severity.Error, $"问题超过 {YamlLimits.Problems} 个，其余不再列出。", $"more than {YamlLimits.Problems} problems; the rest is not listed"));
        }
    }
}
