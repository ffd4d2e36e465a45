namespace Wusheng.Web.Features.Workbench;

/// <summary>Does what a form of the workbench asks, through the one door of every act.</summary>
internal sealed class BenchActs(LifeStore lives, CallerSight sight, WorldReads reads)
{
    /// <summary>Acts on a life the caller sees.</summary>
    /// <returns>Null when there is no such life, or the form names no act.</returns>
    public async Task<Decision?> DoAsync(BenchForm form, Caller caller, CancellationToken cancel) =>
        form.Unkept is { } why ? new Decision.Refused([why], [])
        : sight.Sees(form.Life, caller) && form.ToAct(new LifeId(form.Life)) is { } act ? await lives.ActAsync(act, caller.Actor, Judged(form, caller), cancel) : null;

    // A clock that runs out, what the customer just said, one's own other window: none of it is somebody else's word against this act.
    private ActContext Judged(BenchForm form, Caller caller) =>
        form.Context is { ExpectedVersion: { } seen } context && !reads.After(new LifeId(form.Life), seen).Any(happened => happened.By is { } by && by != caller.Person)
            ? context with { ExpectedVersion = null }
            : form.Context;

    /// <summary>Begins a contact by hand; with nothing else in hand the person takes it at once.</summary>
    public async Task<Decision> StartAsync(BenchForm form, string site, bool takes, Caller caller, CancellationToken cancel)
    {
        var begun = await lives.ActAsync(new Open(form.Type, site, form.Type, form.Answers), caller.Actor, form.Context, cancel);
        return begun is Decision.Happened { Life: { State: "waiting" } contact } && takes ? await TakeAsync(contact, caller, cancel) : begun;
    }

    private async Task<Decision> TakeAsync(Life contact, Caller caller, CancellationToken cancel)
    {
        var step = contact.Type == "phone" ? "answer" : "serve";
        var taken = await lives.ActAsync(new TakeStep(contact.Id, 0, step, Given.Nothing), caller.Actor, ActContext.None, cancel);
        return taken is Decision.Happened ? taken : new Decision.Happened(contact, []);
    }
}
