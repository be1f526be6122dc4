using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Now;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Student;

/// <summary>Never a bare no: the same wish can be put to a teacher.</summary>
public sealed class AskTeacherTests : HallWorld
{
    [Fact]
    public async Task Over_the_limit_a_student_asks_a_teacher_who_lets_them_go()
    {
        await this.SetRules(rules => rules with { DailyLimit = 1 });
        await End(HallWorld.Student(Lincoln.Maya), await Started(Lincoln.Maya, SchoolOfTests.Restroom));
        var wish = new Wish(SchoolOfTests.Restroom, "again");

        Assert.True(Assert.IsType<AskOutcome.Refused>(await this.Ask(Lincoln.Maya, wish)).MayAskTeacher);
        var id = Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, wish with { AskTeacher = true })).Pass;

        Assert.Equal("Ana Rivera", (await this.Stands<NowState.Asking>(Lincoln.Maya)).AskedOf);
        Assert.IsType<AnswerOutcome.Done>(await Approve(HallActs.Teacher(Lincoln.Rivera), id, null, null, StartRule.LimitReached));
    }

    [Fact]
    public async Task A_no_offers_the_nearest_open_place_by_the_place_alone()
    {
        School.RoomsById[new RoomId(9)] = SchoolOfTests.Room(9, "Restroom 3F", RoomKind.Restroom, ApprovalRule.SelfCheckout, 2);
        Assert.Null((await No(SchoolOfTests.Restroom)).Nearest);
        School.Change(SchoolOfTests.Restroom, room => room with { Closed = "flooded" });

        var no = await No(SchoolOfTests.Restroom);
        Assert.Equal("Restroom 3F", no.Nearest?.Name);
        Assert.Equal("/lincoln-high/ask?to=2&ticket=page&askTeacher=true", no.AskTeacher);
        Assert.Equal("/lincoln-high/ask?to=9&ticket=page", no.ToNearest);
    }

    private async Task<Refusal> No(RoomId room) =>
        (await this.See<RefusalReader, Refusal?>(Lincoln.Maya, reader => reader.Of("No.", room, "page", default)))!;
}
