using Wusheng.Store.Writing;

namespace Wusheng.Web.Features.Reviews;

/// <summary>Says of a finding what the form says, and judges the contact anew so that its score follows at once.</summary>
internal sealed class ReviewSaying(LifeStore lives, Watches.Auditor auditor)
{
    /// <returns>Why it was refused; null when it was said.</returns>
    public async Task<string?> SayAsync(Act act, ReviewForm form, Caller caller, CancellationToken cancel)
    {
        if (await lives.ActAsync(act, caller.Actor, form.Context, cancel) is Decision.Refused { Why: var why })
        {
            return string.Join(' ', why.Select(each => each.Sentence()));
        }

        await auditor.AuditAsync(form.Life, cancel);
        return null;
    }
}
