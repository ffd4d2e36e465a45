using Shouldly;
using Wusheng.Packs.Problems;

namespace Wusheng.Packs.Tests;

/// <summary>Every kind of problem is told where it stands, with its code, in both languages.</summary>
public sealed class BadPackTests
{
    [Fact]
    public void The_pack_they_spoil_is_sound()
    {
        var reading = Marked.Compile(("pack.yaml", Marked.Header), ("cases/c.yaml", BadPacks.Sound));

        reading.IsSound.ShouldBeTrue(string.Join('\n', reading.Problems));
    }

    [Theory]
    [MemberData(nameof(BadPacks.Errors), MemberType = typeof(BadPacks))]
    public void Is_told_at_its_place(string what, string code, string marked)
    {
        what.ShouldNotBeEmpty();

        Marked.ShouldTell(code, marked);
    }

    [Fact]
    public void All_problems_are_told_at_once_and_in_order()
    {
        var reading = Marked.Compile(("pack.yaml", Marked.Header), ("a.yaml", "cas: x\n"), ("b.yaml", "norm: n\nfoo: 1\n"), ("c.yaml", "a: [\n"));

        reading.Problems.Count(problem => problem.Severity == Severity.Error).ShouldBeGreaterThanOrEqualTo(4);
        reading.Problems.Select(problem => (problem.File, problem.Line, problem.Column)).ShouldBeInOrder();
    }

    [Fact]
    public void A_problem_prints_as_file_line_column()
    {
        var problem = Marked.Compile(("pack.yaml", Marked.Header), ("a.yaml", "cas: x\n")).Problems.First();

        problem.ToString().ShouldBe("small/a.yaml:1:1: 错误 unknown-kind “cas”不是规范包里的种类，是不是“case”。 / error: 'cas' is no kind of document; did you mean 'case'?");
    }
}
