using Wusheng.Core.Lives.Talk;

namespace Wusheng.Web.Features.Chat;

/// <summary>A chat as the customer sees it.</summary>
/// <param name="Agent">Who answers; null while it waits.</param>
/// <param name="Before">How many chats wait before this one.</param>
internal sealed record ChatSeen(Life Life, string SiteTitle, TimeZoneInfo Zone, string? Agent, int Before)
{
    public bool IsOver => Life.State == "closed" || Life.Whole.Moments.ContainsKey("left");

    public bool Waits => Life.State == "waiting" && !IsOver;
}

/// <summary>The customer's side of a chat: begins it, writes, leaves.</summary>
internal sealed class ChatTalk(WorldReads reads, LifeStore lives)
{
    /// <summary>Where what comes from the customer's browser is told from.</summary>
    public const string Channel = "chat";
    private static readonly Actor Customer = new(null, Channel);

    public string? SiteTitle(string site) => reads.Ask((world, house) => house.Sites.TryGetValue(site, out var found) && world.PackFor(site, Channel) is not null ? found.Title : null);

    public ChatSeen? Find(string? life) => life is null ? null : reads.Ask((world, _) => world.Find(new LifeId(life)) is { Type: Channel } found ? Seen(world, found) : null);

    public async Task<Decision> BeginAsync(string site, string phone, string name, string text, CancellationToken cancel)
    {
        var with = Given.Nothing.Add("phone", phone);
        with = name.Length == 0 ? with : with.Add("contactPerson", name);
        var begun = await lives.ActAsync(new Open(Channel, site, Channel, with), Customer, ActContext.None, cancel);
        return begun is Decision.Happened { Life.Id: var id } ? await SayAsync(id, text, null, cancel) : begun;
    }

    /// <param name="key">So that a message sent twice is said once.</param>
    public Task<Decision> SayAsync(LifeId life, string text, string? key, CancellationToken cancel) =>
        lives.ActAsync(new SendMessage(life, text, FromCustomer: true), Customer, new ActContext(null, key is null ? null : $"chat {life.Text} {key}"), cancel);

    public Task<Decision> LeaveAsync(LifeId life, CancellationToken cancel) =>
        lives.ActAsync(new Report(life, "left", Given.Nothing), Customer, ActContext.None, cancel);

    private static ChatSeen Seen(IWorld world, Life life)
    {
        var before = life.State == "waiting" ? world.OpenOf(life.Site, Channel).Count(other => other.State == "waiting" && other.OpenedAt < life.OpenedAt) : 0;
        return new ChatSeen(life, world.Site(life.Site).Title, world.Site(life.Site).Zone, life.Owner is { } owner ? world.Person(owner)?.Name : null, before);
    }
}
