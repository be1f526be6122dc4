using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Life;

/// <summary>What staff said of one place they did not say of another.</summary>
public sealed class SaidOfOnePlaceTests : HallWorld
{
    private static readonly Kernel.Actor Rivera = HallActs.Teacher(Lincoln.Rivera);

    private async Task<PassId> LetIntoFullRestroom()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        School.Change(SchoolOfTests.Nurse, room => room with { Capacity = 1 });
        await this.Make(HallActs.Administrator, new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "other"));
        return Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(
            HallActs.Administrator, new Order([Lincoln.Maya.Id], SchoolOfTests.Restroom, "trip") { Then = [SchoolOfTests.Nurse], Overrides = [StartRule.RoomFull] }))).Pass;
    }

    [Fact]
    public async Task Let_into_one_full_room_a_student_does_not_walk_into_the_next()
    {
        var id = await LetIntoFullRestroom();

        Assert.Contains("full", Assert.IsType<AnswerOutcome.Refused>(await this.Act<GoToNextStop, AnswerOutcome>(Student(Lincoln.Maya), act => act.GoOn(id))).Because);
        Assert.Equal(SchoolOfTests.Restroom, (await Pass(id)).ToId);
    }

    [Fact]
    public async Task A_pass_that_staff_made_is_not_sent_on_to_a_room_of_other_staff()
    {
        var id = Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(Rivera, new Order([Lincoln.Maya.Id], SchoolOfTests.Nurse, "nurse")))).Pass;

        Assert.Contains("own staff", Assert.IsType<AnswerOutcome.Refused>(await this.Act<ChangePass, AnswerOutcome>(Rivera, act => act.Redirect(id, SchoolOfTests.Principal, null))).Because);
    }

    [Fact]
    public async Task Sent_elsewhere_on_a_trip_the_place_that_was_not_visited_is_not_on_record()
    {
        var id = Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(Rivera, new Order([Lincoln.Maya.Id], SchoolOfTests.Restroom, "trip") { Then = [SchoolOfTests.Nurse] }))).Pass;
        await this.Act<ChangePass, AnswerOutcome>(Rivera, act => act.Redirect(id, SchoolOfTests.Library, null));
        await this.Act<GoToNextStop, AnswerOutcome>(Student(Lincoln.Maya), act => act.GoOn(id));

        Assert.Equal([(SchoolOfTests.Library, true), (SchoolOfTests.Nurse, false)], (await Pass(id)).Stops.OrderBy(stop => stop.Order).Select(stop => (stop.RoomId, stop.LeftAt is not null)));
    }

    [Fact]
    public async Task A_wish_for_later_is_answered_by_the_rule_for_later()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Approval = ApprovalRule.AnyTeacher, ScheduledApproval = ApprovalRule.RoomStaff, Staff = [Lincoln.Osei.Id] });
        var id = Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "later") { At = World.Clock.GetUtcNow().AddMinutes(20) })).Pass;

        Assert.IsType<AnswerOutcome.NotYours>(await Approve(Rivera, id));
        Assert.IsType<AnswerOutcome.Planned>(await Approve(HallActs.Teacher(Lincoln.Osei), id));
    }

    [Fact]
    public async Task A_wish_that_could_not_start_anyway_is_on_record()
    {
        await this.Freeze();
        Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Nurse));

        Assert.Contains(await History(), happened => happened is { Kind: PassEventKind.Refused, Rule: StartRule.PassesPaused });
    }
}
