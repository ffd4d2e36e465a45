using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;
using Wusheng.Core.Values;
using Wusheng.Packs;
using Wusheng.Packs.Source;

namespace Wusheng.Whole.Tests;

/// <summary>Each post has its file, rights follow the post, and what is moved up goes to the direct superior.</summary>
public sealed class PostsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<Pack> Core = new(() =>
    {
        var packs = Path.Combine(Repository.Root, "packs");
        return Assert.IsType<PackReading.Sound>(PackFolder.Read(Path.Combine(packs, "core"), new PackSearch(packs))).Pack;
    });

    [Fact]
    [Requirement("ROL-01")]
    public void Every_post_states_its_name_department_superior_and_scope() => Assert.All(Core.Value.Roles, role =>
    {
        Assert.NotEmpty(role.Title);
        Assert.False(string.IsNullOrEmpty(role.Department), role.Id);
        Assert.False(string.IsNullOrEmpty(role.Scope), role.Id);
        Assert.True(role.Above is null ? role.AllSites : Core.Value.Roles.Has(role.Above), role.Id);
    });

    [Fact]
    [Requirement("ROL-01")]
    public void Rights_come_from_the_post_and_go_with_it()
    {
        var holder = World(new Post("specialist", "site"));
        var other = World(new Post("finance", "site"));

        Assert.IsType<Decision.Happened>(Open(holder));
        Assert.Equal("by", Assert.IsType<Decision.Refused>(Open(other)).Why[0].Code);
    }

    private static Decision Open(MemoryWorld world) => Engine.Do(
        world, new Open("order", "site", null, Given.Nothing.Add("source", "phone")), new Actor("su", "desk"), Now);

    private static MemoryWorld World(Post post) =>
        new(Core.Value, new Site("site", "网点", null, ScenarioRunner.DefaultZone), [new Person("su", "0001", "苏某", [post])]);
}
