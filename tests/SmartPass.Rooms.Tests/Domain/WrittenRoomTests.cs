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
    [InlineData(nameof(WrittenRoom.ScheduledApproval), "")]
    [InlineData(nameof(WrittenRoom.MostOut), "0")]
    [InlineData(nameof(WrittenRoom.CountsTowardLimit), "maybe")]
    [InlineData(nameof(WrittenRoom.EndCheck), "fingerprint")]
    [InlineData(nameof(WrittenRoom.Times), "12:00")]
    [InlineData(nameof(WrittenRoom.Times), "12:00-11:00")]
    [InlineData(nameof(WrittenRoom.Times), "-11:00")]
    [InlineData(nameof(WrittenRoom.Times), "25:00-26:00")]
    [InlineData(nameof(WrittenRoom.Periods), "the period after the second breakfast")]
    [InlineData(nameof(WrittenRoom.Grades), "9; 99")]
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

    [Theory]
    [InlineData("7:45-8:15", "07:45-08:15")]
    [InlineData("11:30 AM – 1:05 p.m.", "11:30-13:05")]
    [InlineData("8 am to 9 am, 14:00-15:00", "08:00-09:00; 14:00-15:00")]
    public void Times_are_read_as_people_write_them(string written, string times) =>
        Assert.Equal(times, HoursWords.Write(Read(Good with { Times = written }).Hours.Times));

    [Theory]
    [InlineData("9; 10", "09", "10")]
    [InlineData("Grade 12, kindergarten", "KG", "12")]
    [InlineData("10, 09, 10", "09", "10")]
    [InlineData("")]
    public void Grades_are_read_with_and_without_words(string written, params string[] codes) =>
        Assert.Equal(codes, Read(Good with { Grades = written }).Audience.Grades);

    [Fact]
    public void A_student_on_both_lists_is_asked_about() =>
        Assert.Equal(nameof(WrittenRoom.Not), Assert.Single(Assert.IsType<RoomReading.Unreadable>((Good with { Only = [new(1), new(2)], Not = [new(2)] }).Read()).Problems).Field);

    [Fact]
    public void Every_setting_is_written_and_read_without_a_difference()
    {
        var full = RoomSettings.Usual(RoomKind.Library, "Library") with
        {
            ScheduledApproval = ApprovalRule.AnyTeacher,
            MostOut = 2,
            CountsTowardLimit = true,
            EndCheck = EndCheck.StaffPin,
            Hours = new RoomHours(["3", "A"], [new ClockRange(new(7, 30), new(8, 0))]),
            Audience = new RoomAudience(["09", "10"], [new(1)], [new(2)]),
            Area = "2nd floor",
        };
        Assert.Empty(Read(WrittenRoom.Of(full)).DifferencesFrom(full));
        Assert.Equal(9, full.DifferencesFrom(RoomSettings.Usual(RoomKind.Library, "Library")).Count);
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
        nameof(WrittenRoom.ScheduledApproval) => Good with { ScheduledApproval = written },
        nameof(WrittenRoom.MostOut) => Good with { MostOut = written },
        nameof(WrittenRoom.CountsTowardLimit) => Good with { CountsTowardLimit = written },
        nameof(WrittenRoom.EndCheck) => Good with { EndCheck = written },
        nameof(WrittenRoom.Times) => Good with { Times = written },
        nameof(WrittenRoom.Periods) => Good with { Periods = written },
        nameof(WrittenRoom.Grades) => Good with { Grades = written },
        _ => Good with { Trip = written },
    };

    private static RoomSettings Read(WrittenRoom written) => Assert.IsType<RoomReading.Read>(written.Read()).Settings;
}
