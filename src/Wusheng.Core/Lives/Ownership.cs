using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>Whether somebody may give an answer that the act in hand neither asks nor offers.</summary>
internal static class Ownership
{
    internal static bool MayGive(LifeFacts place, FieldType asked, string? who, bool opening)
    {
        if (place.Type is not { } type || who is null)
        {
            return true;
        }

        var askers = type.Steps.Where(step => step.Asks.Contains(asked.Id) || step.Offers.Contains(asked.Id)).ToList();
        return (askers.Count == 0 && (type.Kind != LifeKind.Row || type.Opening.By.IsEmpty || Rights.ToAct(place, type.Opening.By, who).May))
            || askers.Any(step => Rights.ToAct(place, step.By, who).May) || (opening && type.Opening.Asks.Contains(asked.Id));
    }
}

/// <summary>A life that an answer points to knows who points at it: its changes may let those take steps of their own.</summary>
internal static class Referring
{
    internal const string Link = "referrer";

    internal static void Note(Working work, LifeId from, Value value)
    {
        if (value is Value.Life { Id: var target } && work.Find(new LifeId(target)) is { } other && other.Id != from
            && other.Links.GetValueOrDefault(Link, []).All(link => link.Life != from))
        {
            work.Own(other.Id, new Linked(Link, work.Life(from).Type, from));
        }
    }
}
