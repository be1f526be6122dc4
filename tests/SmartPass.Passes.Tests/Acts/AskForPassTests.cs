using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Tests.Student;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Acts;

public sealed class AskForPassTests : HallWorld
{
    [Fact]
    public async Task Self_checkout_starts_at_once_and_is_due_after_the_rooms_time()
    {
        var pass = await Pass(await Started(Lincoln.Maya, SchoolOfTests.Restroom));

        Assert.Equal(PassStatus.Active, pass.Status);
        Assert.Equal(TestWorld.Start.AddMinutes(5), pass.DueAt);
        Assert.Equal(SchoolOfTests.Biology, pass.ClassId);
    }

    [Fact]
    public async Task Where_approval_is_needed_the_teacher_of_the_class_is_asked()
    {
        var pass = await Pass(await Asked(Lincoln.Maya, SchoolOfTests.Nurse));

        Assert.Equal(PassStatus.Requested, pass.Status);
        Assert.Equal([Lincoln.Rivera.Id], pass.AskedOf.Select(asked => asked.StaffId));
    }

    [Fact]
    public async Task A_room_that_answers_for_itself_has_its_own_staff_asked() =>
        Assert.Equal([Lincoln.Osei.Id], (await Pass(await Asked(Lincoln.Maya, SchoolOfTests.Library))).AskedOf.Select(asked => asked.StaffId));

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_pass()
    {
        var first = Assert.IsType<AskOutcome.Started>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom, ticket: "one form"));
        var second = Assert.IsType<AskOutcome.Started>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom, ticket: "one form"));

        Assert.Equal(first.Pass, second.Pass);
    }

    [Fact]
    public async Task Another_students_form_is_not_theirs()
    {
        var maya = Assert.IsType<AskOutcome.Asked>(await Ask(Lincoln.Maya, SchoolOfTests.Nurse, ticket: "one form"));
        var jordan = Assert.IsType<AskOutcome.Asked>(await Ask(Lincoln.Jordan, SchoolOfTests.Nurse, ticket: "one form"));

        Assert.NotEqual(maya.Pass, jordan.Pass);
    }

    [Fact]
    public async Task A_pass_at_another_school_is_ended_first()
    {
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        School.AlsoAt(Lincoln.Roosevelt.Id);

        var refused = Assert.IsType<AskOutcome.Refused>(await World.As(Student(Lincoln.Maya) with { School = Lincoln.Roosevelt.Id }, Lincoln.Roosevelt, services =>
            Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<AskForPass>(services).Ask(new SmartPass.Passes.Domain.Wish(SchoolOfTests.Restroom, "elsewhere"))));
        Assert.Contains("another school", refused.ToStudent);
    }

    [Fact]
    public async Task A_second_pass_is_refused_and_the_refusal_is_on_record()
    {
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom));
        Assert.Contains(await History(), happened => happened is { Kind: PassEventKind.Refused, Rule: StartRule.AlreadyOut });
    }

    [Fact]
    public async Task While_a_request_waits_no_other_is_made()
    {
        await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Library));
        Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom));
    }

    [Fact]
    public async Task A_closed_room_is_not_even_asked_for()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Closed = "out today" });

        var refused = Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Nurse));
        Assert.Contains("out today", refused.ToStudent);
        Assert.Empty((await Hall()).Out);
    }

    [Fact]
    public async Task A_full_room_may_be_asked_for_since_the_answer_comes_later()
    {
        School.Change(SchoolOfTests.Library, room => room with { Capacity = 0 });

        await Asked(Lincoln.Maya, SchoolOfTests.Library);
    }

    [Fact]
    public async Task Without_anyone_to_ask_the_student_is_told_so()
    {
        School.KnowsClasses = false;
        School.Change(SchoolOfTests.Room214, room => room with { Staff = [] });
        await Say(Lincoln.Maya, null, SchoolOfTests.Room214);

        Assert.Contains("Nobody", Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Nurse)).ToStudent);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Where_nobody_else_is_there_to_ask_the_office_is(bool urgent)
    {
        School.KnowsClasses = false;
        School.Change(SchoolOfTests.Room214, room => room with { Staff = [] });
        School.Change(SchoolOfTests.Principal, room => room with { Staff = [Lincoln.Park.Id] });
        await Say(Lincoln.Maya, null, SchoolOfTests.Room214);
        Assert.Equal($"Ask {Lincoln.Park.Name}", (await this.Sees(Lincoln.Maya)).Destinations.Single(place => place.Room.Id == SchoolOfTests.Nurse).Note);

        var pass = await Pass(Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "one form") { Urgent = urgent })).Pass);

        Assert.Equal([Lincoln.Park.Id], pass.AskedOf.Select(asked => asked.StaffId));
    }

    [Fact]
    public async Task Where_the_timetable_does_not_know_the_student_says_once_and_it_is_remembered()
    {
        School.KnowsClasses = false;
        Assert.IsType<AskOutcome.WhereAreYou>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom));

        await Say(Lincoln.Maya, SchoolOfTests.Biology, null);
        var pass = await Pass(await Asked(Lincoln.Maya, SchoolOfTests.Nurse));

        Assert.Equal(SchoolOfTests.Room214, pass.FromId);
        Assert.Equal([Lincoln.Rivera.Id], pass.AskedOf.Select(asked => asked.StaffId));
    }

    [Fact]
    public async Task A_student_may_take_fewer_minutes_but_never_more()
    {
        Assert.Equal(2, (await Pass(Assert.IsType<AskOutcome.Started>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom, minutes: 2)).Pass)).Minutes);
        Assert.Equal(5, (await Pass(Assert.IsType<AskOutcome.Started>(await Ask(Lincoln.Jordan, SchoolOfTests.Restroom, minutes: 90)).Pass)).Minutes);
    }

    [Fact]
    public async Task Another_schools_room_is_not_there() =>
        Assert.IsType<AskOutcome.NoSuchRoom>(await Ask(Lincoln.Maya, new RoomId(999)));

    [Fact]
    public async Task A_bell_that_rings_while_the_wish_waits_is_heard() =>
        Assert.IsType<AskOutcome.WhereAreYou>(await WhileItWaits(() => Ask(Lincoln.Maya, SchoolOfTests.Restroom), () => School.KnowsClasses = false));

    [Fact]
    public async Task The_same_form_is_the_same_pass_even_after_the_bell()
    {
        var first = Assert.IsType<AskOutcome.Started>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom, ticket: "one form"));
        School.KnowsClasses = false;

        Assert.Equal(first, await Ask(Lincoln.Maya, SchoolOfTests.Restroom, ticket: "one form"));
    }
}
