namespace Wusheng.Core.Conditions;

/// <summary>Kleene's strong three-valued logic: with False below Unknown below True, and is the lesser, or the greater.</summary>
internal static class Kleene
{
    public static Truth Of(bool known) => known ? Truth.True : Truth.False;

    public static Truth Not(Truth truth) => Truth.True - (int)truth;

    public static Truth And(Truth one, Truth other) => one < other ? one : other;

    public static Truth Or(Truth one, Truth other) => one > other ? one : other;

    public static Truth Unless(bool negated, Truth truth) => negated ? Not(truth) : truth;
}
