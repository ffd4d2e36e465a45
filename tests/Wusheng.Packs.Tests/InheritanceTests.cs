using System.Text;
using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests;

/// <summary>Nothing inherited changes unless a pack says so; what is looser says why.</summary>
public sealed class InheritanceTests
{
    internal const string Parent = """
        pack: base
        title: 底包
        version: 1.0.0
        roles: { agent: { title: 客服, above: boss }, boss: { title: 主管 } }
        parameters:
          wait: { title: 等候, is: 3m, site: at most 5m }
        ---
        case: c
        title: 单
        clause: A-1
        opens: { by: agent, asks: [name] }
        fields: { name: { title: 名称, type: text } }
        states: { open: 开, done: 完 }
        ends: [done]
        steps:
          finish: { title: 完成, by: agent, from: open, to: done, asks: [name], needs: { named: { must: name is set, else: 先写名称 } } }
          note: { title: 备注, by: agent, from: open, offers: [name] }
        clocks:
          time: { title: 时限, from: opened, until: finish, limit: 30m, at: { due: [ notify: boss ] } }
        """;

    [Fact]
    public void Maps_merge_by_id_and_scalars_replace()
    {
        var pack = Sound("case: c\nchanges: base\nclocks: { time: { limit: 20m } }\nsteps: { more: { title: 再来, by: boss, from: open } }");

        Limit(pack).ShouldBe("20m");
        pack.Cases["c"]!.Clocks["time"]!.At.Length.ShouldBe(1);
        pack.Cases["c"]!.Steps.Ids.ShouldBe(["finish", "note", "more"]);
    }

    [Fact]
    public void Gates_of_parent_and_child_add_up()
    {
        var pack = Sound("case: c\nchanges: base\nsteps: { finish: { needs: { long: count of commitment = 0 } } }");

        pack.Cases["c"]!.Steps["finish"]!.Needs.Ids.ShouldBe(["named", "long"]);
    }

    [Fact]
    public void A_named_part_is_replaced_whole_and_an_id_removed()
    {
        Sound("case: c\nchanges: base\nremoves: [note]").Cases["c"]!.Steps.Ids.ShouldBe(["finish"]);
        Sound("case: c\nchanges: base\nbecause: 重写\nreplaces: steps\nsteps: { finish: { title: 完, by: boss, from: open, to: done } }")
            .Cases["c"]!.Steps.Ids.ShouldBe(["finish"]);
    }

    [Theory]
    [InlineData("case: c\nchanges: base\nclocks: { time: { limit: 40m } }", "looser")]
    [InlineData("case: c\nchanges: base\nremoves: [time]", "looser")]
    [InlineData("case: c\nchanges: base\nsteps: { finish: { removes: [needs] } }", "looser")]
    [InlineData("case: c\nchanges: base\nsteps: { finish: { asks: [] } }", "looser")]
    [InlineData("case: c\nchanges: base\nclocks: { time: { replaces: at, at: { +10m: [ notify: boss ] } } }", "looser")]
    [InlineData("parameters: { wait: { changes: base, is: 4m } }", "looser")]
    [InlineData("parameters: { wait: { changes: base, site: any } }", "looser")]
    [InlineData("case: c\ntitle: 单", "changes-missing")]
    [InlineData("parameters: { wait: { is: 2m } }", "changes-missing")]
    [InlineData("case: c\nchanges: bas\ntitle: 单", "unknown-name")]
    [InlineData("case: d\nchanges: base\ntitle: 单", "unknown-name")]
    [InlineData("case: c\nchanges: base\nremoves: [nothing]", "unknown-name")]
    [InlineData("case: c\nchanges: base\nreplaces: clocks", "unknown-name")]
    public void Is_refused(string document, string code) =>
        Compile(document).Problems.ShouldContain(problem => problem.Code == code && problem.Severity == Severity.Error, string.Join('\n', Compile(document).Problems));

    [Theory]
    [InlineData("case: c\nchanges: base\nclocks: { time: { limit: 40m, because: 山区路远 } }")]
    [InlineData("case: c\nchanges: base\nbecause: 不计时\nremoves: [time]")]
    [InlineData("case: c\nchanges: base\nclocks: { time: { limit: 10m } }")]
    [InlineData("parameters: { wait: { changes: base, is: 2m } }")]
    [InlineData("parameters: { wait: { changes: base, is: 4m, because: 人手不足 } }")]
    public void Is_accepted(string document) => Compile(document).IsSound.ShouldBeTrue(string.Join('\n', Compile(document).Problems));

    [Fact]
    public void A_role_named_again_is_only_a_hint()
    {
        var reading = Compile("roles: { agent: { title: 坐席 } }");

        reading.IsSound.ShouldBeTrue(string.Join('\n', reading.Problems));
        reading.Problems.ShouldContain(problem => problem.Code == "changes-missing" && problem.Severity == Severity.Hint);
    }

    [Fact]
    public void A_name_of_a_shipped_pack_used_again_is_the_authors_own()
    {
        const string Own = "case: c\ntitle: 自己的单\nclause: B-1\nopens: { by: agent }\nstates: { new: 新, old: 旧 }\nends: [old]\nsteps: { go: { title: 走, by: agent, from: new, to: old } }";
        var reading = PackCompiler.Compile(Child(Own, "[base]", Content("base", Parent) with { Shipped = true, Shown = "/shipped/base" }));

        var sound = reading.ShouldBeOfType<PackReading.Sound>(string.Join('\n', reading.Problems));
        sound.Pack.Cases["c"]!.Steps.Ids.ShouldBe(["go"]);
        sound.Problems.ShouldContain(problem => problem.Code == "changes-missing" && problem.Severity == Severity.Hint);
    }

    [Fact]
    public void Looser_than_a_shipped_pack_still_needs_a_reason() =>
        PackCompiler.Compile(Child("case: c\nchanges: base\nclocks: { time: { limit: 40m } }", "[base]", Content("base", Parent) with { Shipped = true }))
            .Problems.ShouldContain(problem => problem.Code == "looser" && problem.Severity == Severity.Error);

    [Fact]
    public void Two_parents_that_differ_are_settled_by_naming_one()
    {
        var other = Content("other", Parent.Replace("pack: base", "pack: other", StringComparison.Ordinal).Replace("30m", "20m", StringComparison.Ordinal));
        PackReading Both(string document) => PackCompiler.Compile(Child(document, "[base, other]", Content("base", Parent), other));

        Both("").Problems.ShouldContain(problem => problem.Code == "parents-differ");
        var settled = Both("case: c\nchanges: other\n---\nparameters: { wait: { changes: other } }").ShouldBeOfType<PackReading.Sound>();
        Limit(settled.Pack).ShouldBe("20m");
    }

    private static string Limit(Pack pack) => ConditionText.Of(pack.Cases["c"]!.Clocks["time"]!.Limit!);

    private static Pack Sound(string document)
    {
        var reading = Compile(document);
        return reading.ShouldBeOfType<PackReading.Sound>(string.Join('\n', reading.Problems)).Pack;
    }

    private static PackReading Compile(string document) => PackCompiler.Compile(Child(document, "[base]", Content("base", Parent)));

    private static PackContent Child(string document, string extends, params ImmutableArray<PackContent> parents) =>
        Marked.Content("child", ("pack.yaml", $"pack: child\ntitle: 子包\nversion: 1.0.0\nextends: {extends}\n"), ("x.yaml", document)) with { Parents = parents };

    internal static PackContent Content(string id, string text) => new(id, [new PackFile("pack.yaml", Encoding.UTF8.GetBytes(text))], []);
}
