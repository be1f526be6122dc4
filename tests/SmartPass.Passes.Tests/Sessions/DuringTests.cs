using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Tests.Facts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Sessions;

/// <summary>While a student is due in a session, its room is theirs and its host stands where the teacher of a class would.</summary>
public sealed class DuringTests : SessionWorld
{
    public DuringTests() => MayaIsDue(-10);

    [Fact]
    public async Task One_tap_starts_from_the_room_of_the_session_and_no_class_misses_the_student()
    {
        var pass = await Pass(await Started(Lincoln.Maya, SchoolOfTests.Restroom));

        Assert.Equal((Room215, null, false), (pass.FromId, pass.ClassId, pass.OtherOrigin));
        Assert.Equal(SchoolOfTests.Room214, (await Pass(await Started(Lincoln.Jordan, SchoolOfTests.Restroom))).FromId);
    }

    [Fact]
    public async Task The_host_is_asked_and_not_the_teacher_of_the_class()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.Equal([Lincoln.Osei.Id], AskedOf(await Pass(id)));
        Assert.IsType<AnswerOutcome.NotYours>(await Approve(Rivera, id));
        Assert.IsType<AnswerOutcome.Done>(await Approve(Osei, id));
    }

    [Fact]
    public async Task What_the_staff_of_the_destination_leave_unanswered_goes_to_the_host_too()
    {
        School.Change(SchoolOfTests.Library, room => room with { Staff = [Lincoln.Park.Id] });
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Library);
        Assert.Equal([Lincoln.Park.Id], AskedOf(await Pass(id)));

        await this.Wait(TimeSpan.FromMinutes(2));
        Assert.Equal([Lincoln.Osei.Id, Lincoln.Park.Id], AskedOf(await Pass(id)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_host_hears_at_once_of_what_is_urgent(bool fromTheStart)
    {
        School.Change(SchoolOfTests.Library, room => room with { Staff = [Lincoln.Park.Id] });
        var id = Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Library, "urgent") { Urgent = fromTheStart })).Pass;
        await this.Act<MakeUrgent, AnswerOutcome>(Student(Lincoln.Maya), act => act.Say(id));

        Assert.Contains(Lincoln.Osei.Id, AskedOf(await Pass(id)));
        var facts = await this.FactsOf(id);
        Assert.Equal([Lincoln.Osei.Id], facts.Watching);
        Assert.Equal([Lincoln.Osei.Id, Lincoln.Park.Id], facts.Alarmed);
    }

    [Fact]
    public async Task Who_hosted_it_still_watches_a_student_who_stays_out_over_its_end()
    {
        World.Clock.Advance(TimeSpan.FromMinutes(19));
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal([Lincoln.Osei.Id], (await this.FactsOf(id)).Watching);
    }

    [Fact]
    public async Task After_it_the_student_is_where_the_timetable_has_them()
    {
        World.Clock.Advance(TimeSpan.FromMinutes(20));

        Assert.Equal(SchoolOfTests.Room214, (await Pass(await Started(Lincoln.Maya, SchoolOfTests.Restroom))).FromId);
        Assert.Equal([Lincoln.Rivera.Id], (await Whereabouts(Lincoln.Maya)).MissedBy);
    }

    [Fact]
    public async Task In_a_room_that_is_gone_nobody_is_due()
    {
        Rooms.Retire(Room215);

        Assert.Equal(SchoolOfTests.Room214, (await Whereabouts(Lincoln.Maya)).Place?.Room.Id);
    }

    [Fact]
    public async Task What_is_asked_for_a_later_time_is_asked_of_who_hosts_the_student_then()
    {
        MayaIsDue(100);
        var wish = new Wish(SchoolOfTests.Library, "later") { At = TestWorld.Start.AddMinutes(110) };

        Assert.Equal([Lincoln.Osei.Id], AskedOf(await Pass(Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, wish)).Pass)));
        Assert.Equal([Lincoln.Rivera.Id], AskedOf(await Pass(Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, wish with { Ticket = "between", At = TestWorld.Start.AddMinutes(50) })).Pass)));
    }

    [Fact]
    public async Task A_pass_that_was_planned_in_class_leaves_from_the_session_its_time_falls_into()
    {
        MayaIsDue(60);
        var id = Assert.IsType<AskOutcome.Planned>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "plan") { At = TestWorld.Start.AddMinutes(70) })).Pass;
        await this.Wait(TimeSpan.FromMinutes(70));

        Assert.Equal((PassStatus.Active, Room215, null, false), ((await Pass(id)).Status, (await Pass(id)).FromId, (await Pass(id)).ClassId, (await Pass(id)).OtherOrigin));
    }
}
