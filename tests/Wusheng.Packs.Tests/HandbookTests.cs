using Wusheng.Packs.Handbook;

namespace Wusheng.Packs.Tests;

/// <summary>The handbook says what is in force: it is made of the pack and cannot disagree with it.</summary>
public sealed class HandbookTests
{
    private const string Case = """
        case: c
        title: 报修单
        clause: A-1
        opens: { by: agent, asks: [kind] }
        fields:
          kind: { title: 类别, type: choice, of: { water: 水, power: 电 } }
          sure: { title: 已确认, type: yesno }
        states: { open: 待办, done: 已办 }
        ends: [done]
        steps:
          finish: { title: 办结, by: agent, from: open, to: done, asks: [sure], when: kind is water, needs: { sure: sure is yes }, clause: A-2 }
          other: { title: 转电工, by: agent, from: open, to: done }
        clocks:
          time: { title: 办理时限, from: opened, until: finish or other, limit: wait, at: { -5m: [ notify: agent ], due: [ escalate: next ] }, clause: A-2 }
        ---
        parameters:
          wait: { title: 办理, is: 30m, site: at most 1h, clause: A-2 }
        """;

    private const string Standard = "# 标准\n\n## 报修 {#A-1}\n一律登记。\n\n## 时限 {#A-2}\n{wait} 内办结，即 {c.time.limit}。\n";

    [Fact]
    public void Slots_of_clauses_are_filled_with_the_limits_in_force()
    {
        Book().ShouldContain("### A-2 时限\n\n**30 分钟** 内办结，即 **30 分钟**。");
        Book(text => text.Replace("is: 30m", "is: 20m", StringComparison.Ordinal)).ShouldContain("**20 分钟** 内办结，即 **20 分钟**。");
    }

    [Fact]
    public void Each_clause_says_what_carries_it_out() => Book().ShouldContain("由下列内容执行：报修单 › 办结；报修单 › 办理时限；办理");

    [Fact]
    public void Steps_and_clocks_are_told_in_Chinese()
    {
        Book().ShouldContain("| 办结 | 客服 | 待办 → 已办 | 已确认 | 适用：类别是水；已确认是“是” | A-2 |");
        Book().ShouldContain("| 办理时限 | 30 分钟 | 开单 → 办结或转电工 | 前 5 分钟 通知客服；到期 上移给上级 | A-2 |");
    }

    [Fact]
    public void English_texts_take_the_place_of_titles()
    {
        var book = Book(text => text, english: true);

        book.ShouldContain("### Repair (A-1)");
        book.ShouldContain("| Finish | agent | open → done | sure | When: kind is water; sure is yes | A-2 |");
        book.ShouldContain("30 minutes");
    }

    [Fact]
    public void The_page_escapes_what_the_pack_says()
    {
        var pack = Pack(text => text.Replace("title: 报修单", "title: \"<script>alert(1)</script>\"", StringComparison.Ordinal));

        PackHandbook.Html(pack).ShouldNotContain("<script>");
    }

    private static string Book(Func<string, string>? change = null, bool english = false) => PackHandbook.Markdown(Pack(change), english).ReplaceLineEndings("\n");

    private static Core.Packs.Pack Pack(Func<string, string>? change)
    {
        var reading = Marked.Compile(
            ("pack.yaml", Marked.Header), ("standard/a.md", Standard), ("cases/c.yaml", change?.Invoke(Case) ?? Case), ("texts/en.yaml", "case.c: Repair\ncase.c.step.finish: Finish\n"));
        return reading.ShouldBeOfType<PackReading.Sound>(string.Join('\n', reading.Problems)).Pack;
    }
}
