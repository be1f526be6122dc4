using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Jobs;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;
using SmartPass.Telling.Sweeps;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests.Sweeps;

public sealed class TellPeopleTests : TellingWorld
{
    [Fact]
    public async Task TellPeople_twice_tells_once()
    {
        Passes.Happens(PassEventKind.Requested, PassesOfTests.Pass(), Lincoln.Maya.Id);
        await Settle<TellPeople>();
        await Settle<TellPeople>();

        var notice = Assert.Single(await ToldTo(Lincoln.Rivera));
        Assert.Equal(("Maya Okafor asks to go to Library.", "/my-room", true, true), (notice.Text, notice.Link, notice.Screen, notice.Sound));
        Assert.Empty(await ToldTo(Lincoln.Maya));
    }

    [Fact]
    public async Task Where_something_comes_with_every_look_a_round_ends_all_the_same()
    {
        var coming = new Stack<long>([5, 4, 3, 2, 1]);
        Passes.Asking = () =>
        {
            if (coming.TryPop(out var pass))
            {
                Passes.Happens(PassEventKind.Requested, PassesOfTests.Pass(pass), Lincoln.Maya.Id);
            }
        };
        await Settle<TellPeople>();

        Assert.Single(await ToldTo(Lincoln.Rivera));
    }

    [Fact]
    public async Task One_round_tells_all_there_is()
    {
        Enumerable.Range(1, 60).ToList().ForEach(pass => Passes.Happens(PassEventKind.Requested, PassesOfTests.Pass(pass), Lincoln.Maya.Id));
        await Settle<TellPeople>();

        Assert.Equal(60, (await ToldTo(Lincoln.Rivera)).Count);
    }

    [Fact]
    public async Task Two_at_once_tell_once()
    {
        Passes.Happens(PassEventKind.Requested, PassesOfTests.Pass(), Lincoln.Maya.Id);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Settle<TellPeople>)));

        Assert.Single(await ToldTo(Lincoln.Rivera));
    }

    [Fact]
    public async Task Cut_off_in_the_middle_nothing_is_told_and_then_all_of_it_once()
    {
        await SetUpMail();
        await Choose(Teacher(Lincoln.Rivera), NoticeKind.Request, new Ways(true, false, false, true));
        Passes.Happens(PassEventKind.Requested, PassesOfTests.Pass(7), Lincoln.Maya.Id);
        Passes.Happens(PassEventKind.Requested, PassesOfTests.Pass(8), Lincoln.Maya.Id);
        await World.As(Actor.System, null, async services =>
        {
            // Another hand on the same row makes the second event fail inside the transaction.
            var db = services.GetRequiredService<TellingDb>();
            await db.Database.ExecuteSqlAsync($"CREATE TRIGGER cut BEFORE INSERT ON Telling_Notice WHEN NEW.PassId = 8 BEGIN SELECT RAISE(ABORT, 'cut off'); END");
        });
        await Assert.ThrowsAsync<DbUpdateException>(Settle<TellPeople>);
        Assert.Empty(await ToldTo(Lincoln.Rivera));
        Assert.Empty(await Mails());

        await World.As(Actor.System, null, async services => await services.GetRequiredService<TellingDb>().Database.ExecuteSqlAsync($"DROP TRIGGER cut"));
        await Settle<TellPeople>();

        Assert.Equal(2, (await ToldTo(Lincoln.Rivera)).Count);
        Assert.Equal(2, (await Mails()).Count);
    }

    [Fact]
    public async Task A_history_longer_than_one_go_is_told_to_its_end()
    {
        for (var id = 1; id <= 230; id++)
        {
            Passes.Happens(PassEventKind.Reported, PassesOfTests.Pass(id), Lincoln.Osei.Id);
        }

        await Settle<TellPeople>();

        Assert.Equal(230, await World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<TellingDb>().Notices.CountAsync()));
    }

    [Fact]
    public async Task What_is_old_makes_no_sound_and_no_mail_and_is_listed_while_it_is_of_use()
    {
        await SetUpMail();
        await Choose(Teacher(Lincoln.Rivera), NoticeKind.Request, new Ways(true, true, true, true));
        Passes.Happens(PassEventKind.Requested, PassesOfTests.Pass(7), Lincoln.Maya.Id);
        Passes.Happens(PassEventKind.Requested, PassesOfTests.Pass(8) with { IsOver = true }, Lincoln.Maya.Id);
        Passes.Happens(PassEventKind.Offered, PassesOfTests.Pass(9));
        Passes.Happens(PassEventKind.EndNotRecorded, PassesOfTests.Pass(10), at: TestWorld.Start.AddDays(-2));
        World.Clock.Advance(TimeSpan.FromMinutes(11));
        await Settle<TellPeople>();

        var notice = Assert.Single(await ToldTo(Lincoln.Rivera));
        Assert.Equal((new PassId(7), null, false, false), (notice.PassId, notice.ShowUntil, notice.Sound, notice.Browser));
        Assert.Empty(await ShownNowTo(Lincoln.Rivera));
        Assert.Empty(await ToldTo(Lincoln.Maya));
        Assert.Empty(await Mails());
    }

    [Fact]
    public async Task After_a_stop_who_made_a_pass_for_now_and_the_student_find_that_it_did_not_start()
    {
        Passes.Happens(PassEventKind.Lapsed, PassesOfTests.Pass() with { MadeBy = Lincoln.Osei.Id, AskedOf = [], Unanswered = false, Route = PassRoute.Bulk, IsOver = true });
        World.Clock.Advance(TimeSpan.FromMinutes(11));
        await Settle<TellPeople>();

        Assert.Equal("The pass of Maya Okafor to Library could not start in its time.", Assert.Single(await ToldTo(Lincoln.Osei)).Text);
        Assert.Equal("Your pass to Library could not start in its time.", Assert.Single(await ToldTo(Lincoln.Maya)).Text);
        Assert.Empty(await ShownNowTo(Lincoln.Osei));
    }

    [Fact]
    public async Task A_note_leaves_the_screen_after_a_while_and_stays_in_the_list()
    {
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(), Lincoln.Maya.Id);
        Assert.Single(await ShownNowTo(Lincoln.Rivera));

        World.Clock.Advance(PersonalNotice.Shown);

        Assert.Empty(await ShownNowTo(Lincoln.Rivera));
        Assert.False(Assert.Single(await ToldTo(Lincoln.Rivera)).Seen);
    }

    [Fact]
    public async Task A_request_that_was_answered_no_longer_counts_at_anyones_bell()
    {
        await Happens(PassEventKind.Requested, PassesOfTests.Pass() with { AskedOf = [Lincoln.Rivera.Id, Lincoln.Osei.Id] }, Lincoln.Maya.Id);
        await Happens(PassEventKind.Denied, PassesOfTests.Pass() with { IsOver = true }, Lincoln.Rivera.Id);

        Assert.True(Assert.Single(await ToldTo(Lincoln.Osei)).Seen);
        Assert.False(Assert.Single(await ToldTo(Lincoln.Maya)).Seen);
    }

    [Fact]
    public async Task Who_let_a_student_go_hears_that_they_are_overtime()
    {
        var pass = PassesOfTests.Pass() with { DueAt = TestWorld.Start.AddMinutes(5) };
        await Happens(PassEventKind.Started, pass, Lincoln.Park.Id);
        await Happens(PassEventKind.Overtime, pass);

        Assert.Contains("Maya Okafor is overtime", Assert.Single(await ToldTo(Lincoln.Park)).Text);
    }

    [Fact]
    public async Task An_urgent_student_in_line_alarms_once_and_not_again_when_they_take_the_place()
    {
        var urgent = PassesOfTests.Pass() with { Route = PassRoute.SelfCheckout, Urgent = true, AskedOf = [], Alarmed = [Lincoln.Rivera.Id, Lincoln.Park.Id] };
        await Happens(PassEventKind.InLine, urgent, Lincoln.Maya.Id);
        await Happens(PassEventKind.Offered, urgent);
        await Happens(PassEventKind.Started, urgent with { DueAt = TestWorld.Start.AddMinutes(5) }, Lincoln.Maya.Id);

        Assert.Equal("Urgent: Maya Okafor asks to go to Library.", Assert.Single(await ToldTo(Lincoln.Rivera)).Text);
        Assert.Single(await ToldTo(Lincoln.Park));
    }

    [Fact]
    public async Task An_urgent_student_who_was_passed_over_and_says_it_again_alarms_again_and_once()
    {
        var urgent = PassesOfTests.Pass() with { Route = PassRoute.SelfCheckout, Urgent = true, AskedOf = [], Alarmed = [Lincoln.Rivera.Id] };
        await Happens(PassEventKind.InLine, urgent, Lincoln.Maya.Id);
        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await Happens(PassEventKind.PassedOver, urgent);
        Assert.Single(await ToldTo(Lincoln.Rivera));

        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await Happens(PassEventKind.Escalated, urgent, Lincoln.Maya.Id);
        Assert.Equal(2, (await ToldTo(Lincoln.Rivera)).Count);

        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await Happens(PassEventKind.Escalated, urgent, Lincoln.Maya.Id);
        Assert.Equal(2, (await ToldTo(Lincoln.Rivera)).Count);
    }

    [Fact]
    public async Task An_urgent_student_who_left_at_once_is_said_to_have_left()
    {
        await SetUpMail();
        await Choose(Teacher(Lincoln.Rivera), NoticeKind.Urgent, new Ways(true, true, false, true));
        await Happens(PassEventKind.Started, PassesOfTests.Pass() with { Route = PassRoute.SelfCheckout, Urgent = true, AskedOf = [], Alarmed = [Lincoln.Rivera.Id] }, Lincoln.Maya.Id);

        Assert.Equal("Urgent: Maya Okafor has left for Library.", Assert.Single(await ToldTo(Lincoln.Rivera)).Text);
        Assert.Equal("An urgent pass", Assert.Single(await Mails()).Subject);
    }

    [Fact]
    public async Task Who_heard_the_request_hears_once_more_that_it_is_urgent()
    {
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(), Lincoln.Maya.Id);
        await Happens(PassEventKind.Escalated, PassesOfTests.Pass() with { Urgent = true, Alarmed = [Lincoln.Park.Id] }, Lincoln.Maya.Id);

        Assert.Equal([NoticeKind.Urgent, NoticeKind.Request], (await ToldTo(Lincoln.Rivera)).Select(notice => notice.Kind));
        Assert.Equal([NoticeKind.Urgent], (await ToldTo(Lincoln.Park)).Select(notice => notice.Kind));
    }

    [Fact]
    public async Task Changed_and_granted_in_one_act_is_told_once()
    {
        var pass = PassesOfTests.Pass() with { MadeBy = Lincoln.Osei.Id, PlannedAt = TestWorld.Start.AddHours(1) };
        Passes.Happens(PassEventKind.Changed, pass, Lincoln.Osei.Id);
        await Happens(PassEventKind.Planned, pass, Lincoln.Osei.Id);

        Assert.Equal("You have an appointment: Library, 11:00 AM.", Assert.Single(await ToldTo(Lincoln.Maya)).Text);
    }

    [Fact]
    public async Task A_mail_names_student_and_place_and_leads_to_the_page()
    {
        await SetUpMail();
        await Choose(Teacher(Lincoln.Rivera), NoticeKind.Request, new Ways(false, false, false, true));
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(), Lincoln.Maya.Id);

        var mail = Assert.Single(await Mails());
        Assert.Equal(("rivera@school.example", "A student is asking", Lincoln.Maya.Id), (mail.To, mail.Subject, mail.About));
        Assert.StartsWith("Maya Okafor asks to go to Library.\n\nhttps://passes.example/lincoln-high/my-room\n", mail.Text);
        Assert.True(Assert.Single(await ToldTo(Lincoln.Rivera)).Seen);
    }

    [Fact]
    public async Task A_follower_that_begins_tells_nothing_of_what_was_before()
    {
        foreach (var length in new[] { 0, 1, 2, 3, 7, 8, 100 })
        {
            var history = new PassesOfTests();
            Enumerable.Range(0, length).ToList().ForEach(_ => history.Happens(PassEventKind.Ended, PassesOfTests.Pass()));

            Assert.Equal(length, await new History<PassEvent>("tell of passes", 25, history.After, happened => happened.Cursor).End(CancellationToken.None));
            Assert.True(history.Asked < 20);
        }
    }
}
