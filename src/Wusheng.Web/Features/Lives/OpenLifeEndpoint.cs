namespace Wusheng.Web.Features.Lives;

/// <summary>Opens a case or a contact by the standard in force at the site.</summary>
internal static class OpenLifeEndpoint
{
    /// <param name="Type">A case or contact type of the standard in force at the site.</param>
    /// <param name="Channel">phone, visit, web, mail, chat, letter …: where it comes from.</param>
    /// <param name="Origin">The contact or case it comes out of.</param>
    /// <param name="Drill">As a drill: it runs the same, nobody outside is told, no figure counts it.</param>
    /// <param name="With">Fields, rows and seats by name.</param>
    internal sealed record Request(string Type, string Site, string? Channel = null, string? Origin = null, bool Drill = false, ImmutableDictionary<string, Given>? With = null);

    public static Task<IResult> PostAsync(Body<Request> body, HttpRequest request, Caller caller, ActHeaders headers, Acting acting, CallerSight sight, CancellationToken cancel)
    {
        var asked = body.Value;
        if (asked.Origin is { } origin && !sight.Sees(origin, caller))
        {
            return Task.FromResult<IResult>(CallerSight.NoLife(origin).ToProblem());
        }

        var open = new Open(asked.Type, asked.Site, asked.Channel, asked.With ?? Given.Nothing)
        {
            Drill = asked.Drill,
            Origin = asked.Origin is null ? null : new LifeId(asked.Origin),
        };
        return acting.OpenAsync(open, request.Path, caller, headers, cancel);
    }
}
