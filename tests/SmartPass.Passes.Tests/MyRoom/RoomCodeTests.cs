using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Pages.MyRoom;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.MyRoom;

/// <summary>The screen with a room's digits.</summary>
public sealed class RoomCodeTests : RoomWorld
{
    [Fact]
    public async Task A_room_that_does_not_ask_for_a_code_says_so()
    {
        await this.Act<ShowRoomCode, AnswerOutcome>(Rivera, show => show.Show(SchoolOfTests.Room214));

        var view = await View();
        Assert.False(view.Asks);
        Assert.Null(view.Code);
    }

    [Fact]
    public async Task The_digits_come_when_staff_show_them_change_every_half_minute_and_end_the_pass()
    {
        Asks();
        Assert.Null((await View()).Code);
        Assert.IsType<AnswerOutcome.Done>(await this.Act<ShowRoomCode, AnswerOutcome>(Rivera, show => show.Show(SchoolOfTests.Room214)));

        var first = await View();
        Assert.Matches("^[0-9]{6}$", first.Code);
        World.Clock.Advance(first.ChangesAt - World.Clock.GetUtcNow());
        var next = await View();
        Assert.Equal((first.ChangesAt, first.ChangesAt.AddSeconds(30)), (next.Since, next.ChangesAt));
        Assert.NotEqual(first.Code, next.Code);

        var pass = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        Assert.IsType<AnswerOutcome.Ended>(await this.Act<EndPass, AnswerOutcome>(Student(Lincoln.Maya), end => end.End(pass, new HowEnded(RoomCode: next.Code))));
    }

    [Fact]
    public async Task Showing_them_twice_keeps_the_digits()
    {
        Asks();
        await this.Act<ShowRoomCode, AnswerOutcome>(Rivera, show => show.Show(SchoolOfTests.Room214));
        var once = (await View()).Code;
        await this.Act<ShowRoomCode, AnswerOutcome>(HallActs.Administrator, show => show.Show(SchoolOfTests.Room214));

        Assert.Equal(once, (await View()).Code);
    }

    [Fact]
    public async Task Only_staff_of_the_room_and_those_who_answer_all_see_it()
    {
        Asks();

        Assert.IsType<RoomCode.NotYours>(await Read(Osei, SchoolOfTests.Room214));
        Assert.IsType<AnswerOutcome.NotYours>(await this.Act<ShowRoomCode, AnswerOutcome>(Osei, show => show.Show(SchoolOfTests.Room214)));
        Assert.IsType<RoomCode.Shown>(await Read(HallActs.Administrator, SchoolOfTests.Room214));
        Assert.IsType<RoomCode.Shown>(await Read(Substitute, SchoolOfTests.Room214));
        Assert.IsType<RoomCode.NotThere>(await Read(HallActs.Administrator, new RoomId(999)));
        Assert.IsType<AnswerOutcome.NotThere>(await this.Act<ShowRoomCode, AnswerOutcome>(HallActs.Administrator, show => show.Show(new RoomId(999))));
    }

    [Fact]
    public async Task A_room_of_another_school_is_not_there_to_be_paused() =>
        Assert.IsType<AnswerOutcome.NotThere>(await this.Pause(HallActs.Administrator, new RoomId(999)));

    private void Asks() => School.Change(SchoolOfTests.Room214, room => room with { EndCheck = EndCheck.RoomCode });

    private async Task<RoomCodeView> View() => Assert.IsType<RoomCode.Shown>(await Read(Rivera, SchoolOfTests.Room214)).View;

    private Task<RoomCode> Read(Actor who, RoomId room) => this.Act<RoomCodeReader, RoomCode>(who, reader => reader.Read(room, default));
}
