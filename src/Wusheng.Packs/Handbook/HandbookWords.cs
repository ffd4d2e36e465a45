using System.Collections.Frozen;

namespace Wusheng.Packs.Handbook;

/// <summary>Fixed words of the handbook in both languages.</summary>
internal static class HandbookWords
{
    private static readonly FrozenDictionary<string, (string Zh, string En)> _words = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["handbook"] = ("服务规范手册", "Service standard"), ["version"] = ("版本", "Version"), ["clauses"] = ("条款", "Clauses"), ["carried"] = ("由下列内容执行", "Carried out by"),
        ["cases"] = ("服务单", "Cases"), ["contacts"] = ("接触", "Contacts"), ["states"] = ("阶段", "Stages"), ["steps"] = ("步骤", "Steps"), ["clocks"] = ("时限", "Clocks"),
        ["step"] = ("步骤", "Step"), ["by"] = ("由谁", "By"), ["way"] = ("从 → 到", "From → to"), ["asks"] = ("必填", "Asks"), ["gates"] = ("门槛", "Gates"), ["clause"] = ("条款", "Clause"),
        ["clock"] = ("时限", "Clock"), ["limit"] = ("多久", "Limit"), ["between"] = ("从 → 到", "From → until"), ["reminders"] = ("提醒与升级", "Reminders"),
        ["lines"] = ("话术", "Lines"), ["norms"] = ("用语规范", "Norms"), ["parameters"] = ("参数", "Parameters"), ["value"] = ("现值", "Value"), ["site"] = ("网点可调", "Sites may set"),
        ["any"] = ("任何人", "anybody"), ["system"] = ("系统", "the system"), ["first"] = ("首接人", "first receiver"), ["owner"] = ("责任人", "owner"), ["customer"] = ("客户", "customer"),
        ["opened"] = ("开单", "opening"), ["state"] = ("状态", "state"), ["yes"] = ("是", "yes"), ["no"] = ("否", "no"), ["must"] = ("应当", "Must"), ["never"] = ("不得", "Never"),
        ["when"] = ("适用", "When"), ["fixed"] = ("不可调", "no"), ["free"] = ("任意", "freely"), ["atMost"] = ("最多 ", "at most "), ["atLeast"] = ("最少 ", "at least "),
        ["due"] = ("到期", "at due"), ["before"] = ("前 ", "before "), ["after"] = ("后 ", "after "), ["notify"] = ("通知", "notify "), ["escalate"] = ("上移给", "escalate to "), ["nextAbove"] = ("上级", "the next above"),
        ["calendar"] = ("日历", "calendar "), ["guides"] = ("接待引导", "Guides"), ["figure"] = ("参数", "Parameter"), ["row"] = ("行", "Row"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Punctuation of the language, for text that the handbook itself puts together.</summary>
    public static string Punctuated(string text, bool english) => !english ? text
        : text.Replace("（", " (", StringComparison.Ordinal).Replace("）", ")", StringComparison.Ordinal).Replace("；", "; ", StringComparison.Ordinal)
            .Replace("：", ": ", StringComparison.Ordinal).Replace("、", ", ", StringComparison.Ordinal).Replace("，", ", ", StringComparison.Ordinal);

    public static string Of(string key, bool english) => Known(key, english) ?? key;

    public static string? Known(string key, bool english) => _words.TryGetValue(key, out var word) ? english ? word.En : word.Zh : null;
}
