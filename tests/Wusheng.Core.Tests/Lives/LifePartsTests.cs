using Wusheng.Core.Lives;

namespace Wusheng.Core.Tests.Lives;

public sealed class LifePartsTests
{
    [Theory, InlineData(1), InlineData(31), InlineData(32), InlineData(33), InlineData(100)]
    public void They_hold_what_a_dictionary_in_order_holds(int count)
    {
        var (fast, naive) = (LifeParts.None, ImmutableSortedDictionary<int, Part>.Empty);
        for (var n = 0; n < count; n++)
        {
            var part = new Part(n, 0, "row", n);
            var changed = fast.Count > 0 ? fast[n / 2] with { State = $"after {n}" } : null;
            (fast, naive) = (fast.Add(part), naive.Add(n, part));
            if (changed is not null)
            {
                (fast, naive) = (fast.With(changed), naive.SetItem(changed.Number, changed));
            }
        }

        Assert.Equal(naive, fast);
        Assert.Equal(naive.Keys, fast.Keys);
        Assert.Equal(naive.Values, fast.Values);
        Assert.All(Enumerable.Range(-1, count + 2), n => Assert.Equal(naive.GetValueOrDefault(n), fast.GetValueOrDefault(n)));
    }

    [Fact]
    public void What_was_made_of_them_does_not_change_them()
    {
        var before = LifeParts.None.Add(new Part(0, 0, "", 0));

        before.Add(new Part(1, 0, "row", 1));
        before.With(before[0] with { State = "open" });

        Assert.Single(before);
        Assert.Equal("", before[0].State);
    }

    [Fact]
    public void A_row_out_of_turn_is_refused() =>
        Assert.Throws<ArgumentException>(() => LifeParts.None.Add(new Part(0, 0, "", 0)).Add(new Part(2, 0, "row", 1)));

    [Fact]
    public void A_row_that_is_not_there_is_told() => Assert.Throws<KeyNotFoundException>(() => LifeParts.None[0]);
}
