using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.MyRoom;

/// <summary>Maya has Biology with Ms. Rivera in Room 214 and says that she is in the library. Her word does not take her away from her teacher.</summary>
public sealed class NotThereTests : RoomWorld
{
    [Fact]
    public async Task A_request_that_nobody_answers_goes_to_the_teacher_of_the_class()
    {
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        Assert.Equal([Lincoln.Osei.Id], await AskedOf(id));
        await this.Wait(TimeSpan.FromMinutes(2));

        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id], await AskedOf(id));
        Assert.Equal(id, Assert.Single((await Look()).Asking).Card.Id);
    }

    [Fact]
    public async Task What_becomes_urgent_reaches_the_teacher_of_the_class_at_once()
    {
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await this.Act<MakeUrgent, AnswerOutcome>(Student(Lincoln.Maya), act => act.Say(id));

        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id], await AskedOf(id));
    }

    [Fact]
    public async Task So_does_what_is_asked_urgently()
    {
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        var id = Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "urgent") { Urgent = true })).Pass;

        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id], await AskedOf(id));
    }

    [Fact]
    public async Task Her_teacher_sees_her_leave_and_says_that_she_is_back()
    {
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        var before = await Look();
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.False(IsCurrent(before));
        Assert.Equal("Library", Assert.Single((await Look()).Out).From.Name);
        Assert.Equal(id, Assert.Single((await Look(Osei)).Out).Id);
        Assert.IsType<AnswerOutcome.Ended>(await End(Rivera, id));
        Assert.Empty((await Look()).Out);
    }

    [Fact]
    public async Task Her_teacher_is_asked_whether_she_is_still_out_and_puts_an_end_right_that_nobody_recorded()
    {
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.Wait(TimeSpan.FromMinutes(10));
        Assert.Equal(id, Assert.Single((await Look()).StillOut).Card.Id);
        await this.Wait(TimeSpan.FromMinutes(10));

        Assert.Equal(TestWorld.Start.AddMinutes(20), Assert.Single((await Look()).StillOut).Ended);
        Assert.Equal(1, await this.Act<SayBack, int>(Rivera, back => back.Say([], [id])));
        Assert.Empty((await Look()).StillOut);
    }

    [Fact]
    public async Task Sent_from_the_library_to_her_class_she_is_coming_and_not_out()
    {
        await this.Make(Osei, new Order([Lincoln.Maya.Id], SchoolOfTests.Room214, "back to class") { From = SchoolOfTests.Library });

        var view = await Look();
        Assert.Equal("Library", Assert.Single(view.Coming).From.Name);
        Assert.Empty(view.Out);
    }

    [Fact]
    public async Task A_pass_that_she_plans_from_there_is_coming_up_for_her_teacher()
    {
        await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "later") { At = World.Clock.GetUtcNow().AddMinutes(10), From = SchoolOfTests.Library });
        Assert.Empty((await Look()).ComingUp);
        var id = await Reading(db => Task.FromResult(db.Passes.Single().Id));
        await Approve(HallActs.Administrator, id);

        Assert.Equal(("Library", false), ((await Look()).ComingUp.Single().Card.From.Name, (await Look()).ComingUp.Single().Leaving));
    }

    [Fact]
    public async Task Of_no_class_of_theirs_nobody_is_told()
    {
        School.ClassOf = _ => SchoolOfTests.BiologyFacts with { Id = new(32), Location = "Library" };
        School.Change(SchoolOfTests.Library, room => room with { Number = "Library" });
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.Empty((await Look()).Out);
        Assert.IsType<AnswerOutcome.NotYours>(await End(Rivera, id));
    }

    private async Task<IEnumerable<Kernel.PersonId>> AskedOf(PassId id) => (await Pass(id)).AskedOf.Select(asked => asked.StaffId).OrderBy(staff => staff.Value);
}
