using Microsoft.Extensions.DependencyInjection;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.PinApproval;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Student;

/// <summary>A teacher who says yes on a student's screen: the student reads along.</summary>
public sealed class PinDiscretionTests : HallWorld
{
    [Fact]
    public async Task What_a_student_may_not_know_is_not_said_on_their_screen_nor_offered_to_be_set_aside()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await this.SetRules(rules => rules with { MostOut = 1 });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);

        var elsewhere = Assert.IsType<AnswerOutcome.Refused>(await ByPin(id));
        Assert.Equal(StartVerdict.Generic, elsewhere.BeforeStudent!.Because);
        Assert.Empty(elsewhere.BeforeStudent.MayOverride);
        Assert.Contains("1 student is out", elsewhere.Because);
        Assert.Equal([StartRule.HallwayFull], elsewhere.MayOverride);
    }

    [Fact]
    public async Task What_they_may_know_is_said_in_their_words_and_can_be_set_aside()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        School.Change(SchoolOfTests.Nurse, room => room with { Closed = "at lunch" });

        var refused = Assert.IsType<AnswerOutcome.Refused>(await ByPin(id)).BeforeStudent!;
        Assert.Equal(("Nurse is closed (at lunch). Choose another place.", StartRule.RoomClosed), (refused.Because, Assert.Single(refused.MayOverride)));
        Assert.IsType<AnswerOutcome.Done>(await ByPin(id, StartRule.RoomClosed));
        var pass = await Pass(id);
        Assert.Equal((PassRoute.Pin, Lincoln.Park.Id), (pass.Route, pass.Answer!.By));
    }

    [Fact]
    public async Task Who_waits_in_line_after_it_is_let_go_anyway_on_the_same_screen()
    {
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        var line = Assert.IsType<AnswerOutcome.InLine>(await ByPin(id));
        Assert.Equal(id, (await Screen(Lincoln.Maya, id))?.Card.Id);
        Assert.IsType<AnswerOutcome.Done>(await ByPin(id, [.. line.MayOverride]));
        Assert.Null(await Screen(Lincoln.Maya, id));
    }

    [Fact]
    public async Task One_in_line_that_asked_nobody_is_nobodys_to_approve()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);

        Assert.Null(await Screen(Lincoln.Maya, await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom)));
    }

    private Task<PinView?> Screen(PersonFacts student, PassId pass) => World.As(Student(student), Lincoln.High, services =>
        ActivatorUtilities.CreateInstance<PinReader>(services, ActivatorUtilities.CreateInstance<StaffChoices>(services, new FakePins(_ => HallActs.Administrator))).Read(pass, null, default));

    private Task<AnswerOutcome> ByPin(PassId id, params StartRule[] overrides) =>
        this.Act<ApprovePass, AnswerOutcome>(HallActs.Administrator, act => act.Approve(id, new Approval(Overrides: overrides, Route: PassRoute.Pin)));
}
