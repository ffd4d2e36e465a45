using Wusheng.Core.Lives.Facts;

namespace Wusheng.Core.Lives;

/// <summary>服务上移: the life gets a new owner up the chain, the first receiver stays, the new owner is told and has to say so (ESC-01).</summary>
internal static class Escalation
{
    /// <param name="role">The role it goes to; null is the next above the owner.</param>
    internal static void Up(Working work, Cause cause, string? role)
    {
        var facts = work.Facts(cause.Life);
        var target = role ?? Next(facts);
        if (target is not null && Telling.Nearest(facts, target) is var (person, held))
        {
            var from = facts.Life.Owner;
            work.Own(cause.Life, new Escalated(from, person, held));
            Owing.Open(work, cause.Life, "确认接手", person, null, "owner.received", null);
            work.Own(cause.Life, new Notified(0, [person], null, $"{facts.Life.Number} 上移给你：{cause.Title}", cause.Clause));
        }
    }

    private static string? Next(LifeFacts facts)
    {
        var owner = facts.Life.Owner ?? facts.Life.First;
        var held = owner is null ? null : facts.World.Person(owner)?.Posts.Select(post => post.Role).FirstOrDefault(role => facts.Pack?.Roles.Has(role) == true);
        return held is null ? null : facts.Pack?.Roles[held]?.Above;
    }
}
