using SmartPass.Flex.Acts;
using SmartPass.Flex.Pages.Mine;
using SmartPass.Kernel;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Acts;

/// <summary>A substitute stands in for a day: what takes place on it is theirs to run, and nothing beyond it.</summary>
public sealed class SubstituteTests : FlexWorld
{
    private static readonly Actor _substitute = Osei with { Covers = Lincoln.Rivera.Id };

    [Fact]
    public async Task What_takes_place_today_is_theirs()
    {
        var chess = await TodaysActivity(await Period(), "Chess");

        Assert.Null(await Assign(_substitute, Lincoln.Maya, chess));
        Assert.IsType<SignUpOutcome.Done>(await TakeBack(_substitute, Lincoln.Maya, chess));
        Assert.IsType<OfferOutcome.Saved>(await Do<CallOffActivity, OfferOutcome>(_substitute, act => act.CallOff(chess, "fire drill")));
    }

    [Fact]
    public async Task The_activity_itself_and_what_takes_place_later_are_not()
    {
        var period = await Period();
        var activity = await Activity(Offer(period, "Chess"));
        var tuesday = await At(activity, Today.AddDays(5));

        Assert.IsType<OfferOutcome.NotThere>(await Save(Offer(period, "Checkers"), activity, _substitute));
        Assert.IsType<OfferOutcome.NotThere>(await Save(Offer(period, "Checkers"), by: _substitute));
        Assert.IsType<OfferOutcome.NotThere>(await Do<EndActivity, OfferOutcome>(_substitute, act => act.End(activity)));
        Assert.IsType<OfferOutcome.NotThere>(await Do<CallOffActivity, OfferOutcome>(_substitute, act => act.CallOff(tuesday, "fire drill")));
        Assert.Null(await Do<AssignStudents, IReadOnlyList<Assigned>?>(_substitute, act => act.Assign(tuesday, [Lincoln.Maya.Id], required: false)));
        Assert.Equal([Today], (await Do<MineReader, MineView>(_substitute, reader => reader.Read(null, default))).Lines.Select(line => line.Activity.Date));
    }

    [Fact]
    public async Task What_they_host_themselves_stays_theirs()
    {
        var period = await Period();
        var help = await Activity(Offer(period, "Math help", host: Lincoln.Osei));

        Assert.IsType<OfferOutcome.Saved>(await Save(Offer(period, "Math lab", host: Lincoln.Osei), help, _substitute));
        Assert.Null(await Assign(_substitute, Lincoln.Maya, await At(help, Today.AddDays(5))));
    }
}
