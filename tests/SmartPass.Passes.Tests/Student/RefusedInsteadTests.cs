using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Tests.Line;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Student;

/// <summary>A pass that is refused takes nothing from the one it was to replace.</summary>
public sealed class RefusedInsteadTests : LineWorld
{
    [Theory]
    [InlineData(StartRule.HallwayFull)]
    [InlineData(StartRule.LimitReached)]
    [InlineData(StartRule.PauseBetween)]
    [InlineData(StartRule.RoomClosed)]
    public async Task Who_is_out_stays_out_on_the_first_pass(StartRule rule)
    {
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await Set(rule);
        var before = await Told(first);

        var refused = Assert.IsType<AskOutcome.Refused>(await Instead(Lincoln.Maya, SchoolOfTests.Restroom, first));

        Assert.Equal(rule == StartRule.HallwayFull, refused.ToStudent == StartVerdict.Generic);
        Assert.Equal(before, await Told(first));
        Assert.Equal((PassStatus.Active, null), ((await Pass(first)).Status, (await Pass(first)).Ending));
        var refusal = Assert.Single(await History(), happened => happened.Kind == PassEventKind.Refused);
        Assert.Equal((rule, Lincoln.Maya.Id), (refusal.Rule!.Value, refusal.Student));
    }

    [Fact]
    public async Task Who_is_out_stays_out_where_there_is_nobody_to_ask()
    {
        School.KnowsClasses = false;
        School.Change(SchoolOfTests.Room214, room => room with { Staff = [] });
        await Say(Lincoln.Maya, null, SchoolOfTests.Room214);
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.Contains("Nobody", Assert.IsType<AskOutcome.Refused>(await Instead(Lincoln.Maya, SchoolOfTests.Nurse, first)).ToStudent);

        Assert.Equal(PassStatus.Active, (await Pass(first)).Status);
        Assert.DoesNotContain(await History(), happened => happened.Kind == PassEventKind.Ended);
    }

    [Fact]
    public async Task Who_is_in_line_keeps_the_place()
    {
        var passes = await OneOutOthersInLine(2);
        School.Change(SchoolOfTests.Library, room => room with { Closed = "flooded" });
        var before = await Told(passes[1]);

        Assert.IsType<AskOutcome.Refused>(await Instead(Students[1], SchoolOfTests.Library, passes[1]));

        Assert.Equal(before, await Told(passes[1]));
        await End(Student(Students[0]), passes[0]);
        Assert.Equal([PassStatus.Offered, PassStatus.InLine], [(await Pass(passes[1])).Status, (await Pass(passes[2])).Status]);
    }

    [Fact]
    public async Task An_offer_stays_with_whom_it_was_made_to()
    {
        var passes = await OneOutOthersInLine(2);
        await End(Student(Students[0]), passes[0]);
        School.Change(SchoolOfTests.Library, room => room with { Closed = "flooded" });
        var before = await Told(passes[1]);

        Assert.IsType<AskOutcome.Refused>(await Instead(Students[1], SchoolOfTests.Library, passes[1]));

        Assert.Equal(before, await Told(passes[1]));
        Assert.Equal([PassStatus.Offered, PassStatus.InLine], [(await Pass(passes[1])).Status, (await Pass(passes[2])).Status]);
    }

    [Fact]
    public async Task Who_asked_goes_on_asking()
    {
        var first = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await this.SetRules(rules => rules with { DailyLimit = 0 });

        Assert.IsType<AskOutcome.Refused>(await Instead(Lincoln.Maya, SchoolOfTests.Restroom, first));

        Assert.True((await Pass(first)).IsAsking);
    }

    [Fact]
    public async Task A_held_pass_that_would_go_first_is_held_still()
    {
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.SetRules(rules => rules with { MostOut = 1 });
        var planned = Assert.IsType<MadeOutcome.Planned>(Assert.Single(await this.Make(
            HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Jordan.Id], SchoolOfTests.Library, "planned") { At = World.Clock.GetUtcNow().AddMinutes(1) }))).Pass;
        await this.Wait(TimeSpan.FromMinutes(1));

        Assert.Equal(StartVerdict.Generic, Assert.IsType<AskOutcome.Refused>(await Instead(Lincoln.Maya, SchoolOfTests.Restroom, first)).ToStudent);

        Assert.Equal([PassStatus.Active, PassStatus.Held], [(await Pass(first)).Status, (await Pass(planned)).Status]);
    }

    [Fact]
    public async Task No_screen_looks_again_for_what_was_taken_back()
    {
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await Set(StartRule.LimitReached);
        var topics = World.Services.GetRequiredTopics();
        var before = topics.Version(PassTopics.Student(Lincoln.Maya.Id));

        await Instead(Lincoln.Maya, SchoolOfTests.Restroom, first);

        Assert.Equal(before, topics.Version(PassTopics.Student(Lincoln.Maya.Id)));
    }

    [Fact]
    public async Task A_teacher_is_asked_in_place_of_it_all_the_same()
    {
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await Set(StartRule.LimitReached);
        Assert.True(Assert.IsType<AskOutcome.Refused>(await Instead(Lincoln.Maya, SchoolOfTests.Restroom, first)).MayAskTeacher);

        Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "another form") { InsteadOf = first, AskTeacher = true }));

        Assert.Equal(EndedHow.ByStudent, (await Pass(first)).Ending?.How);
    }

    private Task Set(StartRule rule)
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Closed = rule == StartRule.RoomClosed ? "flooded" : null });
        return this.SetRules(rules => rules with
        {
            MostOut = rule == StartRule.HallwayFull ? 1 : null,
            DailyLimit = rule == StartRule.LimitReached ? 1 : null,
            PauseMinutes = rule == StartRule.PauseBetween ? 10 : 0,
        });
    }

    /// <summary>All that is told of a pass: how it stands, and what has happened to it.</summary>
    private async Task<(PassStatus, DateTimeOffset?, DateTimeOffset?, int)> Told(PassId id)
    {
        var pass = await Pass(id);
        return (pass.Status, pass.LineAt, pass.NextAt, (await History()).Count(happened => happened.Pass == id));
    }

    private Task<AskOutcome> Instead(PersonFacts student, RoomId to, PassId first) => this.Ask(student, new Wish(to, "another form") { InsteadOf = first });
}
