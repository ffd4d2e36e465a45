using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Lives.Talk;

namespace Wusheng.Web.Features.Callbacks;

/// <summary>Where a link stands: to be answered, answered, too late, or no link of ours.</summary>
internal enum SurveyStanding { Open, Answered, Over, Unknown }

/// <summary>A survey as the customer sees it.</summary>
/// <param name="Said">What is said on the phone when a field is asked, by the first field it asks: the link asks the same.</param>
internal sealed record SurveySeen(Life Life, PackWords Words, StepChoice Choice, string Site, ImmutableDictionary<string, string> Said);

/// <summary>Makes links to surveys and takes the customer's answers, through the one door of every act.</summary>
internal sealed class SurveyDesk(WorldReads reads, LifeStore lives, SurveySeal seal, TimeProvider clock)
{
    private static readonly Actor Customer = new(null, "survey");

    /// <summary>The address of the page, without the desk's own; null when there is nothing the customer may answer now.</summary>
    public string? LinkTo(string life) => reads.Ask((world, _) =>
        world.Find(new LifeId(life)) is { } found && Surveys.Now(world, found, clock.GetUtcNow()) is { } choice
            ? Pages.Survey(seal.Of(found.Id, Surveys.Answered(found, choice.Step)))
            : null);

    /// <summary>A link to be sent outside: that it was made, and until when it holds, stands in the history.</summary>
    public async Task<(string Link, DateTimeOffset Until)?> SendableAsync(string life, Actor by, CancellationToken cancel)
    {
        var until = clock.GetUtcNow().AddDays(SurveySeal.Days);
        return LinkTo(life) is { } link && await lives.ActAsync(new LinkSurvey(new LifeId(life), until), by, ActContext.None, cancel) is Decision.Happened ? (link, until) : null;
    }

    public (SurveyStanding Standing, SurveySeen? Seen) Find(string text)
    {
        if (seal.Open(text) is not { } link)
        {
            return (SurveyStanding.Unknown, null);
        }

        return reads.Ask((world, _) => world.Find(link.Life) is { } life && PackWords.Of(world.Pack(life.Pack), life.Type) is { } words
            ? Stand(world, link, life, words)
            : (SurveyStanding.Unknown, null));
    }

    /// <summary>Answers as the customer; on the version that was shown, so that of two answers sent at once one counts.</summary>
    public Task<Decision> AnswerAsync(SurveySeen survey, ImmutableDictionary<string, Given> with, CancellationToken cancel) =>
        lives.ActAsync(new TakeStep(survey.Life.Id, 0, survey.Choice.Step.Id, with), Customer, new ActContext(survey.Life.Version, null), cancel);

    private (SurveyStanding Standing, SurveySeen? Seen) Stand(IWorld world, SurveyLink link, Life life, PackWords words)
    {
        var now = clock.GetUtcNow();
        return Surveys.Of(words.Type) is not { } step ? (SurveyStanding.Unknown, null)
            : Surveys.Answered(life, step) > link.Answered ? (SurveyStanding.Answered, null)
            : now <= link.Until && Surveys.Now(world, life, now) is { } choice ? (SurveyStanding.Open, new SurveySeen(life, words, choice, world.Site(life.Site).Title, Said(world, life, now)))
            : (SurveyStanding.Over, null);
    }

    private static ImmutableDictionary<string, string> Said(IWorld world, Life life, DateTimeOffset now) =>
        (from guide in world.Pack(life.Pack)?.Guides ?? Named<Guide>.None
         where guide.For == life.Type
         from step in guide.Steps.Concat(guide.Branches.SelectMany(branch => branch.Steps))
         where step is { Say: not null, Asks.Length: > 0 }
         let words = LineWords.Of(new LifeFacts(world, life, 0, now, null), step.Say!).Words
         where words is not null
         select (Field: step.Asks[0], Words: words)).DistinctBy(said => said.Field).ToImmutableDictionary(said => said.Field, said => said.Words);
}
