using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
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
        Assert.Contains("1 student of 1", elsewhere.Because);
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

    private Task<AnswerOutcome> ByPin(PassId id, params StartRule[] overrides) =>
        this.Act<ApprovePass, AnswerOutcome>(HallActs.Administrator, act => act.Approve(id, new Approval(Overrides: overrides, Route: PassRoute.Pin)));
}
