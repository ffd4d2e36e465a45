namespace Wusheng.Packs.Tests;

/// <summary>More bad packs, one mistake each: figures, courses, inspections, what is set and chosen, what rows and links are asked.</summary>
internal static class MoreBadPacks
{
    private const string Case = """
        case: c
        title: 单
        clause: A-1
        opens: { by: agent, asks: [name] }
        fields: { name: { title: 名称, type: text }, kind: { title: 类别, type: choice, of: { a: 甲, b: 乙 } }, sum: { title: 金额, type: money } }
        rows: { item: { title: 项, fields: { cost: { title: 价, type: money }, word: { title: 词, type: text } } } }
        states: { open: 开, done: 完 }
        ends: [done]
        steps:
          finish: { title: 完成, by: agent, from: open, to: done, asks: [kind] }
          STEP
        clocks: { time: { title: 时限, from: opened, until: finish, limit: 30m } }
        """;

    public static TheoryData<string, string, string> Errors => new()
    {
        { "a report of nothing", "indicator-empty", "report: ⟦r\ntitle: 表\nevery: month\nfor: boss" },
        { "a report of an unknown figure", "unknown-name", "report: r\ntitle: 表\nindicators: [⟦late]\nfor: boss" },
        { "a report over an unknown period", "unknown-name", "report: r\ntitle: 表\nindicators: []\nevery: ⟦fortnight\nfor: boss" },
        { "a report for an unknown role", "unknown-name", Of("") + "\n---\nindicator: i\ntitle: 数\nof: c\nis: count\nby: [month]\n---\nreport: r\ntitle: 表\nindicators: [i]\nfor: ⟦bos" },
        { "a figure of an unknown field", "condition", Of("") + "\n---\nindicator: i\ntitle: 数\nof: c\nis: avg of ⟦scor\nby: [month]" },
        { "a figure without a source", "unknown-name", "indicator: i\ntitle: 数\nof: ⟦cse\nis: count\nby: [month]" },
        { "a figure of an unknown inspection", "unknown-name", "indicator: i\ntitle: 数\nof: inspection ⟦desk\nis: count\nby: [month]" },
        { "a share of what is no condition", "condition", Of("") + "\n---\nindicator: i\ntitle: 数\nof: c\nis: share (time is ⟦mett)\nby: [month]" },
        { "a course that may never be tried", "wrong-value", "course: k\ntitle: 课\nclause: A-1\nfor: [agent]\npass: 80\nattempts: ⟦0" },
        { "a pass mark beyond all points", "wrong-value", "course: k\ntitle: 课\nclause: A-1\nfor: [agent]\npass: ⟦120" },
        { "a photo at an unknown time", "unknown-name", "inspection: i\ntitle: 查\nof: person\nby: boss\nclause: A-1\ntopics: { a: { title: 甲, items: { x: { title: 项, points: 1, photo: ⟦sometimes } } } }" },
        { "an inspection by an unknown role", "unknown-name", "inspection: i\ntitle: 查\nof: person\nby: ⟦bos\nclause: A-1\ntopics: { a: { title: 甲, items: { x: { title: 项, points: 1 } } } }" },
        { "an item whose bound is no condition", "condition", "inspection: i\ntitle: 查\nof: person\nby: boss\nclause: A-1\ntopics: { a: { title: 甲, items: { x: { title: 项, points: 1, type: number, must: ⟦valu <= 1 } } } }" },
        { "a duty over an unknown period", "unknown-name", Of("").Replace("opens: { by: agent, asks: [name] }", "opens: { every: ⟦fortnight, by: system }", StringComparison.Ordinal) },
        { "a choice set to none of its words", "condition", Of("x: { title: 甲, by: agent, from: open, does: [ { set: kind, to: ⟦cc } ] }") },
        { "a computed value set", "condition", Of("x: { title: 甲, by: agent, from: open, does: [ { set: { kind: ⟦cc } } ] }") },
        { "an unknown field set", "unknown-name", Of("x: { title: 甲, by: agent, from: open, does: [ { set: ⟦knd, to: a } ] }") },
        { "an unknown row added", "unknown-name", Of("x: { title: 甲, by: agent, from: open, does: [ { add: ⟦itm } ] }") },
        { "an unknown column given along", "unknown-name", Of("x: { title: 甲, by: agent, from: open, does: [ { add: item, with: { ⟦cst: sum } } ] }") },
        { "an unknown step taken", "unknown-name", Of("x: { title: 甲, by: agent, from: open, does: [ take: ⟦finsh ] }") },
        { "an unknown branch shown", "unknown-name", Of("x: { title: 甲, by: agent, from: open, does: [ show: ⟦calm ] }") },
        { "a choice of people that cannot be read", "condition", Of("x: { title: 甲, by: agent, from: open, does: [ { assign: owner, where: ⟦persn.skill is yes } ] }") },
        { "every row asked an unknown column", "condition", Of("x: { title: 甲, by: agent, from: open, needs: { g: every item (⟦cst is set) } }") },
        { "a sum of words", "condition", Of("x: { title: 甲, by: agent, from: open, needs: { g: sum of ⟦item.word > 3 } }") },
        { "an effect without its verb", "unknown-name", Of("x: { title: 甲, by: agent, from: open, does: [ { ⟦say: hello } ] }") },
        { "a fallback with an unknown receiver", "unknown-name", Of("x: { title: 甲, by: agent, from: open, does: [ { notify: boss, fails: [ notify: ⟦bos ] } ] }") },
        { "words let through by an unknown role", "unknown-name", "norm: n\ntitle: 规\nfor: contact\nnever: rings > 3\noutgoing: block\nrelease: [⟦bos]" },
        { "a role above that is not there", "unknown-name", "roles:\n  x: { title: 甲, above: ⟦y }" },
        { "a holiday that is no date", "wrong-value", "calendar: k\nweek: { mon-fri: [\"09:00-17:00\"] }\nholidays: { off: [⟦2026-02-30] }" },
    };

    private static string Of(string step) => Case.Replace("STEP", step, StringComparison.Ordinal);
}
