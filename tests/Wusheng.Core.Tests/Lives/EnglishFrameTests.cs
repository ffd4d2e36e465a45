using Wusheng.Core.Lives;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Tests.Lives;

public sealed class EnglishFrameTests
{
    [Fact]
    public void Every_word_of_the_engines_own_frame_has_an_English_one()
    {
        LifeType[] own = [BuiltIn.Contact(new LifeType("contact", LifeKind.Contact, "承诺")), BuiltIn.CommitmentType];
        var words = own.SelectMany(type => type.States.Select(state => state.Title).Concat(type.Steps.Select(step => step.Title)).Concat(type.Fields.Select(field => field.Title))
            .Concat(type.Clocks.Select(clock => clock.Title)).Concat(type.Seats.Select(seat => seat.Title)).Append(type.Title));

        Assert.All(words, word => Assert.True(EnglishFrame.Of(word) is { Length: > 0 }, word));
    }

    [Fact]
    public void What_a_standard_calls_its_own_is_left_to_it() => Assert.Null(EnglishFrame.Of("放行条"));
}
