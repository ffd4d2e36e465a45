using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Scenarios;

internal static class GivenMaps
{
    public static Given.Map Map(Dictionary<string, Given> of) => new(of.ToImmutableDictionary());
}
