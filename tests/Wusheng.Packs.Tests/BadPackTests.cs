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

    [Theory]
    [MemberData(nameof(MoreBadPacks.Errors), MemberType = typeof(MoreBadPacks))]
    public void More_are_told_at_their_place(string what, string code, string marked)
    {
        what.ShouldNotBeEmpty();

        Marked.ShouldTell(code, marked);
    }

    [Fact]
    public void A_question_needs_a_figure_in_its_clause()
    {
        var reading = Marked.Compile(
            ("pack.yaml", Marked.Header), ("standard/s.md", "## 一 {#A-1}\n没有数字。\n"), ("k.yaml", "course: k\ntitle: 课\nclause: A-1\nfor: [agent]\npass: 80\nquestions: [A-1]\n"));

        reading.Problems.ShouldContain(problem => problem.Code == "question-figure" && problem.Line == 6);
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
