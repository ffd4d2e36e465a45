namespace Wusheng.Store.Outbox;

/// <summary>The kinds of things the outbox is asked to do in the world.</summary>
public static class OutboxKinds
{
    /// <summary>Payload <see cref="NoticeIntent"/>.</summary>
    public const string Notice = "notice";

    /// <summary>Payload <see cref="HookIntent"/>.</summary>
    public const string Hook = "hook";
}

/// <summary>Tell one person, or <c>customer</c>, by whatever way they are reached outside the desk.</summary>
public sealed record NoticeIntent(string Life, int Version, string To, string Text, string? Say, string? Clause)
{
    /// <summary>The intent a row of the outbox carries.</summary>
    public static NoticeIntent Of(Rows.OutboxRow row) => Events.StoredJson.Read<NoticeIntent>(row.Payload);
}

/// <summary>Send a webhook what happened in a life after one version, up to and including another.</summary>
public sealed record HookIntent(string Hook, string Life, int After, int UpTo, ImmutableArray<string> Kinds);
