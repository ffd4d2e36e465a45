using System.Collections.Frozen;
using System.Globalization;
using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Values, names and words as the handbook prints them.</summary>
internal sealed class ChineseValues(Func<string, string> titleOf)
{
    private static readonly FrozenDictionary<string, string> _known = new Dictionary<string, string>
    {
        ["at"] = "时间", ["by"] = "经手人", ["due"] = "到期时间", ["left"] = "剩余时间", ["elapsed"] = "已用时间", ["count"] = "次数",
        ["received"] = "收到", ["accepted"] = "接受", ["date"] = "日期", ["time"] = "钟点", ["start"] = "开始", ["end"] = "结束",
        ["state"] = "状态", ["opened"] = "登记", ["number"] = "编号", ["owner"] = "负责人", ["first"] = "首接人", ["our"] = "本单",
        ["role"] = "岗位", ["present"] = "在岗", ["amount"] = "金额", ["total"] = "总额", ["open"] = "未收", ["bill"] = "账单", ["till"] = "手上的款",
        ["me"] = "经手人", ["now"] = "现在", ["today"] = "今天", ["agent"] = "接待人员", ["customer"] = "客户", ["origin"] = "来源单",
        ["yes"] = "是", ["no"] = "否", ["running"] = "计时中", ["paused"] = "停", ["met"] = "按时", ["breached"] = "超时",
        ["idle"] = "未开始", ["ended"] = "终止", ["issued"] = "开出", ["notified"] = "通知", ["offered"] = "提示", ["done"] = "完成",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _functions = new Dictionary<string, string>
    {
        ["sum"] = "合计", ["avg"] = "平均", ["min"] = "最小", ["max"] = "最大",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public string Of(Expression expression) => expression switch
    {
        Expression.Literal literal => Of(literal.Value),
        Expression.LocalMoment moment => $"{Of(new Value.Day(moment.On))} {Of(new Value.Hour(moment.At))}",
        Expression.WeekTime week => $"周{"日一二三四五六"[(int)week.On]} {Of(new Value.Hour(week.At))}",
        Expression.Name name => Of(name.Path),
        Expression.Arithmetic sum => $"{Bracketed(sum.Left)} {Sign(sum.Operator)} {Bracketed(sum.Right)}",
        Expression.CountOf count => Where(count.Where) + Of(count.Rows) + "的数量",
        Expression.Aggregate gathered => Where(gathered.Where) + Of(gathered.Of) + "的" + _functions.GetValueOrDefault(gathered.Function),
        Expression.Find find => Where(find.Where) + "最近的" + Title(find.Type, find.Type),
        Expression.Choice choice => string.Join("；", choice.Arms.Select(arm => $"{Inner(arm.When)}时为{Of(arm.Then)}").Append("否则为" + Of(choice.Else))),
        _ => ExpressionText.Of(expression),
    };

    public string Of(string path) => Of(new Path([.. path.Split('.')]));

    /// <summary>The title of the whole name if there is one, else the titles of its parts.</summary>
    public string Of(Path path)
    {
        var whole = path.ToString();
        var title = titleOf(whole);
        return title != whole ? title : string.Join('的', path.Names.Select(name => Title(name, name)));
    }

    public string Spoken(string who) => Title(who, who);

    public string Word(Expression of, string word)
    {
        var asked = $"{ExpressionText.Of(of)}={word}";
        var title = titleOf(asked);
        return title != asked ? title : _known.GetValueOrDefault(word, word);
    }

    public string Title(string asked, string otherwise)
    {
        var title = titleOf(asked);
        return title != asked ? title : _known.GetValueOrDefault(otherwise, otherwise);
    }

    public static string Of(TimeSpan length)
    {
        var text = ExpressionText.Of(length);
        return text[..^1] + text[^1] switch { 's' => " 秒", 'm' => " 分钟", 'h' => " 小时", _ => " 天" };
    }

    private static string Of(Value value) => value switch
    {
        Value.Text text => $"“{text.Content}”",
        Value.Money money => "¥ " + money.Amount.ToString("#,##0.00##", CultureInfo.InvariantCulture),
        Value.Duration length => Of(length.Length),
        Value.WorkingDays days => $"{ExpressionText.Digits(days.Days)} 个工作日",
        Value.YesNo yes => yes.Yes ? "是" : "否",
        _ => ExpressionText.Of(value),
    };

    private string Bracketed(Expression part) => part is Expression.Arithmetic ? $"（{Of(part)}）" : Of(part);

    private string Inner(Condition condition) => ConditionText.Chinese(condition, titleOf);

    private string Where(Condition? where) => where is null ? "" : $"（{Inner(where)}）的";

    private static string Sign(char by) => by switch { '+' => "加", '-' => "减", '*' => "乘", _ => "除以" };
}
