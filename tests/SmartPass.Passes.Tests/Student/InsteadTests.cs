using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Student;

/// <summary>Who has a pass sees which, and gives it up for another with one tap.</summary>
public sealed class InsteadTests : HallWorld
{
    [Fact]
    public async Task One_who_is_out_ends_that_pass_and_starts_another()
    {
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("You have a pass from Room 214 to Restroom 2F since 10:00 AM.", (await Open())?.ToStudent);

        Assert.IsType<AskOutcome.Started>(await Instead(SchoolOfTests.Restroom, first));

        Assert.Equal(EndedHow.ByStudent, (await Pass(first)).Ending?.How);
        Assert.Equal("You have a pass from Room 214 to Restroom 2F since 10:02 AM.", (await Open())?.ToStudent);
    }

    [Fact]
    public async Task One_who_waits_leaves_the_line_and_asks_for_another()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 0 });
        var first = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        Assert.Equal(("You are in line for Restroom 2F since 10:00 AM.", "Leave the line"), ((await Open())?.ToStudent, (await Open())?.GiveUp));

        Assert.IsType<AskOutcome.Asked>(await Instead(SchoolOfTests.Nurse, first));

        Assert.Equal(PassStatus.Withdrawn, (await Pass(first)).Status);
        Assert.Equal("You are asking to go from Room 214 to Nurse since 10:00 AM.", (await Open())?.ToStudent);
    }

    [Fact]
    public async Task Where_the_other_room_is_full_the_pass_ends_and_the_student_waits_in_line()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Approval = ApprovalRule.SelfCheckout, Capacity = 0 });
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.IsType<AskOutcome.InLine>(await Instead(SchoolOfTests.Nurse, first));

        Assert.Equal(PassStatus.Ended, (await Pass(first)).Status);
    }

    [Fact]
    public async Task Where_the_room_asks_for_a_code_that_pass_is_not_ended_on_the_way()
    {
        School.Change(SchoolOfTests.Room214, room => room with { EndCheck = EndCheck.RoomCode });
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        Assert.True((await Open())?.AsksForCode);

        Assert.Contains("code", Assert.IsType<AskOutcome.Refused>(await Instead(SchoolOfTests.Nurse, first)).ToStudent);

        Assert.Equal(PassStatus.Active, (await Pass(first)).Status);
    }

    [Fact]
    public async Task A_pass_of_another_student_is_not_given_up()
    {
        var first = await Started(Lincoln.Jordan, SchoolOfTests.Restroom);

        Assert.IsType<AskOutcome.Asked>(await Instead(SchoolOfTests.Nurse, first));

        Assert.Equal(PassStatus.Active, (await Pass(first)).Status);
    }

    private Task<AskOutcome> Instead(RoomId to, PassId first) => this.Ask(Lincoln.Maya, new Wish(to, "another form") { InsteadOf = first });

    private Task<OpenPass?> Open() => this.See<OpenPassReader, OpenPass?>(Lincoln.Maya, reader => reader.Of(Lincoln.Maya.Id, default));
}
