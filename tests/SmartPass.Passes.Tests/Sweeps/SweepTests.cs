using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Sweeps;

public sealed class SweepTests : HallWorld
{
    [Fact]
    public async Task PassTimers_twice_lapse_a_request_once()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        World.Clock.Advance(TimeSpan.FromMinutes(9));
        await Sweep();
        Assert.Equal(PassStatus.Requested, (await Pass(id)).Status);

        World.Clock.Advance(TimeSpan.FromMinutes(4));
        await Sweep();
        await Sweep();

        Assert.Equal(PassStatus.Lapsed, (await Pass(id)).Status);
        var lapsed = Assert.Single(await History(), happened => happened.Kind == PassEventKind.Lapsed);
        Assert.Equal(TestWorld.Start.AddMinutes(10), lapsed.At);
    }

    [Fact]
    public async Task PassTimers_twice_note_overtime_once()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(6));
        await Sweep();
        await Sweep();

        Assert.True((await Pass(id)).Overtime);
        Assert.Equal(TestWorld.Start.AddMinutes(5), Assert.Single(await History(), happened => happened.Kind == PassEventKind.Overtime).At);
        Assert.Single((await Hall()).Out);
    }

    [Theory]
    [InlineData(6, 5)]
    [InlineData(11, 15)]
    public async Task Overtime_that_was_noted_stays_noted_when_the_end_is_taken_back(int minutes, int nextAfterDue)
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.Wait(TimeSpan.FromMinutes(minutes));
        await End(Student(Lincoln.Maya), id);
        await this.Act<CorrectPass, AnswerOutcome>(Student(Lincoln.Maya), act => act.Undo(id));
        await Sweep();

        Assert.Equal((true, TestWorld.Start.AddMinutes(5 + nextAfterDue)), ((await Pass(id)).Overtime, (await Pass(id)).NextAt));
        Assert.Single(await History(), happened => happened.Kind == PassEventKind.Overtime);
    }

    [Fact]
    public async Task PassTimers_twice_end_what_nobody_ended_once()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromHours(9));
        await Sweep();
        await Sweep();

        var pass = await Pass(id);
        Assert.Equal((EndedHow.NotRecorded, TestWorld.Start.AddMinutes(20)), (pass.Ending!.How, pass.Ending.At));
        Assert.Null(pass.TimeOut);
        Assert.Single(await History(), happened => happened.Kind == PassEventKind.EndNotRecorded);
    }

    [Fact]
    public async Task ErasedStudents_twice()
    {
        var erased = await Asked(Lincoln.Maya, SchoolOfTests.Nurse, message: "My tooth hurts");
        await Deny(Teacher(Lincoln.Rivera), erased, "Lunch is near");
        var other = await Asked(Lincoln.Jordan, SchoolOfTests.Nurse, message: "I feel sick");
        School.Erase(Lincoln.Maya);
        await Sweep();
        await Sweep();

        var pass = await Pass(erased);
        Assert.Equal((null, null, PassStatus.Denied), (pass.Message, pass.Answer!.Word, pass.Status));
        Assert.All(await History(), happened => Assert.True(happened.Pass != erased || happened.Word is null));
        Assert.Equal("I feel sick", (await Pass(other)).Message);
    }

    [Fact]
    public async Task Of_an_erased_student_a_comment_goes_even_where_nothing_else_was_written()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.Act<CommentOnPass, AnswerOutcome>(HallActs.Teacher(Lincoln.Rivera), act => act.Comment(id, "Was not well"));
        School.Erase(Lincoln.Maya);
        await Sweep();

        Assert.All(await History(), happened => Assert.Null(happened.Word));
    }

    [Fact]
    public async Task What_fell_due_while_the_student_was_back_in_time_does_not_happen()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await End(Student(Lincoln.Maya), id);
        World.Clock.Advance(TimeSpan.FromHours(1));
        await Sweep();

        Assert.DoesNotContain(await History(), happened => happened.Kind is PassEventKind.Overtime or PassEventKind.EndNotRecorded);
    }

    [Fact]
    public async Task A_lapsed_request_cannot_be_approved()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        World.Clock.Advance(TimeSpan.FromMinutes(11));
        await Sweep();

        Assert.IsType<AnswerOutcome.TooLate>(await Approve(Teacher(Lincoln.Rivera), id));
    }
}
