using Wusheng.Core.Packs;

namespace Wusheng.Packs.Checks;

/// <summary>Somebody must be able to review, and what is reviewed must exist.</summary>
internal static class ScorecardChecks
{
    public static void Run(Checking checking)
    {
        foreach (var card in checking.Pack.Scorecards)
        {
            Names.OneOf(checking, checking.Places.At(card, "for"), card.For, ["contact", .. checking.Pack.Contacts.Ids], "接触类型", "contact type");
            Names.Roles(checking, card, "reviewers", card.Reviewers);
            if (card.Second is { } second)
            {
                Names.Roles(checking, card, "second", [second]);
            }

            if (card.Reviewers.IsEmpty)
            {
                checking.Error(checking.Places.At(card), "step-nobody", $"“{card.Title}”没有 reviewers：没有人能复核。", $"'{card.Id}' has no 'reviewers': nobody may review");
            }
        }
    }
}
