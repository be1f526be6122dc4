using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.OnePass;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.OnePassPage;

/// <summary>What the page of a pass offers to whom, as the pass stands: never what the act would refuse as not theirs.</summary>
public sealed class PassMayTests : HallWorld
{
    private static readonly Actor Rivera = HallActs.Teacher(Lincoln.Rivera);
    private static readonly Actor Maya = Student(Lincoln.Maya);
    private static readonly Actor Monitor = Lincoln.At(Lincoln.Park, Role.HallMonitor, PassPermissions.SeeBoard, PassPermissions.EndAny, PassPermissions.Report);

    [Fact]
    public async Task A_request_is_answered_and_nothing_else()
    {
        var view = await Shown(Rivera, await Asked(Lincoln.Maya, SchoolOfTests.Nurse));

        Assert.Equal(new PassMay(Answer: true, LetGo: false, TakeBack: false, End: false, Change: false, Undo: false, Send: false, Correct: false, Comment: true, Report: false), view.May);
        Assert.Equal("Asked for by the student", view.Route);
    }

    [Fact]
    public async Task One_in_line_is_let_go_or_taken_out_and_says_its_place()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        var view = await Shown(Rivera, await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom));

        Assert.Equal((true, true, false), (view.May.LetGo, view.May.TakeBack, view.May.End));
        Assert.Equal(("In line", "1st in line for Restroom 2F. Restroom 2F is full."), (view.State.Name, view.InLine));
    }

    [Fact]
    public async Task One_under_way_is_ended_and_changed_by_staff_and_only_ended_by_the_student()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        var (monitor, own) = ((await Shown(Monitor, id)).May, (await Shown(Maya, id)).May);
        Assert.Equal((true, true, true, true), (monitor.End, monitor.Change, monitor.Comment, monitor.Report));
        Assert.Equal((true, false, false, false), (own.End, own.Change, own.Comment, own.Report));
    }

    [Fact]
    public async Task A_hall_monitor_gives_more_time_but_sends_nobody_elsewhere_and_puts_no_end_right()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        Assert.Equal((false, true), ((await Shown(Monitor, id)).May.Send, (await Shown(Rivera, id)).May.Send));
        Assert.IsType<AnswerOutcome.Done>(await this.Act<ChangePass, AnswerOutcome>(Monitor, change => change.Extend(id, 5)));
        Assert.IsType<AnswerOutcome.NotYours>(await this.Act<ChangePass, AnswerOutcome>(Monitor, change => change.Redirect(id, SchoolOfTests.Nurse, null)));

        await this.Wait(TimeSpan.FromHours(1));
        Assert.IsType<AnswerOutcome.NotYours>(await this.Act<CorrectPass, AnswerOutcome>(Monitor, correct => correct.Back(id)));
        Assert.IsType<AnswerOutcome.Done>(await this.Act<CorrectPass, AnswerOutcome>(Rivera, correct => correct.Back(id)));
    }

    [Fact]
    public async Task An_end_is_undone_by_who_ended_it_for_two_minutes()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await End(Rivera, id);

        var view = await Shown(Rivera, id);
        Assert.True(view.May.Undo);
        Assert.Equal(World.Clock.GetUtcNow() + CorrectPass.UndoneWithin, view.StaleAt);
        Assert.False((await Shown(HallActs.Administrator, id)).May.Undo);
        World.Clock.Advance(TimeSpan.FromSeconds(121));
        Assert.False((await Shown(Rivera, id)).May.Undo);
    }

    [Fact]
    public async Task An_end_that_was_not_recorded_is_put_right_by_staff_and_the_page_says_so()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.Wait(TimeSpan.FromMinutes(20));
        Assert.Equal((true, false), ((await Shown(Rivera, id)).May.Correct, (await Shown(Maya, id)).May.Correct));

        await this.Act<CorrectPass, AnswerOutcome>(Rivera, correct => correct.Back(id, TestWorld.Start.AddMinutes(7)));
        Assert.Equal("Back, as staff said later, at 10:07 AM, after 7 min, 2 over", (await Shown(Rivera, id)).State.Word);
        Assert.Contains((await Shown(Maya, id)).Story, sentence => sentence.Text == "Ana Rivera put the end right: back at 10:07 AM");
    }

    [Fact]
    public async Task What_it_started_against_and_how_it_was_made_stand_on_it()
    {
        await this.SetRules(rules => rules with { DailyLimit = 1 });
        await End(Maya, await Started(Lincoln.Maya, SchoolOfTests.Restroom));
        await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "more") { Urgent = true, AskTeacher = true });
        var id = await Reading(db => Task.FromResult(db.Passes.Single(pass => pass.Ticket == "more").Id));
        await Approve(Rivera, id, overrides: [StartRule.LimitReached]);

        var view = await Shown(Rivera, id);
        Assert.Equal([new Mark("Urgent", "late"), new Mark("Over the limit", "full")], view.Marks);
        Assert.Equal("Asked for by the student, answered by Ana Rivera", view.Route);
    }

    [Fact]
    public async Task A_trip_shows_its_stops_and_which_is_next()
    {
        await this.Make(Rivera, new Order([Lincoln.Maya.Id], SchoolOfTests.Restroom, "trip") { Then = [SchoolOfTests.Nurse] });
        var id = await Reading(db => Task.FromResult(db.Passes.Single().Id));
        World.Clock.Advance(TimeSpan.FromMinutes(2));
        await this.Act<GoToNextStop, AnswerOutcome>(Rivera, next => next.GoOn(id));

        Assert.Equal([("Restroom 2F", "10:02 AM", false), ("Nurse", null, true)], (await Shown(Rivera, id)).Stops.Select(stop => (stop.Room.Name, stop.Left, stop.IsNext)));
    }

    [Fact]
    public async Task A_planned_pass_has_a_page_before_anyone_knows_where_the_student_will_be()
    {
        School.Day = _ => [School.Slot! with { StartsAt = TestWorld.Start.AddMinutes(20) }];
        var made = await this.Make(Rivera, new Order([Lincoln.Maya.Id], SchoolOfTests.Nurse, "plan") { At = TestWorld.Start.AddMinutes(20), Period = "3" });
        var view = await Shown(Rivera, ((MadeOutcome.Planned)made[0]).Pass);

        Assert.Equal(("Planned", "Where they are then", "for today, 10:20 AM, period 3", true), (view.State.Name, view.Card.From.Name, view.Planned, view.May.TakeBack));
    }

    [Theory]
    [InlineData("/lincoln-high/planned", "Planned")]
    [InlineData("/lincoln-high/board?overtime=true", "Board")]
    [InlineData("/lincoln-high/rules", null)]
    [InlineData("https://elsewhere.example/lincoln-high/planned", null)]
    public Task The_way_back_leads_to_the_screen_it_was_opened_from(string back, string? name) => World.As(Rivera, Lincoln.High, services =>
    {
        Assert.Equal(name, Crumb.From(back, new PassLinks(services.GetRequiredService<CurrentSchool>()))?.Name);
        return Task.CompletedTask;
    });

    [Theory]
    [InlineData("LimitReached,PauseBetween", 2)]
    [InlineData("LimitReached,Nonsense, 3", 1)]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    public void Only_rules_are_set_aside(string? field, int rules) => Assert.Equal(rules, SetAside.Read(field).Count);

    private async Task<OnePassView> Shown(Actor to, PassId id) =>
        Assert.IsType<OnePass.Found>(await this.Act<OnePassReader, OnePass>(to, reader => reader.Read(id, default))).View;
}
