using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Now;
using SmartPass.Passes.Pages.OnePass;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Passes.Tests.Student;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Pages;

/// <summary>What screens and the record say of a pass, in words that are true of it.</summary>
public sealed class RecordTests : HallWorld
{
    private static Actor Rivera => HallActs.Teacher(Lincoln.Rivera);

    [Fact]
    public async Task Whoever_is_asked_reads_every_place_and_the_time_of_all()
    {
        var id = await AskedForTwo();

        var card = (await this.Stands<NowState.Asking>(Lincoln.Maya)).Card;
        Assert.Equal(("Nurse, then Library", "10 min in all"), (card.Places, card.Time));
        Assert.Equal("Maya Okafor asked to go to Nurse, then Library", (await Shown(id)).Story[0].Text);
    }

    [Fact]
    public async Task On_the_way_only_the_places_still_ahead_are_named()
    {
        var id = await AskedForTwo();
        await Approve(Rivera, id);
        Assert.Equal("Nurse, then Library", (await this.Stands<NowState.Out>(Lincoln.Maya)).Card.Places);

        await this.Act<GoToNextStop, AnswerOutcome>(HallWorld.Student(Lincoln.Maya), act => act.GoOn(id));

        Assert.Equal("Library", (await this.Stands<NowState.Out>(Lincoln.Maya)).Card.Places);
    }

    [Fact]
    public async Task One_let_go_from_the_line_of_the_room_they_leave_is_not_said_to_have_started_alone_or_gone_to_a_full_one()
    {
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        var id = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);

        await Approve(Rivera, id, null, null, StartRule.RoomFull);

        var shown = await Shown(id);
        Assert.Equal(["No place was free"], shown.Marks.Select(mark => mark.Text));
        Assert.Equal("Chosen by the student; nobody had to be asked", shown.Route);
    }

    [Fact]
    public async Task One_who_goes_on_is_spoken_to_and_staff_are_told_of_them()
    {
        var id = await AskedForTwo();

        Assert.Equal("Go on to the Nurse now.", await Notice(HallWorld.Student(Lincoln.Maya), id));
        Assert.Equal("Maya goes to the Nurse now.", await Notice(Rivera, id));
    }

    private Task<string> Notice(Actor to, PassId id) => World.As(to, Lincoln.High, services => services.GetRequiredService<PassNotices>().GoesTo(id, default));

    private async Task<PassId> AskedForTwo() =>
        Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "one form") { Then = [SchoolOfTests.Library] })).Pass;

    private Task<OnePassView> Shown(PassId id) => World.As(Rivera, Lincoln.High, async services =>
        Assert.IsType<OnePass.Found>(await services.GetRequiredService<OnePassReader>().Read(id, default)).View);
}
