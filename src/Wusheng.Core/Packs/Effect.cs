using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Packs;

/// <summary>What a step, a clock or a refusal causes. Claims succeed or refuse the step; acts on the world are intents.</summary>
public abstract record Effect
{
    private Effect() { }

    public Condition? When { get; init; }

    /// <summary>What to do when an intent has been given up.</summary>
    public ImmutableArray<Effect> Fails { get; init; } = [];

    /// <param name="To">Seats, roles, <c>first</c>, <c>owner</c>, <c>customer</c>, facts that lead to a person.</param>
    /// <param name="Say">The id of a line, if any.</param>
    /// <param name="By">In whose name: a seat, role or fact that leads to a person; null means the house's.</param>
    public sealed record Notify(ImmutableArray<Conditions.Path> To, string? Say, Conditions.Path? By = null) : Effect;

    /// <param name="As">The name under which the child is linked.</param>
    /// <param name="With">Values given to the child; rows are given by a path to rows (<c>origin.demand</c>).</param>
    /// <param name="Within">A limit handed to the child, if any.</param>
    /// <param name="Anonymised">Nothing personal goes along: no customer, no private answer, no way back to the opener for those who may not see it.</param>
    public sealed record Open(string Type, string? As, ImmutableArray<WithValue> With, Expression? Within, bool Anonymised = false) : Effect;

    public sealed record Owe(string What, Conditions.Path By, Expression? Within, Expression? Due, Conditions.Path? Until, Expression? Every, string? Calendar) : Effect;

    public sealed record Issue(string Document, string? Each) : Effect;

    public sealed record Void(string Document) : Effect;

    /// <param name="Less">What is kept of it; null gives all back.</param>
    public sealed record Refund(string Charge, Expression? Less = null) : Effect;

    /// <summary>raise, lower: a figure on file of a thing this life names moves by so much.</summary>
    /// <param name="Of">The field that names the thing, and the fact.</param>
    public sealed record Move(Conditions.Path Of, Expression By, bool Up) : Effect;

    /// <summary>The till of a person is counted and handed in.</summary>
    public sealed record HandIn(Conditions.Path Of) : Effect;

    /// <summary>use, reserve, return, book, free: claims on something limited, named by a field.</summary>
    public sealed record Claim(ClaimVerb Verb, Conditions.Path Of) : Effect;

    /// <summary><c>assign: technician</c>, <c>assign: next.verifier</c>, <c>assign: { owner: cityManager }</c>.</summary>
    /// <param name="Where">Who may be chosen, read with <c>person</c> as the one in question; the least loaded of them is.</param>
    public sealed record Assign(Assignment Seat, Condition? Where = null) : Effect;

    /// <param name="To">A role, or null for <c>next</c>.</param>
    public sealed record Escalate(string? To) : Effect;

    public sealed record Set(string Field, Expression To) : Effect;

    public sealed record Add(string Row, ImmutableArray<WithValue> With) : Effect;

    /// <summary>Takes a step of this or a linked life: a command of its own.</summary>
    public sealed record Take(Conditions.Path Step, ImmutableArray<WithValue> With) : Effect;

    /// <summary>Shows a branch or a line to somebody (the actor when nobody is named).</summary>
    public sealed record Show(string What, Conditions.Path? To) : Effect;
}

public enum ClaimVerb { Use, Reserve, Return, Book, Free }

/// <summary>A named value given along: an expression, or fixed data as written.</summary>
public sealed record WithValue(string Name, Expression? Is, Given? Fixed);
