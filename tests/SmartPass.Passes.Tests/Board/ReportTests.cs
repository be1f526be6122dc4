using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.OnePass;
using SmartPass.Passes.Pages.Reports;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Board;

/// <summary>Staff report a student; administrators say what comes of it.</summary>
public sealed class ReportTests : BoardWorld
{
    [Fact]
    public async Task A_report_takes_the_pass_the_student_is_out_on_and_stands_in_the_history()
    {
        var pass = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        var id = await Reported(Monitor, Lincoln.Maya, ReportReason.Disruptive, " Running in the east wing ");

        var view = await One(Principal, id);
        Assert.Equal((ReportReason.Disruptive, "Running in the east wing", ReportStatus.New, pass), (view.Reason, view.Note, view.Status, view.Pass!.Id));
        var line = Assert.Single(await History(), happened => happened.Kind == PassEventKind.Reported);
        Assert.Equal((Lincoln.Maya.Id, pass, Monitor.Person, "Running or loud"), (line.Student, line.Pass, line.By, line.Word));
        Assert.Contains($"reported a student: Running or loud (report {id})", await this.Audited());
    }

    [Fact]
    public async Task A_student_who_is_not_out_is_reported_too()
    {
        var id = await Reported(Monitor, Lincoln.Maya, ReportReason.NoPass);

        Assert.Null((await One(Principal, id)).Pass);
        var line = Assert.Single(await History());
        Assert.Equal((PassEventKind.Reported, default, Lincoln.Maya.Id, Lincoln.High.Id), (line.Kind, line.Pass, line.Student, line.School));
    }

    [Fact]
    public async Task A_report_from_a_pass_that_has_ended_meanwhile_is_still_about_it()
    {
        var pass = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await End(Student(Lincoln.Maya), pass);
        await Report(Monitor, Lincoln.Maya, on: pass);
        await Report(Monitor, Lincoln.Jordan, on: pass);

        Assert.Equal([pass, null], (await Reading(db => Task.FromResult(db.Reports.OrderBy(report => report.Id).Select(report => report.PassId).ToList()))));
    }

    [Fact]
    public async Task The_same_report_sent_twice_at_once_is_one()
    {
        var first = await Reported(Monitor, Lincoln.Maya, note: "Loud");
        Assert.Equal(first, await Reported(Monitor, Lincoln.Maya, note: "Loud"));
        Assert.NotEqual(first, await Reported(Monitor, Lincoln.Maya, ReportReason.OutTooLong, "Loud"));
        World.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.NotEqual(first, await Reported(Monitor, Lincoln.Maya, note: "Loud"));
    }

    [Fact]
    public async Task Nobody_reports_without_the_right_nor_anyone_who_is_no_student_here()
    {
        Assert.IsType<ReportOutcome.NotThere>(await Report(Student(Lincoln.Jordan), Lincoln.Maya));
        Assert.IsType<ReportOutcome.NotThere>(await Report(Monitor, Lincoln.Rivera));
        Assert.IsType<ReportOutcome.NotThere>(await See<ReportStudent, ReportOutcome>(Monitor, act => act.Report(Lincoln.Maya.Id, ReportReason.Other, null), Lincoln.Roosevelt));
        Assert.IsType<ReportOutcome.Refused>(await Report(Monitor, Lincoln.Maya, note: new string('a', 501)));
        Assert.Empty(await History());
    }

    [Fact]
    public async Task Every_step_stays_and_the_reporter_sees_the_status_without_the_notes()
    {
        var id = await Reported(Monitor, Lincoln.Maya);
        await Settle(id, ReportStatus.LookingIntoIt, "Called home");
        World.Clock.Advance(TimeSpan.FromMinutes(5));
        await Settle(id, ReportStatus.Settled, null);

        var seen = await One(Principal, id);
        Assert.Equal([(ReportStatus.LookingIntoIt, "Called home"), (ReportStatus.Settled, null)], seen.Steps.Select(step => (step.Status, step.Note)));
        Assert.Equal("Oct 15, 2026, 10:05 AM", seen.Steps[1].When);
        var own = await One(Monitor, id);
        Assert.Equal((ReportStatus.Settled, false), (own.Status, own.MaySettle));
        Assert.All(own.Steps, step => Assert.Null(step.Note));
        Assert.Equal(2, (await this.Audited()).Count(line => line.StartsWith($"set report {id} to", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_step_that_says_nothing_is_refused_and_one_without_the_right_is_not_there()
    {
        var id = await Reported(Monitor, Lincoln.Maya);

        Assert.IsType<ReportOutcome.Refused>(await Settle(id, ReportStatus.New, "  "));
        Assert.IsType<ReportOutcome.NotThere>(await Settle(id, ReportStatus.Settled, null, Monitor));
        Assert.IsType<ReportOutcome.NotThere>(await Settle(new ReportId(99), ReportStatus.Settled, null));
        Assert.IsType<ReportOutcome.NotThere>(await See<SettleReport, ReportOutcome>(Principal, act => act.Settle(id, ReportStatus.Settled, null), Lincoln.Roosevelt));
        Assert.Empty((await One(Principal, id)).Steps);
    }

    [Fact]
    public async Task Everyone_sees_their_own_reports_and_administrators_all_of_their_school()
    {
        var (mine, other) = (await Reported(Monitor, Lincoln.Maya), await Reported(Principal, Lincoln.Jordan));

        Assert.Equal([mine], (await List(Monitor)).Rows.Select(row => row.Id));
        Assert.Equal([other, mine], (await List(Principal)).Rows.Select(row => row.Id));
        Assert.Null(await See<ReportReader, ReportView?>(Monitor, reader => reader.One(other, default)));
        Assert.Null(await See<ReportReader, ReportView?>(Principal, reader => reader.One(mine, default), Lincoln.Roosevelt));
    }

    [Fact]
    public async Task The_list_is_counted_and_filtered_by_status_and_turned_by_page()
    {
        var students = Enumerable.Range(300, 31).Select(number => Also(number, "Student", $"{number}")).ToList();
        foreach (var student in students)
        {
            await Reported(Monitor, student);
        }

        var settled = (await List(Principal)).Rows[0].Id;
        await Settle(settled, ReportStatus.Settled, null);

        var first = await List(Principal);
        Assert.Equal((30, true, 30, 1), (first.Rows.Count, first.HasMore, first.Counts[ReportStatus.New], first.Counts[ReportStatus.Settled]));
        Assert.Equal("Student 300", Assert.Single((await List(Principal, page: 2)).Rows).Student!.Name);
        Assert.Equal([settled], (await List(Principal, ReportStatus.Settled)).Rows.Select(row => row.Id));
        Assert.Equal("/lincoln-high/reports?status=New&page-number=2", first.At(ReportStatus.New, 2));
    }

    [Fact]
    public async Task In_the_story_of_a_pass_only_its_reporter_and_administrators_read_of_it()
    {
        var pass = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await Reported(Monitor, Lincoln.Maya);

        Assert.Contains("Kwame Osei reported it", await Story(Monitor, pass));
        Assert.Contains("Kwame Osei reported it", await Story(Principal, pass));
        Assert.DoesNotContain("Kwame Osei reported it", await Story(Student(Lincoln.Maya), pass));
        Assert.DoesNotContain("Kwame Osei reported it", await Story(Teacher(Lincoln.Rivera), pass));
    }

    [Fact]
    public async Task ErasedStudents_lose_what_was_written_in_reports_twice()
    {
        var erased = await Reported(Monitor, Lincoln.Maya, note: "With a friend, behind the gym");
        await Settle(erased, ReportStatus.Settled, "Spoke to the family");
        var other = await Reported(Monitor, Lincoln.Jordan, note: "Loud");
        School.Erase(Lincoln.Maya);
        await Sweep();
        await Sweep();

        var view = await One(Principal, erased);
        Assert.Equal((null, null, ReportStatus.Settled), (view.Note, Assert.Single(view.Steps).Note, view.Status));
        Assert.Equal("Loud", (await One(Principal, other)).Note);
    }

    private Task<ReportOutcome> Settle(ReportId id, ReportStatus status, string? note, Actor? by = null) =>
        this.Act<SettleReport, ReportOutcome>(by ?? Principal, act => act.Settle(id, status, note));

    private async Task<ReportView> One(Actor who, ReportId id) => (await See<ReportReader, ReportView?>(who, reader => reader.One(id, default)))!;

    private Task<ReportList> List(Actor who, ReportStatus? status = null, int page = 1) => See<ReportReader, ReportList>(who, reader => reader.Read(status, page, default));

    private async Task<IEnumerable<string>> Story(Actor who, PassId pass) =>
        Assert.IsType<OnePass.Found>(await See<OnePassReader, OnePass>(who, reader => reader.Read(pass, default))).View.Story.Select(sentence => sentence.Text);
}
