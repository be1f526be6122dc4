using SmartPass.Passes.Acts;
using SmartPass.Passes.Pages.Making;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Making;

/// <summary>What was typed becomes an order, or says where something is missing. It is Thursday, 2026-10-15, 10:00 AM.</summary>
public sealed class OrderCheckTests
{
    private static readonly RoomFacts[] Rooms = [.. new SchoolOfTests().RoomsById.Values];
    private static readonly DateTimeOffset Noon = Lincoln.High.Instant(new DateOnly(2026, 10, 16), new TimeOnly(12, 0));

    [Theory]
    [InlineData("Nurse")]
    [InlineData("nurse")]
    [InlineData(" nur ")]
    public void A_place_is_named_by_what_no_other_has(string place) => Assert.Equal(SchoolOfTests.Nurse, Read(new OrderForm { Place = place }).Order!.To);

    [Theory]
    [InlineData(null, "Say where to")]
    [InlineData("Swimming pool", "Swimming pool")]
    [InlineData("r", "several")]
    public void A_place_that_is_none_or_several_is_said_to_be(string? place, string says) =>
        Assert.Contains(says, Assert.Single(Read(new OrderForm { Place = place }).Faults, fault => fault.Field == "Place").Message);

    [Theory]
    [InlineData("0")]
    [InlineData("241")]
    [InlineData("soon")]
    public void Minutes_out_of_bounds_are_said_to_be(string minutes) =>
        Assert.Equal("Minutes", Assert.Single(Read(new OrderForm { Place = "Nurse", Minutes = minutes }).Faults).Field);

    [Fact]
    public void A_period_of_a_day_to_come_is_the_instant_of_its_bell()
    {
        var order = Read(new OrderForm { Place = "Nurse", When = StartWhen.Later, Date = "2026-10-16", Period = "5", Appointment = true, Declinable = true }).Order!;

        Assert.Equal((Noon, "5", true, true), (order.At, order.Period, order.Appointment, order.Declinable));
    }

    [Fact]
    public void A_time_of_a_day_is_the_schools_own_clock() =>
        Assert.Equal(Noon, Read(new OrderForm { Place = "Nurse", When = StartWhen.Later, Date = "2026-10-16", Time = "12:00" }).Order!.At);

    [Theory]
    [InlineData(null, null, "12:00", "Date")]
    [InlineData("2026-10-16", null, null, "Time")]
    [InlineData("2026-10-16", "9", null, "Period")]
    [InlineData("2026-10-15", null, "08:00", "Date")]
    [InlineData("2027-10-15", null, "08:00", "Date")]
    [InlineData("9999-12-31", null, "23:00", "Date")]
    [InlineData("0001-01-01", "5", null, "Date")]
    public void Later_asks_for_a_day_to_come_and_a_time_on_it(string? date, string? period, string? time, string field) =>
        Assert.Equal(field, Assert.Single(Read(new OrderForm { Place = "Nurse", When = StartWhen.Later, Date = date, Period = period, Time = time }).Faults).Field);

    [Fact]
    public void Every_week_asks_for_days_and_a_last_day()
    {
        Assert.Equal(["Days", "Until"], Read(new OrderForm { Place = "Nurse", When = StartWhen.Weekly, Period = "5" }).Faults.Select(fault => fault.Field));

        var repeat = Read(new OrderForm { Place = "Nurse", When = StartWhen.Weekly, Period = "5", Days = [DayOfWeek.Thursday, DayOfWeek.Tuesday], Until = "2026-12-18" }).Repeat!;
        Assert.Equal([DayOfWeek.Tuesday, DayOfWeek.Thursday], repeat.Days);
        Assert.Equal((new DateOnly(2026, 10, 15), new DateOnly(2026, 12, 18), "5"), (repeat.From, repeat.Until, repeat.Period));
    }

    [Fact]
    public void Every_week_there_is_one_place_and_the_timetable_tells_where_they_leave_from() =>
        Assert.Equal(["From", "Then"], Read(new OrderForm { Place = "Nurse", From = "Library", Then = ["Restroom 2F"], When = StartWhen.Weekly, Period = "5", Days = [DayOfWeek.Friday], Until = "2026-12-18" })
            .Faults.Select(fault => fault.Field));

    [Fact]
    public void Here_already_is_for_a_room_of_ones_own()
    {
        Assert.Equal("Place", Assert.Single(Read(new OrderForm { Place = "Nurse", When = StartWhen.Arrived }).Faults).Field);
        Assert.True(Read(new OrderForm { Place = "Library", When = StartWhen.Arrived }).Order!.Arrived);
    }

    [Fact]
    public void Here_already_is_in_ones_only_room_where_no_other_place_is_named()
    {
        Assert.Equal(SchoolOfTests.Library, Read(new OrderForm { When = StartWhen.Arrived }).Order!.To);
        Assert.Equal("Place", Assert.Single(Read(new OrderForm { Place = "Swimming pool", When = StartWhen.Arrived }).Faults).Field);
    }

    [Fact]
    public void What_belongs_to_another_start_does_not_count() =>
        Assert.Null(Read(new OrderForm { Place = "Nurse", When = StartWhen.Now, Date = "nonsense", Period = "5" }).Order!.At);

    private static (Order? Order, Repeat? Repeat, IReadOnlyList<(string Field, string Message)> Faults) Read(OrderForm form)
    {
        var day = new[] { new CurrentSlot("Period 5", SlotKind.Class, Noon, Noon.AddMinutes(50), "5") };
        var check = new OrderCheck(form, new MakingChoices(Rooms, Rooms, [.. Rooms.Where(room => room.Id == SchoolOfTests.Library)], []), day, Lincoln.High, TestWorld.Start);
        var read = check.Read([Lincoln.Maya.Id], "mark", anyRoom: false);
        return (read?.Order, read?.Repeat, check.Faults);
    }
}
