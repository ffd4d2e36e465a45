namespace Wusheng.Core.Conditions;

/// <summary>Conditions as the handbook prints them.</summary>
internal sealed class ChineseText(Func<string, string> titleOf)
{
    private readonly ChineseValues _values = new(titleOf);

    public string Of(Condition condition) => condition switch
    {
        Condition.And and => Join(" 且 ", and.All, part => part is Condition.And or Condition.Or),
        Condition.Or or => Join(" 或 ", or.Any, part => part is Condition.Or or Condition.And),
        Condition.Not not => $"并非（{Of(not.Of)}）",
        Condition.Compare test => $"{_values.Of(test.Left)} {Sign(test.By)} {_values.Of(test.Right)}",
        Condition.Between test => $"{_values.Of(test.Value)} 在 {_values.Of(test.Low)} 到 {_values.Of(test.High)} 之间",
        Condition.In test => $"{_values.Of(test.Value)}在{_values.Of(test.Whole)}之内",
        Condition.Is { Words: [("yes" or "no") and var plain] } test when _values.Word(test.Value, plain) is "yes" or "no" or "是" or "否" => _values.Of(test.Value) + (test.Negated ? "不为" : "为") + (plain == "yes" ? "是" : "否"),
        Condition.Is test => _values.Of(test.Value) + (test.Negated ? "不是" : "是") + Words(test.Value, test.Words),
        Condition.Was test => _values.Of(test.Value) + (test.Negated ? "从未" : "曾") + Words(test.Value, test.Words),
        Condition.IsSet test => _values.Of(test.Value) + (test.Negated ? "未填" : "已填"),
        Condition.IsMissing test => _values.Of(test.Value) + (test.Negated ? "已填" : "未填"),
        Condition.IsDone test => _values.Of(test.Value) + (test.Negated ? "未完成" : "已完成"),
        Condition.Over over => Of(over),
        Condition.Holds holds => _values.Of(holds.Value),
        _ => OfTalk(condition),
    };

    private string Of(Condition.Over over)
    {
        var rows = _values.Of(over.Rows);
        if (over is { By: Quantifier.Every, Where: Condition.IsSet { Negated: false } filled })
        {
            return $"每个{rows}的{_values.Of(filled.Value)}都已填";
        }

        var test = over.Where is null
            ? (over.Negated ? "不是" : "是") + Words(new Expression.Name(over.Rows), over.Words)
            : $"满足（{Of(over.Where)}）";
        return over.By switch
        {
            Quantifier.Every => $"每个{rows}都{test}",
            Quantifier.Any => $"有{rows}{test}",
            Quantifier.No => $"没有{rows}{test}",
        };
    }

    private string OfTalk(Condition condition) => condition switch
    {
        Condition.Says says => $"{_values.Spoken(says.Who)}{Scope(says.Scope)}说{_values.Title("says=" + says.Saying, says.Saying)}{Times(says.Scope)}",
        Condition.CustomerSpeaks => "客户开口",
        Condition.CustomerSilent { After: { } after } silent => $"{_values.Of(after)}之后客户沉默满 {ChineseValues.Of(silent.For)}",
        Condition.CustomerSilent silent => $"客户沉默满 {ChineseValues.Of(silent.For)}",
        _ => ConditionText.Of(condition),
    };

    private string Scope(SaysScope scope) => string.Concat(
        scope.FirstTurns is { } first ? $"在前 {ExpressionText.Digits(first)} 句" : "",
        scope.LastTurns is { } last ? $"在最后 {ExpressionText.Digits(last)} 句" : "",
        scope.EveryLaterTurn ? "此后每句都" : "",
        scope.Within is { } within ? $"在{_values.Of(scope.WithinOf!)}后 {ChineseValues.Of(within)}内" : "",
        scope.Before is { } before ? $"在{_values.Of(before)}之前" : "",
        scope.After is { } after ? $"在{_values.Of(after)}之后" : "");

    private static string Times(SaysScope scope) => scope.Times is { } times ? $" {ExpressionText.Digits(times)} 次" : "";

    private string Words(Expression of, ImmutableArray<string> words) => string.Join('、', words.Select(word => _values.Word(of, word)));

    private string Join(string between, ImmutableArray<Condition> parts, Func<Condition, bool> bracketed) =>
        string.Join(between, parts.Select(part => bracketed(part) ? $"（{Of(part)}）" : Of(part)))
            .Replace(between + "（", between.TrimEnd() + "（", StringComparison.Ordinal)
            .Replace("）" + between, "）" + between.TrimStart(), StringComparison.Ordinal);

    private static string Sign(Comparison by) => by switch
    {
        Comparison.Equal => "等于",
        Comparison.Less => "小于",
        Comparison.AtMost => "不超过",
        Comparison.More => "大于",
        Comparison.AtLeast => "不小于",
    };
}
