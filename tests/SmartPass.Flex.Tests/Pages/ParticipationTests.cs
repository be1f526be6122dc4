using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Participation;
using SmartPass.Platform.Export;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

public sealed class ParticipationTests : RunningWorld
{
    private static readonly DateOnly Tuesday = Monday.AddDays(1);

    [Fact]
    public async Task Each_activity_has_what_it_offered_and_who_came()
    {
        var period = await Period(Plan());
        var (chess, art) = (await Activity(period, "Chess", 3), await Activity(period, "Art", null, Lincoln.Osei, SchoolOfTests.Library));
        var (monday, tuesday) = (await On(chess, Monday), await On(chess, Tuesday));
        await SignsUp(Lincoln.Maya, monday);
        await SignsUp(Sam, monday);
        await SignsUp(Lee, monday);
        await SignsUp(Sam, tuesday);
        await SignsUp(Lincoln.Jordan, await On(art, Monday));
        await AfterMonday();
        await Mark(monday, Lincoln.Maya.Id, Attendance.Present);
        await Mark(monday, Sam.Id, Attendance.Late);
        await Mark(monday, Lee.Id, Attendance.Absent);
        await AfterTuesday();
        await Mark(tuesday, Sam.Id, Attendance.Excused);

        var view = await Read();

        Assert.Equal(["Chess", "Art"], view.Activities.Select(one => one.Title));
        var figures = view.Activities[0];
        Assert.Equal((2, 6, 4), (figures.Sessions, figures.Seats, figures.SignedUp));
        Assert.Equal((1, 1, 1, 1, 67), (figures.Present, figures.Late, figures.Absent, figures.Excused, figures.Share));
        Assert.Equal((2, null, 1, null), (view.Activities[1].Sessions, view.Activities[1].Seats, view.Activities[1].SignedUp, view.Activities[1].Share));
        Assert.Equal(["Art", "Chess"], (await Read(ParticipationSort.Activity)).Activities.Select(one => one.Title));
        Assert.Equal(["Chess", "Art"], (await Read(ParticipationSort.Share)).Activities.Select(one => one.Title));
    }

    [Fact]
    public async Task Only_sessions_of_these_days_that_have_begun_and_were_held_count()
    {
        var period = await Period(Plan());
        var chess = await Activity(period, "Chess", 3);
        await SignsUp(Sam, await On(chess, Monday));
        await SignsUp(Sam, await On(chess, Tuesday));
        Assert.Empty((await Read()).Activities);

        await AfterMonday();
        Assert.Equal((1, 1), (await Read()).Activities.Select(one => (one.Sessions, one.SignedUp)).Single());
        Assert.Empty((await Read(from: Tuesday)).Activities);

        await As<CallOffSession, OfferOutcome>(async act => await act.CallOff(await SessionOn(period, Tuesday), "assembly", []));
        await AfterTuesday();
        Assert.Equal((1, 1), (await Read()).Activities.Select(one => (one.Sessions, one.SignedUp)).Single());
        Assert.Equal(1, (await Read()).Grades.Single().Seats);
    }

    [Fact]
    public async Task A_grade_shows_how_its_students_came_to_their_seats()
    {
        var period = await Period(Plan());
        var monday = await On(await Activity(period, "Chess", null), Monday);
        await SignsUp(Sam, monday);
        await As<AssignStudents, IReadOnlyList<Assigned>?>(act => act.Assign(monday, [Lincoln.Maya.Id], required: false));
        var session = await SessionOn(period, Monday);
        await As<PlaceStudents, int>(act => act.These(session, [Lee.Id, Lincoln.Jordan.Id]));
        await AfterMonday();

        Assert.Equal([new GradeFigures("09", 1, 0, 1), new GradeFigures("10", 0, 1, 1)], (await Read()).Grades);
        Assert.Equal((50, 50, 0), (new GradeFigures("09", 1, 0, 1).OwnShare, new GradeFigures("09", 1, 0, 1).PlacedShare, new GradeFigures("09", 0, 0, 0).OwnShare));
    }

    [Theory]
    [InlineData(null, null, "2026-09-16", "2026-10-15")]
    [InlineData("2026-10-01", "2026-10-10", "2026-10-01", "2026-10-10")]
    [InlineData(null, "2026-10-10", "2026-09-11", "2026-10-10")]
    [InlineData("2026-10-10", "2026-10-01", "2026-09-16", "2026-10-15")]
    [InlineData("2020-01-01", "2026-10-01", "2026-09-16", "2026-10-15")]
    [InlineData("soon", "later", "2026-09-16", "2026-10-15")]
    public void Days_that_make_no_sense_are_the_last_thirty(string? from, string? until, string first, string last)
    {
        var choice = ParticipationChoice.Of(from, until, default, new DateOnly(2026, 10, 15));

        Assert.Equal($"?from={first}&until={last}&sort=SignedUp", choice.Query());
    }

    [Fact]
    public void The_file_runs_no_formula()
    {
        var figures = new ActivityFigures(new ActivityId(1), "+Chess", 2, null, 4, new Dictionary<Attendance, int> { [Attendance.Present] = 3, [Attendance.Absent] = 1 });

        Assert.Equal(["+Chess", "2", "no limit", "4", "3", "0", "1", "0", "75"], CsvFile.Read(CsvFile.Decode(ParticipationFile.Bytes([figures]))).Lines.Single().Cells);
        Assert.Contains("'+Chess", CsvFile.Decode(ParticipationFile.Bytes([figures])), StringComparison.Ordinal);
    }

    private Task AfterMonday() => After(Monday);

    private Task AfterTuesday() => After(Tuesday);

    private async Task After(DateOnly date) => World.Clock.SetUtcNow((await Rows<FlexSession>()).Single(session => session.Date == date).StartsAt);

    private Task<AttendanceOutcome> Mark(ActivitySessionId activity, SmartPass.Kernel.PersonId student, Attendance attendance) =>
        As<TakeAttendance, AttendanceOutcome>(act => act.Mark(activity, student, attendance));

    private Task<ParticipationView> Read(ParticipationSort sort = default, DateOnly? from = null) =>
        As<ParticipationReader, ParticipationView>(reader => reader.Read(new ParticipationChoice(from ?? Monday, Tuesday, sort), default));
}
