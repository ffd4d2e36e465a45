using Microsoft.Extensions.Localization;

using Wusheng.Web.Resources;

namespace Wusheng.Web.Components;

/// <summary>Who may do something, as a standard names them: a seat, a role, or a word of the language itself.</summary>
internal static class WhoWords
{
    extension(PackWords words)
    {
        public string Who(string name, IStringLocalizer<Texts> say) => name switch
        {
            "first" => say["case.first"],
            "owner" => say["case.owner"],
            "any" => say["who.anyone"],
            "staff" => say["who.staff"],
            "customer" => say["who.customer"],
            "system" => say["who.system"],
            _ => words.Type.Seats.Has(name) ? words.Seat(name) : words.Role(name),
        };
    }
}
