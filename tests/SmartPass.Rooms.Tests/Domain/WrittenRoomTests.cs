using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Tests.Domain;

public sealed class WrittenRoomTests
{
    private static readonly WrittenRoom Good = WrittenRoom.Of(RoomSettings.Usual(RoomKind.Restroom, "Restroom 2F"));

    [Fact]
    public void What_is_written_from_settings_reads_as_the_same_settings()
    {
        foreach (var settings in StarterSet.Rooms.Append(RoomSettings.Usual(RoomKind.Classroom, "Room 214", "214") with { Hue = 330, Capacity = 999, TimeLimit = 240 }))
        {
            Assert.Equal(settings, Read(WrittenRoom.Of(settings)));
        }
    }

    [Theory]
    [InlineData("self checkout", ApprovalRule.SelfCheckout)]
    [InlineData("SelfCheckout", ApprovalRule.SelfCheckout)]
    [InlineData(" any Teacher", ApprovalRule.AnyTeacher)]
    [InlineData("room-staff", ApprovalRule.RoomStaff)]
    [InlineData("STAFF ONLY", ApprovalRule.StaffOnly)]
    public void Choices_are_read_without_case_spaces_and_hyphens(string written, ApprovalRule rule) =>
        Assert.Equal(rule, Read(Good with { Approval = written }).Approval);

    [Theory]
    [InlineData(nameof(WrittenRoom.Name), "")]
    [InlineData(nameof(WrittenRoom.Name), "   ")]
    [InlineData(nameof(WrittenRoom.Kind), "Dungeon")]
    [InlineData(nameof(WrittenRoom.Approval), "")]
    [InlineData(nameof(WrittenRoom.Capacity), "0")]
    [InlineData(nameof(WrittenRoom.Capacity), "1000")]
    [InlineData(nameof(WrittenRoom.Capacity), "-1")]
    [InlineData(nameof(WrittenRoom.Capacity), "4.5")]
    [InlineData(nameof(WrittenRoom.TimeLimit), "")]
    [InlineData(nameof(WrittenRoom.TimeLimit), "0")]
    [InlineData(nameof(WrittenRoom.TimeLimit), "241")]
    [InlineData(nameof(WrittenRoom.Hue), "365")]
    [InlineData(nameof(WrittenRoom.Hue), "mauve")]
    [InlineData(nameof(WrittenRoom.Icon), "skull")]
    [InlineData(nameof(WrittenRoom.Trip), "circular")]
    public void A_value_that_does_not_fit_is_named_with_its_field(string field, string written)
    {
        var problem = Assert.Single(Assert.IsType<RoomReading.Unreadable>(With(field, written).Read()).Problems);
        Assert.Equal(field, problem.Field);
        Assert.NotEmpty(problem.Message);
    }

    [Fact]
    public void Every_problem_is_named_at_once() =>
        Assert.Equal(3, Assert.IsType<RoomReading.Unreadable>((Good with { Name = "", Capacity = "many", TimeLimit = "long" }).Read()).Problems.Count);

    [Fact]
    public void A_name_of_61_characters_is_too_long()
    {
        Assert.IsType<RoomReading.Read>((Good with { Name = new string('x', 60) }).Read());
        Assert.IsType<RoomReading.Unreadable>((Good with { Name = new string('x', 61) }).Read());
    }

    private static WrittenRoom With(string field, string written) => field switch
    {
        nameof(WrittenRoom.Name) => Good with { Name = written },
        nameof(WrittenRoom.Kind) => Good with { Kind = written },
        nameof(WrittenRoom.Approval) => Good with { Approval = written },
        nameof(WrittenRoom.Capacity) => Good with { Capacity = written },
        nameof(WrittenRoom.TimeLimit) => Good with { TimeLimit = written },
        nameof(WrittenRoom.Hue) => Good with { Hue = written },
        nameof(WrittenRoom.Icon) => Good with { Icon = written },
        _ => Good with { Trip = written },
    };

    private static RoomSettings Read(WrittenRoom written) => Assert.IsType<RoomReading.Read>(written.Read()).Settings;
}
