namespace Wusheng.Packs.Tests;

/// <summary>One bad pack per line: what it is, the code it must be told with, and the text with ⟦ where.</summary>
internal static class BadPacks
{
    /// <summary>A sound case to be spoilt: <c>{{…}}</c> parts are replaced.</summary>
    private static string Case(string fields = "", string steps = "", string clocks = "", string more = "") => $$"""
        case: c
        title: 单
        clause: A-1
        opens: { by: agent, asks: [name] }
        fields:
          name: { title: 名称, type: text }
          kind: { title: 类别, type: choice, of: { a: 甲, b: 乙 } }
          {{fields}}
        states: { open: 开, done: 完 }
        ends: [done]
        steps:
          finish: { title: 完成, by: agent, from: open, to: done, asks: [kind] }
          {{steps}}
        clocks:
          time: { title: 时限, from: opened, until: finish, limit: 30m }
          {{clocks}}
        {{more}}
        """;

    public static string Sound => Case();

    public static TheoryData<string, string, string> Errors => new()
    {
        { "unknown kind of document", "unknown-kind", "⟦cases: c\ntitle: 单" },
        { "unknown key with the nearest", "unknown-key", Case(steps: "x: { title: 甲, by: agent, from: open, ⟦ask: [name] }") },
        { "a key twice", "key-twice", Case(steps: "x: { title: 甲, by: agent, ⟦by: boss, from: open }") },
        { "an id twice", "id-twice", Case() + "\n---\ncase: ⟦c\ntitle: 单" },
        { "an id that is not ASCII", "bad-id", Case(fields: "⟦名: { title: 名, type: text }") },
        { "no such field type", "unknown-name", Case(fields: "x: { title: 甲, type: ⟦txt }") },
        { "no such state", "unknown-name", Case(steps: "x: { title: 甲, by: agent, from: open, to: ⟦don }") },
        { "no such end", "unknown-name", Case().Replace("ends: [done]", "ends: [⟦dome, done]", StringComparison.Ordinal) },
        { "a state nobody reaches", "state-unreachable", Case().Replace("done: 完 }", "done: 完, ⟦lost: 失 }", StringComparison.Ordinal) },
        { "a state nobody leaves", "state-stuck", Case(steps: "x: { title: 甲, by: agent, from: open, to: stuck }").Replace("done: 完 }", "done: 完, ⟦stuck: 卡 }", StringComparison.Ordinal) },
        { "a step nobody may take", "step-nobody", Case(steps: "⟦x: { title: 甲, from: open }") },
        { "a step of an unknown role", "unknown-name", Case(steps: "x: { title: 甲, by: ⟦agnt, from: open }") },
        { "a seat nobody fills", "seat-empty", Case(more: "seats:\n  ⟦ghost: { title: 空席 }") },
        { "opened again by nobody there is", "unknown-name", Case(more: "reopens: [⟦acused]") },
        { "hidden from nobody there is", "unknown-name", Case(more: "hides: [⟦acused]") },
        { "asks an unknown field", "unknown-name", Case(steps: "x: { title: 甲, by: agent, from: open, asks: [⟦nam] }") },
        { "asks a computed field", "asks-computed", Case(fields: "sum: { title: 和, type: number, is: 1 + 1 }", steps: "x: { title: 甲, by: agent, from: open, asks: [⟦sum] }") },
        { "two steps of one title", "title-twice", Case(steps: "⟦x: { title: 完成, by: agent, from: open, to: done }") },
        { "a name twice in a life", "name-twice", Case(steps: "⟦name: { title: 甲, by: agent, from: open }") },
        { "system steps in a circle", "system-circle", Case(steps: "⟦x: { title: 甲, by: system, from: open, to: mid }\n  y: { title: 乙, by: system, from: mid, to: open }").Replace("done: 完 }", "mid: 中, done: 完 }", StringComparison.Ordinal) },
        { "a condition with an unknown name", "condition", Case(steps: "x: { title: 甲, by: agent, from: open, when: ⟦nmae is set }") },
        { "a condition with an unknown word", "condition", Case(steps: "x: { title: 甲, by: agent, from: open, when: kind is ⟦c }") },
        { "a condition of two kinds", "condition", Case(steps: "x: { title: 甲, by: agent, from: open, when: ⟦name > 3 }") },
        { "a condition that breaks off", "condition", Case(steps: "x: { title: 甲, by: agent, from: open, when: kind is a and⟦ }") },
        { "a choice without else", "condition", Case(fields: "x: { title: 甲, type: text, is: { ⟦kind is a: name } }") },
        { "a gate always shut", "gate-shut", Case(steps: "x: { title: 甲, by: agent, from: open, needs: { ⟦g: kind is a and kind is b } }") },
        { "a gate always open", "gate-open", Case(steps: "x: { title: 甲, by: agent, from: open, needs: { ⟦g: name is set or name is missing } }") },
        { "a gate on a field nobody asks", "gate-unasked", Case(fields: "x: { title: 甲, type: text }", steps: "s: { title: 乙, by: agent, from: open, needs: { ⟦g: x is set } }") },
        { "a gate that acts", "gate-does", Case(steps: "x: { title: 甲, by: agent, from: open, needs: { g: { must: kind is a, does: [ ⟦escalate: next ] } } }") },
        { "a gate without must", "wrong-shape", Case(steps: "x: { title: 甲, by: agent, from: open, needs: { ⟦g: { else: 不行 } } }") },
        { "a clock that never stops", "clock-endless", Case(clocks: "⟦x: { title: 甲, from: opened, limit: 5m }") },
        { "a clock that can no longer stop", "clock-endless", Case(clocks: "x: { title: 甲, from: finish, until: ⟦finish, limit: 5m }") },
        { "a clock without limit", "limit-or-due", Case(clocks: "⟦x: { title: 甲, from: opened, until: finish }") },
        { "a clock with limit and due", "limit-or-due", Case(clocks: "x: { title: 甲, from: opened, until: finish, limit: 5m, due: ⟦opened.at + 5m }") },
        { "working days without a calendar", "wd-calendar", Case(clocks: "x: { title: 甲, from: opened, until: finish, limit: ⟦2wd }") },
        { "days on a business calendar", "d-calendar", Case(clocks: "x: { title: 甲, from: opened, until: finish, limit: ⟦2d, calendar: desk }", more: "---\ncalendar: desk\nweek: { mon-fri: [\"09:00-17:00\"] }") },
        { "an unknown calendar", "unknown-name", Case(clocks: "x: { title: 甲, from: opened, until: finish, limit: 2h, calendar: ⟦desk }") },
        { "a warning before the start", "offset-long", Case(clocks: "x: { title: 甲, from: opened, until: finish, limit: 5m, at: { ⟦-10m: [ notify: agent ] } }") },
        { "an offset that is none", "wrong-value", Case(clocks: "x: { title: 甲, from: opened, until: finish, limit: 5m, at: { ⟦10x: [ notify: agent ] } }") },
        { "a moment that never happens", "unknown-name", Case(clocks: "x: { title: 甲, from: opened, until: ⟦finnish, limit: 5m }") },
        { "a limit that is no length of time", "wrong-kind", Case(clocks: "x: { title: 甲, from: opened, until: finish, limit: ⟦5元 }") },
        { "private without purpose", "private-purpose", Case(fields: "⟦x: { title: 甲, type: phone, private: personal }") },
        { "a choice without choices", "choice-empty", Case(fields: "⟦x: { title: 甲, type: choice }") },
        { "computed in a circle", "is-circle", Case(fields: "x: { title: 甲, type: number, is: ⟦y + 1 }\n  y: { title: 乙, type: number, is: x + 1 }") },
        { "an unknown receiver", "unknown-name", Case(steps: "x: { title: 甲, by: agent, from: open, does: [ notify: ⟦bos ] }") },
        { "an unknown line", "unknown-name", Case(steps: "x: { title: 甲, by: agent, from: open, does: [ { notify: boss, say: ⟦hello } ] }") },
        { "an unknown paper", "unknown-name", Case(steps: "x: { title: 甲, by: agent, from: open, does: [ issue: ⟦slip ] }") },
        { "opens an unknown type", "unknown-name", Case(steps: "x: { title: 甲, by: agent, from: open, does: [ { open: ⟦d, as: next } ] }") },
        { "gives an unknown field along", "unknown-name", Case(steps: "x: { title: 甲, by: agent, from: open, does: [ { open: c, as: next, with: { ⟦nome: name } } ] }") },
        { "an unknown verb", "unknown-name", Case(steps: "x: { title: 甲, by: agent, from: open, does: [ ⟦notfy: boss ] }") },
        { "owes without a limit", "owe-no-limit", Case(steps: "x: { title: 甲, by: agent, from: open, does: [ ⟦{ owe: 答复, by: agent } ]").Replace("⟦{ owe: 答复, by: agent } ]", "{ ⟦owe: 答复, by: agent } ] }", StringComparison.Ordinal) },
        { "opens itself for ever", "open-circle", "case: ⟦c\ntitle: 单\nclause: A-1\nopens: { by: agent, does: [ open: c ] }\nstates: { open: 开, done: 完 }\nends: [done]\nsteps: { f: { title: 完, by: agent, from: open, to: done } }" },
        { "a paper no step issues", "document-unissued", Case(more: "---\ndocument: ⟦slip\ntitle: 条\nof: c\nnumber: T{0000}\nprint: [name]\nclause: A-1") },
        { "a paper prints an unknown name", "unknown-name", Case(steps: "x: { title: 甲, by: agent, from: open, does: [ issue: slip ] }", more: "---\ndocument: slip\ntitle: 条\nof: c\nnumber: T{0000}\nprint: [⟦nome]\nclause: A-1") },
        { "a number that does not count", "number-pattern", Case(more: "number: ⟦GZ{yyyyMMdd}") },
        { "a case without a clause", "clause-missing", "case: ⟦c\ntitle: 单\nopens: { by: agent }\nstates: { open: 开, done: 完 }\nends: [done]\nsteps: { f: { title: 完, by: agent, from: open, to: done, clause: A-1 } }" },
        { "a norm without must or never", "norm-empty", "norm: ⟦n\ntitle: 规\nclause: A-1\nfor: contact" },
        { "a norm with an unknown saying", "condition", "norm: n\ntitle: 规\nclause: A-1\nfor: contact\nnever: agent says ⟦shirk" },
        { "a line of ours that is forbidden", "line-forbidden", "norm: n\ntitle: 规\nclause: A-1\nfor: contact\nnever: agent says shirk\n---\nsayings: s\nsets: { shirk: { any: [没办法], clause: A-1 } }\n---\nlines: l\nclause: A-1\ntexts: { no: ⟦对不起，没 办法。 }" },
        { "brackets that do not pair", "pattern", "sayings: s\nsets: { x: { any: [⟦(帮|帮助您], clause: A-1 } }" },
        { "an end that is not last", "end-not-last", "guide: g\ntitle: 引导\nfor: contact\nclause: A-1\nsteps: { a: { end: ⟦hangUp }, b: { say: 您好 } }" },
        { "a branch nobody can enter", "branch-closed", "guide: g\ntitle: 引导\nfor: contact\nclause: A-1\nbranches: { ⟦b: { title: 支, hidden: yes, steps: { s: { say: 您好 } } } }" },
        { "a slot nothing fills", "slot-unfilled", "lines: l\nclause: A-1\ntexts: { x: \"您好，{⟦centr}。\" }" },
        { "an indicator of nobody", "indicator-by", "indicator: ⟦i\ntitle: 数\nof: case\nis: count" },
        { "weights that do not sum", "weights", "inspection: ⟦i\ntitle: 查\nof: person\nby: boss\nclause: A-1\ntopics: { a: { title: 甲, weight: 50, items: { x: { title: 项, points: 1 } } }, b: { title: 乙, weight: 40, items: { y: { title: 项, points: 1 } } } }" },
        { "a value outside its own bounds", "parameter-bounds", "parameters:\n  wait: { title: 等候, is: ⟦6m, site: at most 5m }" },
        { "a superior who is one's own", "above-circle", "roles:\n  x: { title: 甲, above: ⟦y }\n  y: { title: 乙, above: x }" },
        { "changes nothing there is", "unknown-name", "case: ⟦d\nchanges: small\ntitle: 单" },
        { "hours over midnight", "hours-overnight", "calendar: k\nweek: { mon-fri: [⟦\"22:00-06:00\"] }".Replace("⟦\"", "\"⟦", StringComparison.Ordinal) },
        { "a scenario with an unknown person", "unknown-name", Case(more: "---\nscenario: 试\nstarts: 2026-03-02 09:00\npeople: { lin: agent }\nplay:\n  - { at: 09:00, by: ⟦lim, do: open c as F }") },
        { "a scenario with an unknown step", "unknown-name", Case(more: "---\nscenario: 试\nstarts: 2026-03-02 09:00\npeople: { lin: agent }\nplay:\n  - { at: 09:00, by: lin, do: open c as F }\n  - { at: 09:01, by: lin, do: F.⟦finsh }") },
        { "a scenario with an unknown field", "unknown-name", Case(more: "---\nscenario: 试\nstarts: 2026-03-02 09:00\npeople: { lin: agent }\nplay:\n  - { at: 09:00, by: lin, do: open c as F, with: { ⟦nme: 甲 } }") },
        { "a scenario without a start", "wrong-value", "⟦scenario: 试\npeople: { lin: agent }" },
        { "a system step that asks", "system-asks", Case(steps: "x: { title: 甲, by: system, from: open, asks: ⟦[name] }") },
        { "a when that never holds", "never-true", Case(steps: "x: { title: 甲, by: agent, from: open, when: ⟦kind is a and kind is b }") },
        { "a clock that never starts", "never-true", Case(clocks: "x: { title: 甲, from: opened when ⟦1 = 2, until: finish, limit: 5m }") },
        { "rows three deep", "rows-deep", Case(more: "rows: { a: { title: 甲, rows: { b: { title: 乙, rows: { ⟦c: { title: 丙, fields: { x: { title: 子, type: text } } } } } } } }") },
        { "a case for what nobody comes for", "unknown-name", Case().Replace("opens: { by: agent, asks: [name] }", "opens: { by: agent, purposes: [⟦repar], asks: [name] }", StringComparison.Ordinal) },
        { "a duty without its person", "duty-seat", Case().Replace("opens: { by: agent, asks: [name] }", "opens: { every: week, for: ⟦each agent, by: system }", StringComparison.Ordinal) },
        { "a seat of an unknown role", "unknown-name", Case(more: "seats: { s: { title: 席, role: ⟦agnt } }") },
        { "an unknown holiday list", "unknown-name", "calendar: k\nweek: { mon-fri: [\"09:00-17:00\"] }\nholidays: ⟦cm" },
        { "moving up with a gate", "move-up-gated", "contact: phone\ntitle: 来电\nclause: A-1\nsteps: { ⟦moveUp: { title: 上移, by: any, needs: { g: count of commitment = 0 } } }" },
        { "pace on a written channel", "norm-voice", "norm: ⟦n\ntitle: 规\nclause: A-1\nfor: contact\nwhen: channel is mail/chat\nmust: pace between 96 and 144" },
        { "a course of an unknown role", "unknown-name", "course: c\ntitle: 课\nclause: A-1\nfor: [⟦agnt]\npass: 80" },
        { "a bound of another kind", "wrong-kind", "parameters:\n  wait: { title: 等候, is: 3m, site: ⟦at most 5元 }" },
        { "a choice there is not", "unknown-name", "parameters:\n  p: { title: 参, is: ⟦c, of: { a: 甲, b: 乙 } }" },
        { "a paper of another case", "document-of", Case(steps: "x: { title: 甲, by: agent, from: open, does: [ issue: ⟦slip ] }", more: "---\nthing: car\ntitle: 车\nfields: { plate: { title: 号, type: plate } }\n---\ndocument: slip\ntitle: 条\nof: car\nnumber: T{0000}\nprint: [plate]\nclause: A-1") },
        { "two branches on one key", "branch-key", "guide: g\ntitle: 引导\nfor: contact\nclause: A-1\nbranches: { a: { title: 甲, key: F2, steps: { s: { say: 您好 } } }, b: { title: 乙, key: ⟦F2, steps: { s: { say: 您好 } } } }" },
        { "a branch on a key of the browser", "branch-key", "guide: g\ntitle: 引导\nfor: contact\nclause: A-1\nbranches: { a: { title: 甲, key: ⟦F5, steps: { s: { say: 您好 } } } }" },
        { "a branch on a key of the desk", "branch-key", "guide: g\ntitle: 引导\nfor: contact\nclause: A-1\nbranches: { a: { title: 甲, key: ⟦Alt+H, steps: { s: { say: 您好 } } } }" },
        { "a find without an equality", "condition", Case(fields: "x: { title: 甲, type: case, of: c, is: find ⟦c (opened.at < now) }") },
        { "a tab for indentation", "yaml-syntax", "case: c\n⟦\ttitle: 单" },
        { "a bracket left open", "yaml-syntax", "case: c\nends: [⟦a, b\ntitle: 单" },
        { "an anchor", "yaml-anchor", "case: c\nends: ⟦&x [a]" },
        { "a tag", "yaml-tag", "case: c\ntitle: ⟦!!str 单" },
        { "a merge key", "yaml-merge", "case: c\n⟦<<: { title: 单 }" },
    };
}
