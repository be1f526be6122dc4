using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Tests.Domain;

public sealed class RoomHuesTests
{
    [Fact]
    public void No_color_is_near_red() => Assert.DoesNotContain(RoomHues.All, hue => hue is <= 40 or >= 350);

    [Theory]
    [InlineData(0, 330)]
    [InlineData(30, 60)]
    [InlineData(350, 330)]
    [InlineData(120, 120)]
    [InlineData(270, 260)]
    public void A_hue_of_the_longer_list_becomes_the_nearest(int stored, int shown) => Assert.Equal(shown, RoomHues.Nearest(stored));

    [Theory]
    [InlineData("teal", 180)]
    [InlineData("180", 180)]
    [InlineData("20", 60)]
    public void A_color_is_written_by_name_or_by_hue(string written, int hue) =>
        Assert.Equal(hue, Assert.IsType<RoomReading.Read>((WrittenRoom.Of(RoomSettings.Usual(SmartPass.Rooms.Contracts.RoomKind.Nurse, "Nurse")) with { Hue = written }).Read()).Settings.Hue);
}
