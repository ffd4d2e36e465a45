using Microsoft.Extensions.Localization;

using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Packs;

/// <summary>Names inside a standard as its page reads them out.</summary>
internal static class TypeWords
{
    extension(PackWords words)
    {
        /// <summary>A moment: opening, a step, or what happens to a seat.</summary>
        public string Moment(IReadOnlyList<string> names, IStringLocalizer<Texts> say) => names switch
        {
            ["opened"] => say["packs.opened"],
            [var seat, "received"] => say["packs.received", words.Any(seat)],
            _ => string.Join(' ', names.Select(words.Any)),
        };
    }
}
