namespace Wusheng.Packs.Problems;

/// <summary>Errors keep a pack from taking force; hints never do.</summary>
public enum Severity
{
    /// <summary>The pack is not sound.</summary>
    Error,

    /// <summary>Worth a look.</summary>
    Hint,
}

/// <summary>One thing found in a pack: where, which kind, and in words of both languages.</summary>
/// <param name="File">The path, beginning with the folder as it was given.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 characters.</param>
/// <param name="Code">Stable name of the kind, such as <c>unknown-name</c>; listed in docs/packs.md.</param>
public sealed record PackProblem(string File, int Line, int Column, string Code, Severity Severity, string Zh, string En)
{
    /// <summary><c>file:line:column: 错误 code 中文 / English</c>.</summary>
    public override string ToString() =>
        $"{File}:{Line}:{Column}: {(Severity == Severity.Error ? "错误" : "提示")} {Code} {Zh} / {(Severity == Severity.Error ? "error" : "hint")}: {En}";
}
