using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Lives;

namespace Wusheng.Core.Tests.Lives;

public sealed class ByNameTests
{
    /// <summary>The same as the library's own sorted dictionary, whatever is put and removed.</summary>
    [Fact]
    public void It_holds_what_a_dictionary_in_order_holds() => Prop.ForAll(ArbMap.Default.ArbFor<(byte, int, bool)[]>(), Alike).QuickCheckThrowOnFailure();

    private static void Alike((byte Name, int Thing, bool Remove)[] changes)
    {
        var (fast, naive) = (ByName<int>.Empty, ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));
        foreach (var (name, thing, remove) in changes)
        {
            var before = (Fast: fast, All: fast.ToList());
            var key = Name(name);
            (fast, naive) = remove ? (fast.Remove(key), naive.Remove(key)) : (fast.SetItem(key, thing), naive.SetItem(key, thing));

            Assert.Equal(naive, fast);
            Assert.Equal(before.All, before.Fast);
        }

        Assert.Equal(naive.Keys, fast.Keys);
        Assert.Equal(naive.Values, fast.Values);
        Assert.All(Enumerable.Range(0, 256), n => Assert.Equal(naive.GetValueOrDefault(Name((byte)n), -1), fast.TryGetValue(Name((byte)n), out var found) ? found : -1));
    }

    // Few names, so that many meet, of both cases, so that the order is told.
    private static string Name(byte n) => $"{(n % 2 == 0 ? "at" : "aT")}{n % 24}";
}
