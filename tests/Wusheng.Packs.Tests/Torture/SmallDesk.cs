using System.Text;
using Wusheng.Core.Scenarios;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests.Torture;

/// <summary>A desk of one case type, as small as the question put to it.</summary>
internal static class SmallDesk
{
    private const string Header = """
        pack: small
        title: 小服务台
        version: 1.0.0
        roles:
          agent: { title: 坐席, above: chief }
          chief: { title: 主管, above: head }
          head:  { title: 经理 }
        calendars:
          desk: { week: { mon-fri: ["09:00-12:00", "13:00-17:00"] } }
        """;

    /// <summary>Plays a scenario on a case <c>t</c> with these parts; every failure is in the answer.</summary>
    public static string Play(string clocks, string play, string more = "")
    {
        var content = new PackContent("small", [File("pack.yaml", Header), File("cases/t.yaml", Case(clocks, more)), File("scenarios/s.yaml", Scenario(play))], []);
        var reading = PackCompiler.Compile(content);
        var sound = reading.ShouldBeOfType<PackReading.Sound>(string.Join('\n', reading.Problems));
        return string.Join('\n', ScenarioRunner.Run(sound.Pack, sound.Scenarios.Single(), PackChanging.Of(content)).Failures);
    }

    private static string Case(string clocks, string more) => $$"""
        case: t
        title: 单
        number: T{yyyyMMdd}-{000}
        clause: T-01
        opens: { by: agent, offers: [priority] }
        seats: { helper: { title: 协办, role: agent } }
        fields:
          priority: { title: 优先, type: choice, of: { high: 高, low: 低 } }
          why:      { title: 原因, type: text }
        states: { open: 待办, waiting: 等客户, done: 办结 }
        ends: [done]
        steps:
          reply:  { title: 答复, by: agent, from: [open, waiting] }
          wait:   { title: 等客户, by: agent, from: open, to: waiting, asks: [why] }
          resume: { title: 继续, by: agent, from: waiting, to: open }
          rank:   { title: 改优先, by: agent, from: [open, waiting], asks: [priority] }
          pass:   { title: 转协办, by: agent, from: open, assigns: helper }
          finish: { title: 办结, by: agent, from: [open, waiting], to: done }
          thank:  { title: 客户致谢, by: agent, from: done }
        clocks:
        {{Indented(clocks)}}
        {{more}}
        """;

    private static string Scenario(string play) => $$"""
        scenario: 一问
        starts: 2026-03-02 09:00
        people: { an: agent, bo: agent, ci: chief, du: head }
        play:
        {{Indented(play)}}
        """;

    private static string Indented(string text) => string.Join('\n', text.Split('\n').Select(line => "  " + line));

    private static PackFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
