using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Now;
using SmartPass.Passes.Pages.OnePass;
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

    private async Task<PassId> AskedForTwo() =>
        Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "one form") { Then = [SchoolOfTests.Library] })).Pass;

    private Task<OnePassView> Shown(PassId id) => World.As(Rivera, Lincoln.High, async services =>
        Assert.IsType<OnePass.Found>(await services.GetRequiredService<OnePassReader>().Read(id, default)).View);
}
