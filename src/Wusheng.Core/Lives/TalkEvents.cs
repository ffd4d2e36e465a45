using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>What was said in a contact, live or afterwards.</summary>
public sealed record Spoken(ImmutableArray<TalkTurn> Turns) : LifeEvent;

public sealed record BranchEntered(string Branch) : LifeEvent;

public sealed record GuideStepDone(string? Branch, string Step) : LifeEvent;

/// <summary>A line of the library was said or sent.</summary>
/// <param name="Edited">Whether the words differ from the line's own.</param>
public sealed record LineSaid(string Line, string Text, bool Edited) : LifeEvent;

public sealed record BranchLeft(string Branch) : LifeEvent;

public sealed record Judged(string What, string Verdict) : LifeEvent;

/// <param name="Second">Whether it was given by the second reviewer, who had not seen the first verdict.</param>
public sealed record FindingReviewed(string Finding, string Verdict, string? Reason, bool Second) : LifeEvent;

public sealed record FindingAppealed(string Finding, string Words) : LifeEvent;

public sealed record AppealAnswered(string Finding, bool Upheld, string Reason) : LifeEvent;

/// <summary>Seconds from the start of the recording; who is agent, customer or unknown.</summary>
public sealed record TalkTurn(decimal From, decimal To, string Who, string Text);
