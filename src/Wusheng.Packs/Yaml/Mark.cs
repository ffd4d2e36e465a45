namespace Wusheng.Packs.Yaml;

/// <summary>A place in a file; lines and columns count from 1.</summary>
internal readonly record struct Mark(string File, int Line, int Column)
{
    /// <summary>A whole file, where no line can be named.</summary>
    public static Mark Of(string file) => new(file, 1, 1);

    public Mark Right(int characters) => this with { Column = Column + characters };
}
