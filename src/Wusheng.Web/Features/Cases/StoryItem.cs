namespace Wusheng.Web.Features.Cases;

/// <summary>What kind of thing happened, as the story is narrowed by it.</summary>
internal enum StoryKind { Step, Clock, Note, Notice, Change }

/// <summary>One thing that happened, as people would tell it.</summary>
/// <param name="Facts">What came with it, in words.</param>
/// <param name="By">Who, or the rule for what the system did.</param>
internal sealed record StoryItem(int Version, DateTimeOffset At, StoryKind Kind, string Icon, string Act, string Facts, string By, TimelineLook Look = TimelineLook.Plain)
{
    public string? Clause { get; init; }
}
