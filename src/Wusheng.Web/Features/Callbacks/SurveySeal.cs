using System.Globalization;
using System.Security.Cryptography;

using Microsoft.AspNetCore.DataProtection;

namespace Wusheng.Web.Features.Callbacks;

/// <summary>What a sealed link says: which life, how often it had been answered when the link was made, until when it holds.</summary>
internal sealed record SurveyLink(LifeId Life, int Answered, DateTimeOffset Until);

/// <summary>Seals the link to a survey, so that nobody can make one or change it to another's; nothing is kept of it.</summary>
internal sealed class SurveySeal(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How long a link holds.</summary>
    public const int Days = 14;

    private const int Longest = 1024;
    private readonly IDataProtector seal = protection.CreateProtector("wusheng.survey");

    public string Of(LifeId life, int answered) =>
        seal.Protect(string.Create(CultureInfo.InvariantCulture, $"{life.Text} {answered} {clock.GetUtcNow().AddDays(Days).ToUnixTimeSeconds()}"));

    /// <summary>Null when it was not sealed here, or not as it stands.</summary>
    public SurveyLink? Open(string text)
    {
        try
        {
            return text.Length <= Longest && seal.Unprotect(text).Split(' ') is [var life, var answered, var until]
                ? new SurveyLink(new LifeId(life), int.Parse(answered, CultureInfo.InvariantCulture), DateTimeOffset.FromUnixTimeSeconds(long.Parse(until, CultureInfo.InvariantCulture)))
                : null;
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
