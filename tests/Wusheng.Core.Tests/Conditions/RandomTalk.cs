using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Conditions;

namespace Wusheng.Core.Tests.Conditions;

internal static class RandomTalk
{
    private static readonly Gen<string?> _moment = Gen.Elements<string?>(null, "opening", "other.closed");

    private static Gen<SaysScope> Scopes =>
        from turns in Gen.Choose(0, 6)
        from within in Gen.Elements<int?>(null, 5, 60)
        from before in _moment
        from after in _moment
        from times in Gen.Elements<int?>(null, 1, 3)
        select new SaysScope(
            turns is 1 or 2 ? turns : null, turns is 3 or 4 ? turns : null, turns == 5,
            within is { } seconds ? TimeSpan.FromSeconds(seconds) : null, within is null ? null : "a.b", before, after, times);

    public static Gen<Condition> Conditions { get; } = Gen.OneOf(
        from who in Gen.Elements("agent", "customer") from scope in Scopes select (Condition)new Condition.Says(who, "welcome", scope),
        Gen.Constant((Condition)new Condition.CustomerSpeaks()),
        from seconds in Gen.Choose(0, 90) from after in _moment select (Condition)new Condition.CustomerSilent(TimeSpan.FromSeconds(seconds), after));
}
