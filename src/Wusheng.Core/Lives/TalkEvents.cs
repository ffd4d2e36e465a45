using System.Collections.Immutable;
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

/// <summary>Seconds from the start of the recording; who is agent, customer or unknown.</summary>
public sealed record TalkTurn(decimal From, decimal To, string Who, string Text);
