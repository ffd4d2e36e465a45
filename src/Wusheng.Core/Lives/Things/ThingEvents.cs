using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Things;

/// <summary>Something that happened to what the house knows of a customer, a line, a car. Stored for ever: add kinds, never change one.</summary>
public abstract record ThingEvent;

/// <summary>The whole of it as told: by the system that owns it, or written down at the desk.</summary>
public sealed record ThingTold(string Title, ImmutableSortedDictionary<string, Value> Facts) : ThingEvent;

/// <summary>A fact put right by hand; null takes it away. What stood before stays in the stream.</summary>
public sealed record ThingCorrected(string Fact, Value? To, string Reason) : ThingEvent;

/// <summary>A double was taken over: these are the title and facts from now on.</summary>
/// <param name="From">Key of the double.</param>
public sealed record ThingTookOver(string From, string Title, ImmutableSortedDictionary<string, Value> Facts) : ThingEvent;

/// <summary>It was a double of another and is found under that from now on; its own facts stay as they were.</summary>
public sealed record ThingGone(string Into) : ThingEvent;

/// <summary>A double taken over before is one of its own again: these are the title and facts that are left.</summary>
public sealed record ThingGaveBack(string From, string Title, ImmutableSortedDictionary<string, Value> Facts, string Reason) : ThingEvent;

/// <summary>It is found under its own key again.</summary>
public sealed record ThingReturned(string From, string Reason) : ThingEvent;

/// <summary>Somebody looked at a personal fact that is shown masked.</summary>
public sealed record FactRevealed(string Fact, string Reason) : ThingEvent;

/// <summary>Everything held of this person was given out.</summary>
public sealed record FactsGivenOut(string Reason) : ThingEvent;

/// <summary>The law wants everything kept for now: nothing may be erased.</summary>
public sealed record ThingHeld(string Reason) : ThingEvent;

/// <summary>The hold is over.</summary>
public sealed record ThingReleased(string Reason) : ThingEvent;

/// <summary>Everything personal was erased, here and in the cases.</summary>
/// <param name="As">The mark that stands in its place, and under which the rest is found.</param>
/// <param name="Rows">Each stored event that was rewritten, so that its chain can still be checked.</param>
public sealed record ThingErased(string As, string Reason, ImmutableArray<Rewritten> Rows) : ThingEvent;

/// <param name="Stream">A life's id, or type and key of a thing.</param>
/// <param name="Hash">SHA-256 of what the row says now, in hex.</param>
public sealed record Rewritten(string Stream, int Version, string Hash);

/// <summary>An event in its place in the stream of one thing, from 1.</summary>
/// <param name="By">Staff id; null for the program itself.</param>
public sealed record ThingHappened(int Version, DateTimeOffset At, string? By, string Channel, ThingEvent Event);
