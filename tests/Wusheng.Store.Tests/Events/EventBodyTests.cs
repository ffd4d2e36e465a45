using System.Collections;
using System.Reflection;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Store.Events;

namespace Wusheng.Store.Tests.Events;

public sealed class EventBodyTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> AllKinds => [.. typeof(LifeEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LifeEvent))).Select(type => type.Name)];

    public static TheoryData<Value> AllValues =>
    [
        new Value.Text("没有信号 \"引号\""), new Value.Number(12.50m), new Value.Money(0.0001m), new Value.Duration(TimeSpan.FromMinutes(90)),
        new Value.WorkingDays(2), new Value.Moment(Noon), new Value.Day(new DateOnly(2026, 3, 2)), new Value.Hour(new TimeOnly(14, 5)),
        new Value.YesNo(true), new Value.Word("urgent"), new Value.Person("li"), new Value.Life("fault", "f00"), new Value.Thing("car", "京A12345"),
        new Value.Slot(Noon, Noon.AddHours(2), "bay1"), new Value.Slot(Noon, Noon.AddHours(2), null),
        new Value.Parts(ImmutableSortedDictionary<string, Value>.Empty.Add("amount", new Value.Money(20)).Add("purpose", new Value.Text("核实"))),
    ];

    [Theory, MemberData(nameof(AllKinds))]
    public void Every_event_survives_being_stored(string name)
    {
        var type = typeof(LifeEvent).Assembly.GetType("Wusheng.Core.Lives." + name)!;
        var before = (LifeEvent)Filled(type);

        var after = EventBody.Read(EventBody.KindOf(before), EventBody.Write(before));

        Assert.Equivalent(before, after, strict: true);
        Assert.Equal(EventBody.Write(before), EventBody.Write(after));
    }

    [Theory, MemberData(nameof(AllValues))]
    public void Every_value_survives_being_stored(Value value)
    {
        var before = new FieldSet(0, "f", value);

        Assert.Equal(before, EventBody.Read("field", EventBody.Write(before)));
    }

    [Fact]
    public void The_values_tested_are_all_there_are() =>
        Assert.Equal(typeof(Value).GetNestedTypes().Where(type => !type.IsAbstract).Order(TypeNames), AllValues.Select(row => row.Data.GetType()).Distinct().Order(TypeNames));

    [Fact]
    public void Stored_names_stay_as_they_are() => Assert.Equal(
        "appeal-answer attach branch-enter branch-leave claim clock-breach clock-fire clock-move clock-pause clock-resume clock-start clock-stop correct document document-print document-reprint document-void drill erased escalate fact field finding-appeal finding-review guide-step hand-over hold judged line link link-moment note note-withdraw notice notice-given-up opened pack-move paid payment-reverse refund reopen resume row seat seat-accepted seat-received shown spoken step step-refused survey-link till-hand-in undone unlink unseat withheld",
        string.Join(' ', EventBody.Kinds.Keys.Order(StringComparer.Ordinal)));

    [Fact]
    public void An_unknown_kind_is_named() =>
        Assert.Contains("wave", Assert.Throws<StoredEventException>(() => EventBody.Read("wave", "{}")).Message, StringComparison.Ordinal);

    private static IComparer<Type> TypeNames { get; } = Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name));

    /// <summary>An event with something in every place, so that a place that is not stored shows.</summary>
    private static object Filled(Type type)
    {
        var nullable = Nullable.GetUnderlyingType(type);
        return nullable is not null ? Filled(nullable)
            : type == typeof(string) ? "某处"
            : type == typeof(int) ? 7
            : type == typeof(long) ? 70_000_000_000
            : type == typeof(bool) ? true
            : type == typeof(decimal) ? 12.34m
            : type == typeof(DateTimeOffset) ? Noon
            : type == typeof(TimeSpan) ? TimeSpan.FromMinutes(-30)
            : type == typeof(LifeId) ? new LifeId("00ff")
            : type == typeof(Value) ? new Value.Word("urgent")
            : type == typeof(ImmutableSortedDictionary<string, Value>) ? ImmutableSortedDictionary<string, Value>.Empty.Add("limit", new Value.Duration(TimeSpan.FromMinutes(3)))
            : type.IsEnum ? Enum.GetValues(type).GetValue(1)!
            : type.IsGenericType ? Listed(type.GetGenericArguments()[0])
            : type.GetConstructors().MaxBy(maker => maker.GetParameters().Length)!.Invoke([.. Arguments(type)]);
    }

    private static IEnumerable<object> Arguments(Type type) =>
        type.GetConstructors().MaxBy(maker => maker.GetParameters().Length)!.GetParameters().Select(parameter => Filled(parameter.ParameterType));

    private static object Listed(Type of)
    {
        var items = Array.CreateInstance(of, 2);
        ((IList)items)[0] = Filled(of);
        ((IList)items)[1] = Filled(of);
        return typeof(ImmutableArray).GetMethods().Single(method => method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsSZArray: true } only] && !only.ParameterType.IsByRefLike && method.GetParameters().Length == 1 && method.GetGenericArguments().Length == 1)
            .MakeGenericMethod(of).Invoke(null, [items])!;
    }
}
