using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;
using SmartPass.Telling.Sweeps;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests.Sweeps;

/// <summary>Those who hold the right are told that something happened, and not between whom.</summary>
public sealed class TellEncountersTests : TellingWorld
{
    private static readonly Actor Alerted = Lincoln.At(Lincoln.Park, Role.Administrator, EncounterPermissions.BeAlerted, PassPermissions.Answer);

    public TellEncountersTests() => Passes.Rights[EncounterPermissions.BeAlerted] = [Lincoln.Park.Id, Lincoln.Osei.Id];

    [Fact]
    public async Task TellEncounters_twice_tells_once()
    {
        Alerts.Happens(EncounterAlertKind.Prevented, TestWorld.Start);
        await Settle<TellEncounters>();
        await Settle<TellEncounters>();

        var notice = Assert.Single(await ToldTo(Lincoln.Park));
        Assert.Equal(
            ("An encounter was prevented.", "/encounters/log", NoticeKind.Encounter, Lincoln.Maya.Id, new PassId(7), true, true),
            (notice.Text, notice.Link, notice.Kind, notice.About, notice.PassId, notice.Screen, notice.Sound));
        Assert.Single(await ToldTo(Lincoln.Osei));
        Assert.Empty(await ToldTo(Lincoln.Rivera));
        Assert.Empty(await ToldTo(Lincoln.Maya));
        Assert.Empty(await Mails());
    }

    [Fact]
    public async Task Where_something_comes_with_every_look_a_round_ends_all_the_same()
    {
        var coming = new Stack<EncounterAlertKind>(Enumerable.Repeat(EncounterAlertKind.Prevented, 5));
        Alerts.Asking = () =>
        {
            if (coming.TryPop(out var kind))
            {
                Alerts.Happens(kind, TestWorld.Start);
            }
        };
        await Settle<TellEncounters>();

        Assert.Single(await ToldTo(Lincoln.Park));
    }

    [Fact]
    public async Task Two_at_once_tell_once()
    {
        Enumerable.Range(0, 60).ToList().ForEach(_ => Alerts.Happens(EncounterAlertKind.Prevented, TestWorld.Start));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Settle<TellEncounters>)));
        await Settle<TellEncounters>();

        Assert.Equal(60, (await ToldTo(Lincoln.Park)).Count);
    }

    [Fact]
    public async Task Cut_off_in_the_middle_nothing_is_told_and_then_all_of_it_once()
    {
        await SetUpMail();
        await Choose(Alerted, NoticeKind.Encounter, new Ways(true, false, false, true));
        Alerts.Happens(EncounterAlertKind.Prevented, TestWorld.Start);
        Alerts.Happens(EncounterAlertKind.Overridden, TestWorld.Start);
        await Run($"CREATE TRIGGER cut BEFORE INSERT ON Telling_Notice WHEN NEW.Text LIKE '%overridden%' BEGIN SELECT RAISE(ABORT, 'cut off'); END");
        await Assert.ThrowsAsync<DbUpdateException>(Settle<TellEncounters>);
        Assert.Empty(await ToldTo(Lincoln.Park));
        Assert.Empty(await Mails());

        await Run($"DROP TRIGGER cut");
        await Settle<TellEncounters>();

        Assert.Equal(2, (await ToldTo(Lincoln.Park)).Count);
        Assert.Equal(2, (await Mails()).Count);
    }

    [Theory]
    [InlineData(EncounterAlertKind.Prevented, "An encounter was prevented.", "/encounters/log")]
    [InlineData(EncounterAlertKind.NeedsEscort, "Urgent: an encounter was prevented. An adult has to go along.", "/encounters/log")]
    [InlineData(EncounterAlertKind.Overridden, "Encounter prevention was overridden.", "/encounters/log")]
    [InlineData(EncounterAlertKind.OutTogether, "Students who must not meet are out at the same time.", "/encounters")]
    public async Task A_mail_says_the_same_and_names_nobody(EncounterAlertKind kind, string said, string link)
    {
        await SetUpMail();
        await Choose(Alerted, NoticeKind.Encounter, new Ways(false, false, false, true));
        Alerts.Happens(kind, TestWorld.Start);
        await Settle<TellEncounters>();

        var mail = Assert.Single(await Mails());
        Assert.Equal(("park@school.example", "A notice from SmartPass", Lincoln.Maya.Id), (mail.To, mail.Subject, mail.About));
        Assert.Equal($"{said}\n\nhttps://passes.example/lincoln-high{link}\n\n{TellByMail.Footer(new Uri("https://passes.example/lincoln-high"))}", mail.Text);
        Assert.Equal(said, Assert.Single(await ToldTo(Lincoln.Park)).Text);
    }

    [Fact]
    public async Task What_is_old_makes_no_sound_and_no_mail_and_what_is_of_another_day_is_not_told()
    {
        await SetUpMail();
        await Choose(Alerted, NoticeKind.Encounter, new Ways(true, true, true, true));
        Alerts.Happens(EncounterAlertKind.Prevented, TestWorld.Start.AddMinutes(-11));
        Alerts.Happens(EncounterAlertKind.Prevented, TestWorld.Start.AddDays(-1));
        await Settle<TellEncounters>();

        var notice = Assert.Single(await ToldTo(Lincoln.Park));
        Assert.Equal((null, false), (notice.ShowUntil, notice.Sound));
        Assert.Empty(await Mails());
    }

    [Fact]
    public async Task The_very_first_time_it_begins_with_what_is_to_come()
    {
        await Run($"DELETE FROM Telling_Cursor");
        Alerts.Happens(EncounterAlertKind.Prevented, TestWorld.Start);
        await Settle<TellEncounters>();
        Alerts.Happens(EncounterAlertKind.Overridden, TestWorld.Start);
        await Settle<TellEncounters>();

        Assert.Equal("Encounter prevention was overridden.", Assert.Single(await ToldTo(Lincoln.Park)).Text);
    }

    [Fact]
    public async Task Whichever_follower_begins_neither_tells_what_was_before()
    {
        await Run($"DELETE FROM Telling_Cursor");
        Alerts.Happens(EncounterAlertKind.Prevented, TestWorld.Start);
        Passes.Happens(PassEventKind.Requested, PassesOfTests.Pass(), Lincoln.Maya.Id);
        await Settle<TellPeople>();
        await Settle<TellEncounters>();
        await Settle<TellPeople>();

        Assert.Empty(await ToldTo(Lincoln.Park));
        Assert.Empty(await ToldTo(Lincoln.Rivera));
    }

    [Fact]
    public async Task What_one_was_told_of_it_is_not_settled_by_what_becomes_of_the_pass_and_goes_with_the_student()
    {
        Alerts.Happens(EncounterAlertKind.Prevented, TestWorld.Start);
        await Settle<TellEncounters>();
        await Happens(PassEventKind.Ended, PassesOfTests.Pass() with { IsOver = true }, Lincoln.Maya.Id);
        Assert.False(Assert.Single(await ToldTo(Lincoln.Park)).Seen);

        School.Erase(Lincoln.Maya);
        RosterChanges();
        await Settle<ErasedNotices>();
        Assert.Empty(await ToldTo(Lincoln.Park));
    }

    private Task<int> Run(FormattableString sql) => World.As(Actor.System, null, services => services.GetRequiredService<TellingDb>().Database.ExecuteSqlAsync(sql));
}
