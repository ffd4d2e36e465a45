using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>What kinds are called in problems.</summary>
internal static class KindNames
{
    public static string Zh(ValueKind kind) => kind switch
    {
        ValueKind.Unknown => "未知",
        ValueKind.Text => "文字",
        ValueKind.Number => "数字",
        ValueKind.Money => "金额",
        ValueKind.Duration => "时长",
        ValueKind.WorkingDays => "工作日数",
        ValueKind.Moment => "时间",
        ValueKind.Day => "日期",
        ValueKind.Hour => "钟点",
        ValueKind.YesNo => "是否",
        ValueKind.Word => "选项",
        ValueKind.Person => "人员",
        ValueKind.Life => "单据",
        ValueKind.Thing => "物件",
        ValueKind.Slot => "时段",
        ValueKind.Parts => "组合值",
    };

    public static string En(ValueKind kind) => kind switch
    {
        ValueKind.Unknown => "unknown",
        ValueKind.Text => "text",
        ValueKind.Number => "a number",
        ValueKind.Money => "money",
        ValueKind.Duration => "a length of time",
        ValueKind.WorkingDays => "a number of working days",
        ValueKind.Moment => "a moment",
        ValueKind.Day => "a date",
        ValueKind.Hour => "a time of day",
        ValueKind.YesNo => "a yes or no",
        ValueKind.Word => "a choice",
        ValueKind.Person => "a person",
        ValueKind.Life => "a case",
        ValueKind.Thing => "a thing",
        ValueKind.Slot => "a slot",
        ValueKind.Parts => "a compound",
    };
}
