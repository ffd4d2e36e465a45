using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>What the engine itself does with a contact: who has it in hand, who waits beside it, and when it is over.</summary>
internal static class ContactTurns
{
    internal static void Arrives(Working work, LifeId id)
    {
        var life = work.Life(id);
        work.Own(id, new StepTaken(0, life.Type == "phone" ? "rang" : "arrived", null, null));
        var inHand = work.OpenOf(life.Site, "contact").Where(contact => contact.Id != id && contact.State is "inHand" or "held" && contact.Id != id).OrderBy(contact => contact.OpenedAt).FirstOrDefault();
        if (inHand is not null)
        {
            work.Own(id, new Linked(Beside.Link, inHand.Type, inHand.Id));
        }
    }

    /// <summary>What follows from a built-in step.</summary>
    internal static void After(Working work, LifeId id, StepType step)
    {
        var facts = work.Facts(id);
        switch (step.Id)
        {
            case "answer": Take(work, id, "answered", "serve"); break;
            case "serve": Take(work, id, "answered"); break;
            case "handOver": Over(work, id, facts); break;
            case "moveUp": Up(work, id, facts, step); break;
        }
    }

    /// <summary>The world says that the customer left or hung up; a contact nobody took in hand is over with that.</summary>
    internal static void Reported(Working work, LifeId id, string moment)
    {
        var life = work.Life(id);
        var over = moment is "left" or "released" && (life.State == "waiting" || !NeedsOutcome(work, life));
        work.Own(id, new StepTaken(0, moment, life.State, over && life.State != "closed" ? "closed" : null));
    }

    private static bool NeedsOutcome(Working work, Life life) =>
        Grammar.Type(work.Pack(life.Pack), life.Type)?.Steps["close"]?.Asks.Contains("outcome") == true
        && life.Whole.Fields.GetValueOrDefault("outcome")?.Value is null;

    private static void Take(Working work, LifeId id, params string[] moments)
    {
        foreach (var moment in moments)
        {
            work.Own(id, new StepTaken(0, moment, null, null));
        }

        if (work.Actor.Person is { } person && work.Life(id).Owner != person)
        {
            work.Tell(id, new Seated(0, "owner", person));
        }
    }

    private static void Over(Working work, LifeId id, LifeFacts facts)
    {
        if (facts.Part.Fields.GetValueOrDefault("to")?.Value is Value.Person to)
        {
            work.Tell(id, new HandedOver(facts.Life.Owner, to.Id, Ending.Text(facts.Life, "handOverReason")));
            work.Own(id, new Notified(0, [to.Id], null, $"{facts.Life.Number} 交给你接待", null));
        }
    }

    private static void Up(Working work, LifeId id, LifeFacts facts, StepType step)
    {
        if (facts.Part.Fields.GetValueOrDefault("to")?.Value is Value.Person)
        {
            Over(work, id, facts);
        }
        else if (!step.Does.OfType<Effect.Escalate>().Any() && step.Assigns.All(assignment => assignment.Seat.Names[^1] != "owner"))
        {
            var target = facts.Find("moveUpTarget")?.Value is Value.Text role ? role.Content : (facts.Find("moveUpTarget")?.Value as Value.Word)?.Key;
            Escalation.Up(work, new Cause(id, 0, Cause.NoSeats, step.Title, step.Clause), target);
        }
    }
}
