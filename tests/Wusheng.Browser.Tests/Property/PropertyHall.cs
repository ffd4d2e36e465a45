using System.Collections.Immutable;

using Wusheng.Cases;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;
using Wusheng.Store.House;
using Wusheng.Store.Rows;

namespace Wusheng.Property;

/// <summary>A project's desk under the property standard, one for a class of tests; each test has a site, people and homes of its own.</summary>
public sealed class PropertyHall : IAsyncLifetime
{
    private static int homes;

    internal RunningDesk Desk { get; } = new() { FirstPacks = "property" };

    public ValueTask InitializeAsync() => Desk.InitializeAsync();

    public ValueTask DisposeAsync() => Desk.DisposeAsync();

    /// <summary>A home on file with what it owes.</summary>
    internal static async Task<string> HomeAsync(FaultDesk staff, decimal arrears = 0, int months = 0)
    {
        var room = $"5-{1200 + Interlocked.Increment(ref homes)}";
        var facts = ImmutableSortedDictionary<string, Value>.Empty
            .Add("building", new Value.Text("5")).Add("entrance", new Value.Text("1")).Add("ownerName", new Value.Text("陈刚")).Add("ownerPhone", new Value.Text("13800000001"))
            .Add("arrears", new Value.Money(arrears)).Add("arrearsMonths", new Value.Number(months));
        await staff.KnowAsync(new ThingRow { Type = "unit", Key = room, Title = room, Facts = StoredValues.Write(facts) });
        return room;
    }

    internal async Task<Visitor> AsAsync(FaultDesk staff, string role, string name, int width = 1440) =>
        await Desk.SignedInAsync(await staff.EmployAsync(role, name), FaultDesk.Password, width);
}
