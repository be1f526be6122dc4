using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Kernel;
using SmartPass.Telling.Domain;
using SmartPass.Telling.Sweeps;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests.Sweeps;

/// <summary>What encounter prevention did on the day, for those who want it.</summary>
public sealed class EncounterSummaryTests : TellingWorld
{
    private static readonly DateOnly Today = Lincoln.High.Date(TestWorld.Start);

    [Fact]
    public async Task After_the_last_bell_it_is_written_once_with_figures_only()
    {
        await Wanted(new EncounterDay(3, 1, 1));
        await Settle<SummaryOfDay>();
        await Settle<SummaryOfDay>();

        var mail = Assert.Single(await Mails());
        Assert.Equal(("park@school.example", "Summary of the day"), (mail.To, mail.Subject));
        Assert.StartsWith("Lincoln High, Thursday, October 15\n\n3 encounters prevented\n1 overridden\n1 entry not reviewed\n\nhttps://passes.example/lincoln-high/encounters/log?period=All&open=true\n\n", mail.Text);
    }

    [Fact]
    public async Task It_is_written_too_where_something_only_waits_for_review()
    {
        await Wanted(new EncounterDay(0, 0, 2));
        await Settle<SummaryOfDay>();

        Assert.Contains("2 entries not reviewed", Assert.Single(await Mails()).Text);
    }

    [Fact]
    public async Task A_day_without_anything_has_none()
    {
        await Wanted(new EncounterDay(0, 0, 0));
        await Settle<SummaryOfDay>();

        Assert.Empty(await Mails());
    }

    [Fact]
    public async Task Whoever_lost_the_right_gets_none()
    {
        await Wanted(new EncounterDay(3, 1, 1));
        Passes.Rights[EncounterPermissions.BeAlerted] = [Lincoln.Osei.Id];
        await Settle<SummaryOfDay>();

        Assert.Empty(await Mails());
    }

    private async Task Wanted(EncounterDay day)
    {
        Alerts.Days[Today] = day;
        School.Day = date => School.Slot is { } slot && Lincoln.High.Date(slot.StartsAt) == date ? [slot] : [];
        Passes.Rights[EncounterPermissions.BeAlerted] = [Lincoln.Park.Id];
        await SetUpMail();
        await Choose(Lincoln.At(Lincoln.Park, Role.Administrator, EncounterPermissions.BeAlerted), NoticeKind.EncounterSummary, new Ways(true, true, true, true));
        World.Clock.Advance(TimeSpan.FromHours(6));
    }
}
