using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.NoShows;
using SmartPass.Platform.Export;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

public sealed class NoShowsTests : RunningWorld
{
    private static readonly DateOnly Tuesday = Monday.AddDays(1);

    [Fact]
    public async Task Who_missed_most_comes_first_with_what_and_whether_they_may_sign_up()
    {
        await Set(new RuleSettings(2, 30, 5));
        await Missed((Lincoln.Maya, Monday), (Sam, Monday), (Sam, Tuesday));

        var view = await Read();

        Assert.Equal(["Sam Ortiz", "Maya Okafor"], view.Lines.Select(line => line.Student.Name));
        Assert.Equal([new MissedSession(Tuesday, "Chess"), new MissedSession(Monday, "Chess")], view.Lines[0].Missed);
        Assert.Equal([false, true], view.Lines.Select(line => line.MaySignUp));
        Assert.Equal(["09", "10"], view.Grades);
        Assert.Equal(["Maya Okafor"], (await Read("10")).Lines.Select(line => line.Student.Name));
    }

    [Fact]
    public async Task The_page_agrees_with_the_rule_of_sign_ups()
    {
        await Set(new RuleSettings(2, 30, 5));
        var chess = await Missed((Sam, Monday), (Sam, Tuesday), (Lee, Monday));
        var next = await On(chess, Monday.AddDays(7));

        Assert.IsType<SignUpOutcome.Refused>(await SignsUp(Sam, next));
        Assert.IsType<SignUpOutcome.Done>(await SignsUp(Lee, next));
        Assert.Equal([false, true], (await Read()).Lines.Select(line => line.MaySignUp));
    }

    [Fact]
    public async Task Without_the_rule_everyone_may_sign_up()
    {
        await Missed((Sam, Monday));

        Assert.True((await Read()).Lines.Single().MaySignUp);
    }

    [Fact]
    public async Task What_was_missed_counts_for_as_many_days_as_the_rules_say_and_no_longer()
    {
        await Set(new RuleSettings(1, 10, 5));
        await Missed((Sam, Monday));
        var begun = (await Rows<FlexSession>()).Single(session => session.Date == Monday).StartsAt;

        World.Clock.SetUtcNow(begun.AddDays(10));
        Assert.Single((await Read()).Lines);

        World.Clock.SetUtcNow(begun.AddDays(10).AddMilliseconds(1));
        Assert.Empty((await Read()).Lines);
    }

    [Fact]
    public async Task Who_came_late_or_was_excused_missed_nothing()
    {
        await Marked((Sam, Monday, Attendance.Late), (Lee, Monday, Attendance.Excused), (Lincoln.Maya, Monday, Attendance.Present), (Lincoln.Jordan, Monday, null));

        Assert.Empty((await Read()).Lines);
    }

    [Fact]
    public void The_file_names_each_session_and_runs_no_formula()
    {
        var line = new NoShowLine(Sam with { GivenName = "@Sam" }, [new MissedSession(Tuesday, "Chess"), new MissedSession(Monday, "=Art")], MaySignUp: false);

        var cells = CsvFile.Read(CsvFile.Decode(NoShowsFile.Bytes([line]))).Lines.Single().Cells;
        Assert.Equal(["@Sam Ortiz", "000103", "Grade 9", "2", "no", "2026-10-20 Chess; 2026-10-19 =Art"], cells);
        Assert.Contains("'@Sam Ortiz", CsvFile.Decode(NoShowsFile.Bytes([line])), StringComparison.Ordinal);
    }

    private Task<ActivityId> Missed(params (PersonFacts Student, DateOnly Date)[] some) => Marked([.. some.Select(one => (one.Student, one.Date, (Attendance?)Attendance.Absent))]);

    private async Task<ActivityId> Marked(params (PersonFacts Student, DateOnly Date, Attendance? As)[] some)
    {
        var chess = await Activity(await Period(Plan()), "Chess", null);
        foreach (var (student, date, _) in some)
        {
            await SignsUp(student, await On(chess, date));
        }

        foreach (var (student, date, attendance) in some.OrderBy(one => one.Date))
        {
            World.Clock.SetUtcNow((await Rows<FlexSession>()).Single(session => session.Date == date).StartsAt);
            var on = await On(chess, date);
            await As<TakeAttendance, AttendanceOutcome>(act => act.Mark(on, student.Id, attendance));
        }

        return chess;
    }

    private Task Set(RuleSettings settings) => World.As(Administrator, Lincoln.High, services => services.GetRequiredService<SetFlexRules>().Set(settings));

    private Task<NoShowsView> Read(string? grade = null) => As<NoShowsReader, NoShowsView>(reader => reader.Read(grade, default));
}
