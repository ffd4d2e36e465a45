using Microsoft.AspNetCore.WebUtilities;

using Wusheng.Store.Reading;
using Wusheng.Web.Components;

namespace Wusheng.Web.Features.Cases;

/// <summary>What the address of the list asks for; every condition of it can be taken off again.</summary>
public sealed record ListAsk
{
    public string? Type { get; init; }

    public string? State { get; init; }

    public string? Site { get; init; }

    /// <summary>Words to be found.</summary>
    public string? Q { get; init; }

    /// <summary><c>mine</c>, <c>overdue</c>, <c>soon</c>, <c>held</c>, <c>ended</c>, or nothing for all that is open.</summary>
    public string? View { get; init; }

    public string? After { get; init; }

    public static ListAsk Of(IQueryCollection query) => new()
    {
        Type = Text(query, "type"),
        State = Text(query, "state"),
        Site = Text(query, "site"),
        Q = Text(query, "q"),
        View = Text(query, "view"),
        After = Text(query, "after"),
    };

    public CaseFilter Filter(bool? overdue = null) => new()
    {
        Type = Type,
        State = State,
        Site = Site,
        Text = Q,
        Ended = View == "ended",
        Held = View == "held" ? true : null,
        Overdue = View == "overdue" ? true : overdue,
    };

    public Cursor? Cursor => Store.Reading.Cursor.TryParse(After);

    public string Href => QueryHelpers.AddQueryString(Pages.Cases, new Dictionary<string, string?>
    {
        ["view"] = View, ["type"] = Type, ["state"] = State, ["site"] = Site, ["q"] = Q, ["after"] = After,
    }.Where(pair => pair.Value is not null));

    private static string? Text(IQueryCollection query, string name) => query[name].ToString().Trim() is { Length: > 0 and <= 200 } text ? text : null;
}
