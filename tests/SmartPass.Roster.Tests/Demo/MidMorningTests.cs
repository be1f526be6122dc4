using SmartPass.Roster.Demo;

namespace SmartPass.Roster.Tests.Demo;

public sealed class MidMorningTests
{
    [Theory]
    [InlineData(0, 0, "Etc/GMT-10")]
    [InlineData(10, 0, "Etc/UTC")]
    [InlineData(12, 5, "Etc/GMT+2")]
    [InlineData(21, 20, "Etc/GMT+11")]
    [InlineData(23, 10, "Etc/GMT-11")]
    [InlineData(15, 48, "Etc/GMT+3")]
    public void The_zone_is_the_one_where_it_is_about_ten_and_class_is_on(int hour, int minute, string zone) =>
        Assert.Equal(zone, MidMorning.ZoneAt(At(hour, minute)));

    [Theory]
    [MemberData(nameof(Hours))]
    public void At_every_minute_of_an_hour_a_class_goes_on_for_eight_minutes_more(int hour)
    {
        for (var minute = 0; minute < 60; minute++)
        {
            var at = At(hour, minute);
            var zone = TimeZoneInfo.FindSystemTimeZoneById(MidMorning.ZoneAt(at));
            var clock = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
            Assert.True(LincolnBells.HasClass(clock), $"{at:HH:mm} UTC is {clock:HH:mm} there");
            Assert.False(LincolnBells.IsOver(clock));
            Assert.InRange(clock, new TimeOnly(8, 40), new TimeOnly(12, 55));
        }
    }

    [Fact]
    public void The_day_has_seven_periods_from_eight_to_ten_past_three()
    {
        Assert.Equal(7, LincolnBells.Slots.Count(slot => slot.Period is not null));
        Assert.Equal((new TimeOnly(8, 0), new TimeOnly(15, 10)), (LincolnBells.Slots[0].Start, LincolnBells.Slots[^1].End));
        Assert.True(LincolnBells.IsOver(new TimeOnly(7, 59)));
        Assert.True(LincolnBells.IsOver(new TimeOnly(15, 0)));
        Assert.False(LincolnBells.IsOver(new TimeOnly(8, 0)));
    }

    [Fact]
    public void Nobody_at_lincoln_high_shares_a_name_and_no_teacher_has_two_classes_at_once()
    {
        var names = Enumerable.Range(0, LincolnPlan.Students).Select(LincolnNames.OfStudent)
            .Concat(Enumerable.Range(0, LincolnPlan.Teachers + LincolnPlan.OtherStaff.Count).Select(LincolnNames.OfStaff)).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());

        for (var period = 0; period < LincolnPlan.Periods; period++)
        {
            var teachers = (from grade in Enumerable.Range(0, LincolnPlan.Grades) from section in Enumerable.Range(0, LincolnPlan.Sections) select LincolnPlan.TeacherOf(grade, section, period)).ToList();
            Assert.Equal(teachers.Count, teachers.Distinct().Count());
        }

        Assert.Equal("214", LincolnPlan.RoomOf(LincolnPlan.Rivera));
        foreach (var period in new[] { 1, 2 })
        {
            Assert.Equal(LincolnPlan.Rivera, LincolnPlan.TeacherOf(1, LincolnPlan.SectionOf(LincolnPlan.Maya, period), period));
            Assert.StartsWith("Biology", LincolnPlan.Subject(LincolnPlan.Rivera, period), StringComparison.Ordinal);
        }
    }

    public static TheoryData<int> Hours() => [.. Enumerable.Range(0, 24)];

    private static DateTimeOffset At(int hour, int minute) => new(2026, 10, 15, hour, minute, 0, TimeSpan.Zero);
}
