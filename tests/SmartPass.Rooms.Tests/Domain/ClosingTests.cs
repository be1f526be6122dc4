using SmartPass.Kernel;
using SmartPass.Rooms.Domain;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Domain;

public sealed class ClosingTests
{
    private static readonly DateTimeOffset Now = TestWorld.Start;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_room_is_not_closed_without_a_reason(string? reason) => Assert.Null(Closing.For(reason, new PersonId(1), Now, null));

    [Fact]
    public void A_reason_of_81_characters_is_refused()
    {
        Assert.NotNull(Closing.For(new string('x', 80), new PersonId(1), Now, null));
        Assert.Null(Closing.For(new string('x', 81), new PersonId(1), Now, null));
    }

    [Fact]
    public void A_time_that_has_passed_is_refused() => Assert.Null(Closing.For("flooded", new PersonId(1), Now, Now));

    [Fact]
    public void It_holds_until_its_time_and_not_at_it()
    {
        var closing = Closing.For("flooded", new PersonId(1), Now, Now.AddMinutes(10))!;
        Assert.True(closing.HoldsAt(Now.AddMinutes(10).AddMilliseconds(-1)));
        Assert.False(closing.HoldsAt(Now.AddMinutes(10)));
    }
}
