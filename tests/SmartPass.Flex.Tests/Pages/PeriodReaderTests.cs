using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Periods;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

public sealed class PeriodReaderTests : RunningWorld
{
    [Fact]
    public async Task The_list_has_each_period_with_its_next_session()
    {
        await Period(Plan("Titan Time", opens: new Opening(3, new TimeOnly(8, 0))));
        await Period(Plan("Advisory", room: SchoolOfTests.Library) with { Days = [], Dates = [new DateOnly(2027, 3, 1)] });

        var lines = await As<PeriodsReader, IReadOnlyList<PeriodLine>>(reader => reader.Read(default));

        Assert.Equal(["Advisory", "Titan Time"], lines.Select(line => line.Plan.Name));
        Assert.Equal(("Library", null), (lines[0].DefaultRoom, lines[0].Next));
        Assert.Null(lines[1].DefaultRoom);
        Assert.Equal((Monday, null), (lines[1].Next!.Date, lines[1].Next!.CalledOff));
        Assert.Equal("Sign-up for Monday, Oct 19 opens Friday, Oct 16, 8:00 AM and closes Friday, Oct 16, 3:00 PM.", lines[1].Next!.Effect);
    }

    [Fact]
    public async Task A_session_that_is_called_off_for_a_grade_says_so_in_the_list()
    {
        var period = await Period(Plan());
        await As<CallOffSession, OfferOutcome>(async act => await act.CallOff(await SessionOn(period, Monday), "field trip", ["09"]));

        Assert.Equal("Called off for Grade 9: field trip", (await As<PeriodsReader, IReadOnlyList<PeriodLine>>(reader => reader.Read(default))).Single().Next!.CalledOff);
    }

    [Fact]
    public async Task Before_it_ends_one_reads_what_follows_and_afterwards_it_is_gone()
    {
        var period = await Period(Plan());
        var chess = await Activity(period, "Chess", 2);
        await SignsUp(Lincoln.Maya, await On(chess, Monday));

        var saved = await As<PeriodReader, SavedPeriod?>(reader => reader.Saved(period, default));
        Assert.Equal((8, 1), (saved!.Coming, saved.Seats));

        Assert.IsType<OfferOutcome.Saved>(await As<EndPeriod, OfferOutcome>(act => act.End(period)));
        Assert.Null(await As<PeriodReader, SavedPeriod?>(reader => reader.Saved(period, default)));
        Assert.Empty(await As<PeriodsReader, IReadOnlyList<PeriodLine>>(reader => reader.Read(default)));
    }

    [Fact]
    public async Task The_form_offers_the_rooms_of_the_school()
    {
        var choices = await As<PeriodReader, PeriodChoices>(reader => reader.Choices(default));

        Assert.Contains(choices.Rooms, room => room.Name == "Library");
        Assert.Equal(Lincoln.High.Date(TestWorld.Start), choices.Today);
    }
}
