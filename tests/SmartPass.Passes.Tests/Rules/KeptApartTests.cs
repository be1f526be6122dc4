using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Rules;

/// <summary>Students who must not meet, on the ways that the table of rules does not come by.</summary>
public sealed class KeptApartTests : HallWorld
{
    [Fact]
    public async Task It_is_set_aside_only_with_a_reason_which_stands_where_only_its_own_module_reads_it()
    {
        var pass = await AskedWhileOtherIsOut();

        Assert.Equal([StartRule.EncounterPrevention], Assert.IsType<AnswerOutcome.Refused>(await LetGo(pass, " ")).MayOverride);
        Assert.IsType<AnswerOutcome.Done>(await LetGo(pass, " The families agreed. "));

        var line = Assert.Single(await History(), happened => happened.Kind == PassEventKind.Overridden);
        Assert.Equal(new TriedStart(PassRoute.Approval, false, $"{Lincoln.Jordan.Id}", "The families agreed."), line.Tried);
        Assert.Equal((StartRule.EncounterPrevention, "By special leave"), (line.Rule, line.Word));
        Assert.DoesNotContain(await this.Audited(), said => said.Contains("families", StringComparison.Ordinal));
    }

    [Fact]
    public void A_badge_and_an_audit_line_do_not_tell_it_from_a_full_hallway() =>
        Assert.Equal(RuleTable.Of(StartRule.HallwayFull).Badge, RuleTable.Of(StartRule.EncounterPrevention).Badge);

    [Fact]
    public async Task Of_a_class_the_others_go_and_those_kept_back_start_by_themselves_once_the_other_is_back()
    {
        var other = await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);
        var third = School.Add(Lincoln.Student(710, "Third", "Student"));

        var made = await this.Make(HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Maya.Id, third.Id], SchoolOfTests.Nurse, "class"));

        var held = Assert.IsType<MadeOutcome.Held>(made[0]);
        Assert.IsType<MadeOutcome.Started>(made[1]);
        await End(Student(Lincoln.Jordan), other);
        Assert.Equal(PassStatus.Active, (await Pass(held.Pass)).Status);
    }

    [Fact]
    public async Task One_that_is_never_clear_in_its_time_comes_to_nothing()
    {
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);
        var held = Assert.IsType<MadeOutcome.Held>((await this.Make(HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Maya.Id, School.Add(Lincoln.Student(710, "Third", "Student")).Id], SchoolOfTests.Nurse, "class") { Minutes = 4 }))[0]);

        await this.Wait(TimeSpan.FromMinutes(4));

        Assert.Equal(PassStatus.Lapsed, (await Pass(held.Pass)).Status);
    }

    [Fact]
    public async Task Whoever_waits_in_line_is_kept_back_in_silence_and_on_record_once()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        var taken = await Started(School.Add(Lincoln.Student(710, "Third", "Student")), SchoolOfTests.Restroom);
        var waits = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        await this.Make(HallActs.Administrator, new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "out"));
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);

        await End(HallActs.Administrator, taken);
        await this.Wait(TimeSpan.FromSeconds(1));

        Assert.Equal(PassStatus.InLine, (await Pass(waits)).Status);
        var kept = Assert.Single(await History(), happened => happened.Kind == PassEventKind.KeptBack);
        Assert.Equal((waits, $"{Lincoln.Jordan.Id}"), (kept.Pass, kept.Tried!.Note));
    }

    [Fact]
    public async Task Whoever_waits_or_is_held_does_not_count_as_out()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        await Started(School.Add(Lincoln.Student(710, "Third", "Student")), SchoolOfTests.Restroom);
        await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);

        Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(HallActs.Administrator, new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "goes"))));
    }

    [Fact]
    public async Task An_offer_that_was_made_before_the_other_went_is_refused_and_the_place_in_line_kept()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        var taken = await Started(School.Add(Lincoln.Student(710, "Third", "Student")), SchoolOfTests.Restroom);
        var waits = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        await End(HallActs.Administrator, taken);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);
        await this.Make(HallActs.Administrator, new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "goes"));

        Assert.Equal(StartVerdict.Generic, Assert.IsType<AnswerOutcome.Refused>(await this.Accept(Lincoln.Maya, waits)).Because);
        Assert.Equal(PassStatus.InLine, (await Pass(waits)).Status);
    }

    [Fact]
    public async Task A_room_let_go_again_and_a_freeze_that_ends_start_nobody_against_it()
    {
        await this.Make(HallActs.Administrator, new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "out"));
        await this.Pause(HallActs.Administrator, SchoolOfTests.Room214);
        var waits = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);

        await this.Resume(HallActs.Administrator, SchoolOfTests.Room214);
        Assert.Equal(PassStatus.InLine, (await Pass(waits)).Status);

        await this.Freeze();
        await this.Thaw();
        Assert.Equal(PassStatus.InLine, (await Pass(waits)).Status);
    }

    [Fact]
    public async Task Who_is_out_already_goes_nowhere_else_while_the_other_is_out_too()
    {
        var trip = Assert.IsType<AskOutcome.Started>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "trip") { Then = [SchoolOfTests.Restroom] })).Pass;
        await this.Make(HallActs.Administrator, new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "out"));
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);

        Assert.Equal(StartVerdict.Generic, Assert.IsType<AnswerOutcome.Refused>(await this.Act<GoToNextStop, AnswerOutcome>(Student(Lincoln.Maya), act => act.GoOn(trip))).Because);
        Assert.Equal(StartVerdict.Generic, Assert.IsType<AnswerOutcome.Refused>(
            await this.Act<ChangePass, AnswerOutcome>(HallActs.Teacher(Lincoln.Rivera), act => act.Redirect(trip, SchoolOfTests.Nurse, null))).Because);
        Assert.Equal(PassStatus.Active, (await Pass(trip)).Status);
        Assert.All((await History()).Where(happened => happened.Kind == PassEventKind.Refused), happened => Assert.True(happened.Tried!.UnderWay));
    }

    [Fact]
    public async Task What_was_set_aside_with_a_reason_holds_while_the_student_is_out_and_for_no_other_start()
    {
        var pass = await AskedWhileOtherIsOut();
        await LetGo(pass, "The families agreed.");

        Assert.IsType<AnswerOutcome.Done>(await this.Act<ChangePass, AnswerOutcome>(HallActs.Teacher(Lincoln.Rivera), act => act.Redirect(pass, SchoolOfTests.Restroom, null)));
        await End(Student(Lincoln.Maya), pass);
        Assert.Equal(StartVerdict.Generic, Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom)).ToStudent);
    }

    [Fact]
    public async Task When_the_rule_changes_its_mind_whoever_waits_is_looked_at_again()
    {
        await this.Make(HallActs.Administrator, new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "out"));
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);
        var held = Assert.IsType<MadeOutcome.Held>((await this.Make(HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Maya.Id, School.Add(Lincoln.Student(710, "Third", "Student")).Id], SchoolOfTests.Nurse, "class")))[0]);
        await Sweep();

        Apart.LetMeet();
        World.Services.GetRequiredTopics().Bump(KeptApart.Topic);
        await Sweep();

        Assert.Equal(PassStatus.Active, (await Pass(held.Pass)).Status);
    }

    private async Task<PassId> AskedWhileOtherIsOut()
    {
        var pass = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);
        return pass;
    }

    private Task<AnswerOutcome> LetGo(PassId pass, string? reason) =>
        this.Act<ApprovePass, AnswerOutcome>(HallActs.Trusted, act => act.Approve(pass, new Approval(Overrides: [StartRule.EncounterPrevention]) { Reason = reason }));
}
