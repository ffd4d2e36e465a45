using System.Collections.Frozen;

namespace Wusheng.Packs.Changes;

/// <summary>What the parts of a pack are called when people read of them.</summary>
internal static class Labels
{
    private static readonly FrozenDictionary<string, (string Zh, string One, string Many)> _names = new Dictionary<string, (string, string, string)>(StringComparer.Ordinal)
    {
        ["Title"] = ("标题", "title", "title"), ["Roles"] = ("岗位", "role", "roles"), ["Parameters"] = ("参数", "parameter", "parameters"),
        ["Calendars"] = ("日历", "calendar", "calendars"), ["Clauses"] = ("条款", "clause", "clauses"), ["Cases"] = ("服务单", "case", "cases"),
        ["Contacts"] = ("接触", "contact", "contacts"), ["Things"] = ("物", "thing", "things"), ["Inspections"] = ("检查", "inspection", "inspections"),
        ["Guides"] = ("接待引导", "guide", "guides"), ["Lines"] = ("话术", "line", "lines"), ["Sayings"] = ("说法", "saying", "sayings"),
        ["Words"] = ("同义词", "word class", "word classes"), ["Like"] = ("例句", "samples", "samples"), ["Unlike"] = ("反例", "counter-samples", "counter-samples"),
        ["Norms"] = ("用语规范", "norm", "norms"), ["Documents"] = ("单据", "document", "documents"), ["Prices"] = ("价目", "price list", "price lists"),
        ["Indicators"] = ("指标", "indicator", "indicators"), ["Courses"] = ("课程", "course", "courses"), ["Pages"] = ("页", "page", "pages"),
        ["Fields"] = ("字段", "field", "fields"), ["Rows"] = ("行", "row", "rows"), ["Seats"] = ("席位", "seat", "seats"), ["States"] = ("状态", "state", "states"),
        ["Steps"] = ("步骤", "step", "steps"), ["Clocks"] = ("时限", "clock", "clocks"), ["Charges"] = ("收费", "charge", "charges"), ["Forms"] = ("表单", "form", "forms"),
        ["Needs"] = ("门", "gate", "gates"), ["Branches"] = ("分支", "branch", "branches"), ["Topics"] = ("项目", "topic", "topics"), ["Items"] = ("条目", "item", "items"),
        ["Limit"] = ("时限长度", "limit", "limit"), ["Due"] = ("到期时间", "due", "due"), ["At"] = ("提醒与升级", "at", "at"), ["From"] = ("从", "from", "from"), ["Until"] = ("到", "until", "until"),
        ["Asks"] = ("必填", "asks", "asks"), ["Offers"] = ("可填", "offers", "offers"), ["IsCustomers"] = ("客户的话", "customer's words", "customer's words"), ["Purposes"] = ("来意", "purpose", "purposes"), ["By"] = ("由谁", "by", "by"), ["To"] = ("转到", "to", "to"), ["When"] = ("适用条件", "when", "when"),
        ["Must"] = ("要求", "must", "must"), ["Never"] = ("禁止", "never", "never"), ["Else"] = ("不满足时的话", "else", "else"), ["Does"] = ("引起", "does", "does"),
        ["Hides"] = ("不许看见", "hides", "hides"), ["Reopens"] = ("谁能重开", "reopens", "reopens"), ["Sees"] = ("可以看见", "sees", "sees"), ["Ends"] = ("终态", "ends", "ends"), ["Opening"] = ("开单", "opening", "opening"),
        ["Is"] = ("取值", "is", "is"), ["Bound"] = ("网点可调范围", "bound for sites", "bound for sites"), ["Pause"] = ("停顿", "pause", "pause"), ["Pass"] = ("及格线", "pass mark", "pass mark"),
        ["Say"] = ("说", "say", "say"), ["Any"] = ("句式", "patterns", "patterns"), ["Unless"] = ("例外", "unless", "unless"), ["Clause"] = ("条款", "clause", "clause"),
        ["Severity"] = ("严重程度", "severity", "severity"), ["Points"] = ("扣分", "points", "points"), ["Release"] = ("放行人", "release", "release"), ["Print"] = ("打印内容", "print", "print"), ["Number"] = ("编号", "number", "number"),
        ["Markdown"] = ("条文", "text", "text"), ["Calendar"] = ("日历", "calendar", "calendar"), ["Pauses"] = ("暂停条件", "pauses", "pauses"), ["Above"] = ("上级", "above", "above"),
        ["Extends"] = ("继承", "extends", "extends"), ["Scorecards"] = ("评分办法", "scorecard", "scorecards"), ["Reviewers"] = ("复核人", "reviewers", "reviewers"), ["Appeal"] = ("申诉期", "appeal", "appeal"), ["Floor"] = ("准确率下限", "floor", "floor"), ["Price"] = ("价格", "price", "price"), ["English"] = ("英文", "English texts", "English texts"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static (string Zh, string En) Of(string property, bool many = true) =>
        _names.TryGetValue(property, out var name) ? (name.Zh, many ? name.Many : name.One) : (property, property);

    /// <summary>The id and the title of an element; the title is null when it has none.</summary>
    public static (string Id, string? Title) NameOf(object element)
    {
        var type = element.GetType();
        var id = type.GetProperty("Id")?.GetValue(element) as string ?? type.GetProperty("Key")?.GetValue(element) as string ?? type.Name;
        return (id, type.GetProperty("Title")?.GetValue(element) as string);
    }
}
