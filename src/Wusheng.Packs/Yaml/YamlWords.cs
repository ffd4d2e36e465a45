using YamlDotNet.Core;


namespace Wusheng.Packs.Yaml;

/// <summary>Says a syntax error of the YAML reader in plain words.</summary>
internal static class YamlWords
{
    private static readonly (string Sign, string Zh)[] _known =
    [
        ("tab", "缩进不能用制表符，请用空格。"),
        ("did not find expected key", "这里应当是一个键；请检查缩进、冒号和引号。"),
        ("mapping values", "这里不能出现“: ”；含冒号的文字请加引号。"),
        ("simple key", "这里应当有“键: 值”；请检查冒号后的空格。"),
        ("quoted scalar", "引号没有结束。"),
        ("end of stream", "文件在中途结束；请检查括号和引号是否成对。"),
        ("',' or ']'", "列表缺少“,”或“]”。"),
        ("',' or '}'", "表缺少“,”或“}”。"),
        ("escape", "双引号里的反斜线写法不对。"),
        ("control characters", "含有不可见的控制字符。"),
        ("indentation", "缩进不对。"),
        ("document start", "缩进不对，或多份文档之间缺少“---”。"),
    ];

    public static string English(YamlException broken) => broken.InnerException?.Message ?? broken.Message;

    /// <summary>Where to look: a tab is told where it stands, not where the text before it began.</summary>
    public static YamlDotNet.Core.Mark Place(YamlException broken) =>
        English(broken).Contains("tab", StringComparison.OrdinalIgnoreCase) && broken.End.Line > broken.Start.Line ? broken.End : broken.Start;

    public static string Chinese(YamlException broken) =>
        _known.FirstOrDefault(known => English(broken).Contains(known.Sign, StringComparison.OrdinalIgnoreCase)).Zh
        ?? "请检查缩进、冒号、括号和引号。";
}
