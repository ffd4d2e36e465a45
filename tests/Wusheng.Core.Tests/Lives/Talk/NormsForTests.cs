using Wusheng.Core.Lives;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;

namespace Wusheng.Core.Tests.Lives.Talk;

/// <summary>What is sought once for a kind of place is what looking through all norms finds there.</summary>
public sealed class NormsForTests
{
    private static readonly string[] Names = ["", "contact", "case", "phone", "job", "job.piece", "piece", "phone.piece", "other"];

    private static readonly Pack Pack = new(new PackVersion("talk", "1.0.0", "hash"), "说话")
    {
        Contacts = new([TalkDesk.Phone]),
        Cases = new([TalkDesk.Job]),
        Norms = new(Names.Select((name, i) => new Norm($"n{i}", name, name))),
    };

    [Theory]
    [InlineData("phone", LifeKind.Contact, 0, new[] { "", "contact", "phone" })]
    [InlineData("job", LifeKind.Case, 0, new[] { "case", "job" })]
    [InlineData("job", LifeKind.Case, 1, new[] { "job.piece", "piece" })]
    public void It_finds_what_looking_through_all_finds(string type, LifeKind kind, int row, string[] expected)
    {
        var world = new MemoryWorld(Pack, new Site("city", "市热线", null, TimeZoneInfo.Utc), []);
        var piece = new Part(1, 0, "piece", 1);
        var life = new Life(new LifeId("a")) { Type = type, Kind = kind, Pack = Pack.Version, Site = "city", Parts = LifeParts.None.Add(new Part(0, 0, type, 0)).Add(piece) };
        var facts = new LifeFacts(world, life, row, TalkDesk.Ten, null);

        for (var time = 0; time < 2; time++)
        {
            var found = NormsFor.Place(Pack, facts, NormVerdict.PathOf(facts));
            Assert.Equal(expected, found.Select(norm => norm.For));
            Assert.Equal(Pack.Norms.Where(norm => NormVerdict.IsFor(norm, facts)), found);
        }
    }
}
