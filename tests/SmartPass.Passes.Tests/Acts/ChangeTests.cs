using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Acts;

/// <summary>Staff let a student go with other minutes or to another place.</summary>
public sealed class ChangeTests : HallWorld
{
    private static readonly Actor Rivera = Teacher(Lincoln.Rivera);
    private static readonly Actor Principal = Lincoln.At(Lincoln.Park, Role.Administrator, PassPermissions.Answer, PassPermissions.AnswerAny);

    [Fact]
    public async Task Minutes_and_destination_can_be_changed_before_letting_go()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.IsType<AnswerOutcome.Done>(await Approve(Rivera, id, minutes: 12, instead: SchoolOfTests.Library));
        var pass = await Pass(id);
        Assert.Equal((SchoolOfTests.Library, 12), (pass.ToId, pass.Minutes));
        Assert.Equal(TestWorld.Start.AddMinutes(12), pass.DueAt);
        Assert.Contains(await History(), happened => happened.Kind == PassEventKind.Changed);
    }

    [Fact]
    public async Task If_it_may_not_start_the_request_stays_as_it_was()
    {
        School.Change(SchoolOfTests.Library, room => room with { Closed = "flooded" });
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.Contains("flooded", Assert.IsType<AnswerOutcome.Refused>(await Approve(Rivera, id, instead: SchoolOfTests.Library)).Because);
        var pass = await Pass(id);
        Assert.Equal((PassStatus.Requested, SchoolOfTests.Nurse), (pass.Status, pass.ToId));
        Assert.Contains(await History(), happened => happened is { Kind: PassEventKind.Refused, Rule: StartRule.RoomClosed } && happened.Pass == id);
    }

    [Fact]
    public async Task The_change_is_on_record_before_the_start_with_what_it_was_and_became()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Approve(Rivera, id, minutes: 12, instead: SchoolOfTests.Library);

        var happened = (await History()).Where(line => line.Pass == id).ToList();
        Assert.Equal([PassEventKind.Requested, PassEventKind.Changed, PassEventKind.Started], happened.Select(line => line.Kind));
        Assert.Equal("Nurse, 5 min → Library, 12 min", happened[1].Word);
    }

    [Fact]
    public async Task Other_minutes_alone_leave_the_trip_as_the_student_wished_it()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Trip = TripKind.Either });
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Approve(Rivera, id, minutes: 12);

        Assert.True((await Pass(id)).RoundTrip);
        Assert.Equal("5 min → 12 min", Assert.Single(await History(), line => line.Kind == PassEventKind.Changed).Word);
    }

    [Fact]
    public async Task Sent_elsewhere_without_minutes_a_student_with_more_time_has_it_there_too()
    {
        await this.Act<SetException, bool>(Principal, async act => { await act.Set(Lincoln.Maya, noLimit: false, null, null, 150); return true; });
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Approve(Rivera, id, instead: SchoolOfTests.Library);
        Assert.Equal(8, (await Pass(id)).Minutes);

        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await this.Act<ChangePass, AnswerOutcome>(Rivera, act => act.Redirect(id, SchoolOfTests.Nurse, null));
        Assert.Equal(World.Clock.GetUtcNow().AddMinutes(8), (await Pass(id)).DueAt);
    }

    [Fact]
    public async Task Let_go_as_asked_nothing_was_changed()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Approve(Rivera, id, minutes: 5, instead: SchoolOfTests.Nurse);

        Assert.DoesNotContain(await History(), line => line.Kind == PassEventKind.Changed);
    }

    [Theory]
    [InlineData(TripKind.OneWay, false)]
    [InlineData(TripKind.RoundTrip, true)]
    [InlineData(TripKind.Either, true)]
    public async Task Another_destination_brings_its_own_kind_of_trip(TripKind kind, bool roundTrip)
    {
        School.Change(SchoolOfTests.Library, room => room with { Trip = kind });
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Approve(Rivera, id, instead: SchoolOfTests.Library);

        Assert.Equal(roundTrip, (await Pass(id)).RoundTrip);
    }

    [Fact]
    public async Task Refused_elsewhere_the_request_stays_even_where_its_own_room_is_gone()
    {
        School.Change(SchoolOfTests.Library, room => room with { Closed = "flooded" });
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        Rooms.Retire(SchoolOfTests.Nurse);

        Assert.IsType<AnswerOutcome.Refused>(await Approve(Rivera, id, minutes: 12, instead: SchoolOfTests.Library));
        var pass = await Pass(id);
        Assert.Equal((PassStatus.Requested, SchoolOfTests.Nurse, 5), (pass.Status, pass.ToId, pass.Minutes));
    }

    [Fact]
    public async Task To_a_place_that_is_gone_nobody_is_let_go_but_to_another_they_are()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        Rooms.Retire(SchoolOfTests.Nurse);

        Assert.Contains("no longer in use", Assert.IsType<AnswerOutcome.Refused>(await Approve(Rivera, id)).Because);
        Assert.IsType<AnswerOutcome.Done>(await Approve(Rivera, id, instead: SchoolOfTests.Library));
    }

    [Fact]
    public async Task From_a_room_that_is_gone_a_student_is_still_let_go()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        Rooms.Retire(SchoolOfTests.Room214);

        Assert.IsType<AnswerOutcome.Done>(await Approve(Rivera, id));
    }

    [Fact]
    public async Task To_a_staff_only_room_its_own_staff_send_and_administrators()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        Assert.Contains("own staff", Assert.IsType<AnswerOutcome.Refused>(await Approve(Rivera, id, instead: SchoolOfTests.Principal)).Because);

        School.Change(SchoolOfTests.Principal, room => room with { Staff = [Lincoln.Rivera.Id] });
        Assert.IsType<AnswerOutcome.Done>(await Approve(Rivera, id, instead: SchoolOfTests.Principal));

        School.Change(SchoolOfTests.Principal, room => room with { Staff = [] });
        Assert.IsType<AnswerOutcome.Done>(await Approve(Principal, await Asked(Lincoln.Jordan, SchoolOfTests.Nurse), instead: SchoolOfTests.Principal));
    }
}
