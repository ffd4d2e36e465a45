using Wusheng.Web.Features.Workbench;

namespace Wusheng.Web.Features.Counter;

/// <summary>Does what a form of the counter asks, through the one door of every act.</summary>
internal sealed class CounterActs(BenchActs bench, AppointmentReading appointments, LifeStore lives, CallerSight sight)
{
    /// <summary>The one field in which an arrival is noted.</summary>
    public const string Said = "said";

    public const string Arrive = "arrive";

    /// <returns>Null when the form names no act, or one on a visit that is not there for the caller.</returns>
    public async Task<Decision?> DoAsync(BenchForm form, string site, Caller caller, CancellationToken cancel) =>
        form.Act == Arrive ? await ArriveAsync(form, site, caller, cancel) : await bench.DoAsync(form, caller, cancel);

    private async Task<Decision?> ArriveAsync(BenchForm form, string site, Caller caller, CancellationToken cancel)
    {
        if (sight.Ask((world, _) => Visits.TypeAt(world, site)) is not { } type)
        {
            return null;
        }

        var expected = form.Life is { Length: > 0 } id && sight.Sees(id, caller) ? new LifeId(id) : (LifeId?)null;
        var with = expected is { } from ? appointments.Handed(from.Text, caller, site) : ArrivalNote.Read(type, form.Text(Said));
        with = Visits.Came(type, with.SetItems(form.Answers), expected is null ? Visits.ByStaff : Visits.ByAppointment);
        return await lives.ActAsync(new Open(type.Id, site, Visits.Type, with), caller.Actor, form.Context, cancel);
    }
}
