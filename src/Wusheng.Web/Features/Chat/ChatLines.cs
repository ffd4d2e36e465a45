using Wusheng.Core.Lives.Facts;

namespace Wusheng.Web.Features.Chat;

/// <summary>Lines of the standard that can be put into a message with everything filled in.</summary>
internal static class ChatLines
{
    public static IEnumerable<(string Text, string? Clause)> Of(IWorld world, Life life, Pack? pack, DateTimeOffset now)
    {
        var facts = new LifeFacts(world, life, 0, now, life.Owner);
        return (pack?.Lines ?? Named<Line>.None).Select(line => (Text: Slots.Fill(line.Say, facts), line.Clause)).Where(line => !line.Text.Contains('{', StringComparison.Ordinal)).DistinctBy(line => line.Text);
    }
}
