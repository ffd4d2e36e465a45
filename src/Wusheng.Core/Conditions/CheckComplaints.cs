using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Collects what the checker finds wrong, in words; the same thing at the same place is said once.</summary>
internal sealed class CheckComplaints(string? text)
{
    private readonly List<ParseProblem> _all = [];
    private (int Index, bool InThen)? _arm;

    public ImmutableArray<ParseProblem> All => [.. _all.Distinct()];

    /// <summary>Runs a check whose problems belong to an arm of a choice map.</summary>
    public void InArm(int index, bool then, Action check)
    {
        _arm = (index, then);
        check();
        _arm = null;
    }

    public void NoName(Path path, IShapes shapes)
    {
        var (known, possible) = ShapePath.Break(path, shapes);
        var name = path.Names[known];
        var nearest = NearestName.To(name, possible);
        var offset = OffsetOf(path.ToString()) + path.Names.Take(known).Sum(part => part.Length + 1);
        var (zh, en) = known == 0
            ? ($"这里没有名为“{name}”的内容", $"nothing here is called '{name}'")
            : ($"“{string.Join('.', path.Names.Take(known))}”没有“{name}”", $"'{string.Join('.', path.Names.Take(known))}' has no '{name}'");
        Say(offset, zh, en, nearest);
    }

    public void NoWord(string of, string word, ImmutableArray<string> known, ValueKind kind)
    {
        var (zh, en) = known.IsEmpty
            ? ($"“{of}”是{KindNames.Zh(kind)}，不能用 is {word}，比较请用 = < >", $"'{of}' is {KindNames.En(kind)}: 'is {word}' has no meaning, compare with = < >")
            : ($"“{of}”没有“{word}”这个词，可用：{Shown(known)}", $"'{of}' is never '{word}'; its words are {Shown(known)}");
        Say(OffsetOf(word), zh, en, NearestName.To(word, known));
    }

    public void NeitherNameNorWord(string name, ImmutableArray<string> words, IShapes shapes) => Say(
        OffsetOf(name),
        $"“{name}”既不是这里的名称，也不是可选的词：{Shown(words)}",
        $"'{name}' is neither a name here nor one of the words {Shown(words)}",
        NearestName.To(name, words.Concat(shapes.Names)));

    public void NoComparison(Expression left, ValueKind one, Comparison by, Expression right, ValueKind other)
    {
        var (a, b, sign) = (ExpressionText.Of(left), ExpressionText.Of(right), ConditionText.Sign(by));
        Say(
            OffsetOf(a),
            $"“{a}”（{KindNames.Zh(one)}）和“{b}”（{KindNames.Zh(other)}）不能用 {sign} 比较",
            $"'{a}' ({KindNames.En(one)}) and '{b}' ({KindNames.En(other)}) cannot be compared with {sign}");
    }

    public void NoSum(Expression.Arithmetic sum, ValueKind one, ValueKind other) => Say(
        OffsetOf(ExpressionText.Of(sum)),
        $"{KindNames.Zh(one)}和{KindNames.Zh(other)}不能用 {sum.Operator} 计算：“{ExpressionText.Of(sum)}”",
        $"{KindNames.En(one)} {sum.Operator} {KindNames.En(other)} has no meaning: '{ExpressionText.Of(sum)}'");

    public void NotWithin(Condition.In test, ValueKind part, ValueKind whole) => Say(
        OffsetOf(test.Whole.ToString()),
        $"in 只问时间、日期或时段是否在一个时段之内，这里是{KindNames.Zh(part)}和{KindNames.Zh(whole)}",
        $"'in' asks whether a moment, date or slot lies within a slot; here it joins {KindNames.En(part)} and {KindNames.En(whole)}");

    public void NoList(Path path) => Say(
        OffsetOf(path.ToString()), $"“{path}”不是清单，不能用 every、any、no 或 count of", $"'{path}' is no list: every, any, no and count of need one");

    public void NoStates(Path path) => Say(
        OffsetOf(path.ToString()), $"“{path}”的各行没有状态，请写成“({path} 的条件)”", $"The rows of '{path}' have no states: give a condition in brackets instead");

    public void NoTest(Expression value, ValueKind kind) => Say(
        OffsetOf(ExpressionText.Of(value)),
        $"“{ExpressionText.Of(value)}”是{KindNames.Zh(kind)}，单独不成条件，可写 is set 或加比较",
        $"'{ExpressionText.Of(value)}' is {KindNames.En(kind)} and no condition by itself: add 'is set' or a comparison");

    public void OtherKind(Expression value, ValueKind kind, ValueKind expected) => Say(
        OffsetOf(ExpressionText.Of(value)),
        $"“{ExpressionText.Of(value)}”是{KindNames.Zh(kind)}，这里要{KindNames.Zh(expected)}",
        $"'{ExpressionText.Of(value)}' is {KindNames.En(kind)} where {KindNames.En(expected)} is needed");

    public void NoGathering(Expression.Aggregate gathered, ValueKind kind) => Say(
        OffsetOf(gathered.Of.ToString()),
        $"“{gathered.Of}”是{KindNames.Zh(kind)}，不能求 {gathered.Function}",
        $"'{gathered.Of}' is {KindNames.En(kind)}: it has no {gathered.Function}");

    public void NoSaying(string saying, IShapes shapes) =>
        Say(OffsetOf(saying), $"没有名为“{saying}”的用语", $"there is no saying called '{saying}'", NearestName.To(saying, shapes.Sayings));

    public void NoLifeType(string type, IShapes shapes) =>
        Say(OffsetOf(type), $"没有名为“{type}”的类型", $"there is no type called '{type}'", NearestName.To(type, shapes.LifeTypes));

    public void BluntFind(string type) => Say(
        OffsetOf(type), $"find {type} 至少要有一个“等于”的条件，否则要翻遍所有记录", $"find {type} needs at least one equality, or every record would have to be read");

    private void Say(int offset, string zh, string en, string? nearest = null)
    {
        var (hintZh, hintEn) = nearest is null ? ("", "") : ($"，是不是“{nearest}”", $"; did you mean '{nearest}'");
        var sentence = char.ToUpperInvariant(en[0]) + en[1..];
        _all.Add(new ParseProblem(offset, $"{zh}{hintZh}{(nearest is null ? "。" : "？")}", $"{sentence}{hintEn}{(nearest is null ? "." : "?")}", nearest)
        {
            Arm = _arm?.Index,
            InThen = _arm?.InThen ?? false,
        });
    }

    private int OffsetOf(string piece) => text is null ? 0 : WholeWords.Find(text, piece);

    private static string Shown(ImmutableArray<string> words) => string.Join('/', words.Take(12)) + (words.Length > 12 ? "/…" : "");
}
