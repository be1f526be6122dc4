using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Rules;

/// <summary>Rules with the generic message are told apart by nobody who may not know: not by words, nor by what is offered, kept or left behind.</summary>
public sealed class AlikeTests : HallWorld
{
    public static TheoryData<StartRule> Both => [StartRule.EncounterPrevention, StartRule.HallwayFull];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_teacher_reads_what_the_student_reads_and_is_offered_nothing(StartRule rule)
    {
        var pass = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Hold(rule);

        var refused = Assert.IsType<AnswerOutcome.Refused>(await Approve(HallActs.Teacher(Lincoln.Rivera), pass));

        Assert.Equal((StartVerdict.Generic, StartVerdict.Generic), (refused.Because, refused.BeforeStudent!.Because));
        Assert.Empty(refused.MayOverride);
    }

    [Fact]
    public async Task Who_may_let_go_against_a_full_hallway_is_offered_it_only_if_they_may_know_which_it_was()
    {
        var office = Lincoln.At(Lincoln.Park, Role.Administrator, PassPermissions.Answer, PassPermissions.AnswerAny, PassPermissions.OverrideSchool);
        var pass = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Hold(StartRule.HallwayFull);

        var refused = Assert.IsType<AnswerOutcome.Refused>(await Approve(office, pass, overrides: [StartRule.HallwayFull]));
        Assert.Equal((StartVerdict.Generic, 0), (refused.Because, refused.MayOverride.Count));
        Assert.IsType<AnswerOutcome.Done>(await Approve(HallActs.Administrator, pass, overrides: [StartRule.HallwayFull]));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_stands_on_record_for_all_staff_is_the_generic_message(StartRule rule)
    {
        await Hold(rule);

        await Ask(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.Equal(StartVerdict.Generic, Assert.Single(await History(), happened => happened.Kind == PassEventKind.Refused).Word);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_urgent_request_says_to_staff_that_an_adult_has_to_go_along(StartRule rule)
    {
        await Hold(rule);

        var pass = Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "urgent") { Urgent = true })).Pass;

        Assert.True((await Pass(pass)).NeedsEscort);
        Assert.Contains(await History(), happened => happened.Kind == PassEventKind.KeptBack && happened.Pass == pass);
        Assert.EndsWith("go along with the student, or send an adult who does.", Assert.IsType<AnswerOutcome.Refused>(await Approve(HallActs.Teacher(Lincoln.Rivera), pass)).Because);
    }

    [Fact]
    public async Task An_urgent_request_that_nothing_keeps_back_needs_nobody()
    {
        var pass = Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "urgent") { Urgent = true })).Pass;

        Assert.False((await Pass(pass)).NeedsEscort);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_waits_in_line_and_becomes_urgent_says_so_too(StartRule rule)
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        await Started(School.Add(Lincoln.Student(710, "Third", "Student")), SchoolOfTests.Restroom);
        var waits = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        await Hold(rule);

        Assert.IsType<AnswerOutcome.Done>(await this.Act<MakeUrgent, AnswerOutcome>(Student(Lincoln.Maya), act => act.Say(waits)));

        Assert.True((await Pass(waits)).NeedsEscort);
    }

    [Theory]
    [InlineData(StartRule.NoPassWindow)]
    [InlineData(StartRule.LimitReached)]
    [InlineData(StartRule.PauseBetween)]
    [InlineData(StartRule.EncounterPrevention)]
    [InlineData(StartRule.HallwayFull)]
    public async Task A_school_may_word_every_soft_refusal_alike_to_students_and_staff_are_told_as_ever(StartRule rule)
    {
        var route = RouteOf.Way(Way.Self, this);
        await route.Prepare();
        await Conditions.Hold(rule, route, this);
        await this.SetRules(rules => Held(rule, rules) with { SoftAlike = true });

        Assert.Equal(StartVerdict.Generic, await route.Try(HallActs.Teacher(Lincoln.Rivera)));
        Assert.Equal(Told.Staff(rule), Assert.Single(await History(), happened => happened.Kind == PassEventKind.Refused).Word);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_place_that_is_offered_another_room_and_the_next_stop_are_refused_alike(StartRule rule)
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        School.Change(SchoolOfTests.Nurse, room => room with { Approval = ApprovalRule.SelfCheckout });
        var taken = await Started(School.Add(Lincoln.Student(710, "Third", "Student")), SchoolOfTests.Restroom);
        var waits = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        await End(HallActs.Administrator, taken);
        Assert.Equal(PassStatus.Offered, (await Pass(waits)).Status);
        await Hold(rule);

        Assert.Equal(StartVerdict.Generic, Assert.IsType<AnswerOutcome.Refused>(await this.Accept(Lincoln.Maya, waits)).Because);
        Assert.Equal(PassStatus.InLine, (await Pass(waits)).Status);
        Assert.Equal(StartVerdict.Generic, Assert.IsType<AnswerOutcome.Refused>(await this.Act<GoInstead, AnswerOutcome>(Student(Lincoln.Maya), act => act.Go(waits, SchoolOfTests.Nurse))).Because);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task The_next_stop_and_another_place_on_the_way_are_refused_alike(StartRule rule)
    {
        var trip = Assert.IsType<AskOutcome.Started>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "trip") { Then = [SchoolOfTests.Restroom] })).Pass;
        // Both are out by leave: from here on the hallway is as full as may be.
        await this.Make(HallActs.Administrator, new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "out"));
        if (rule == StartRule.HallwayFull)
        {
            await this.SetRules(rules => rules with { MostOut = 1 });
        }
        else
        {
            Apart.Keep(Lincoln.Maya, Lincoln.Jordan);
        }

        Assert.Equal(StartVerdict.Generic, Assert.IsType<AnswerOutcome.Refused>(await this.Act<GoToNextStop, AnswerOutcome>(Student(Lincoln.Maya), act => act.GoOn(trip))).Because);
        Assert.Equal(StartVerdict.Generic, Assert.IsType<AnswerOutcome.Refused>(
            await this.Act<ChangePass, AnswerOutcome>(HallActs.Teacher(Lincoln.Rivera), act => act.Redirect(trip, SchoolOfTests.Nurse, null))).Because);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_planned_pass_is_held_alike(StartRule rule)
    {
        var planned = Assert.IsType<MadeOutcome.Planned>(Assert.Single(await this.Make(HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Maya.Id], SchoolOfTests.Nurse, "later") { At = World.Clock.GetUtcNow().AddMinutes(2) }))).Pass;
        await Hold(rule);

        await this.Wait(TimeSpan.FromMinutes(2));

        var pass = await Pass(planned);
        Assert.Equal((PassStatus.Held, pass.LastsUntil), (pass.Status, pass.NextAt));
    }

    private Task Hold(StartRule rule) => Conditions.Hold(rule, RouteOf.Way(Way.Self, this), this);

    // Rules are set as a whole: those of the condition again.
    private static RuleSettings Held(StartRule rule, RuleSettings rules) => rule switch
    {
        StartRule.NoPassWindow => rules with { FirstMinutes = 45 },
        StartRule.LimitReached => rules with { DailyLimit = 1 },
        StartRule.PauseBetween => rules with { PauseMinutes = 30 },
        StartRule.HallwayFull => rules with { MostOut = 1 },
        _ => rules,
    };
}
