using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Rules;

/// <summary>Each attempt of students who must not meet is on record once, and no act lets them meet by another door.</summary>
public sealed class KeptApartRecordTests : HallWorld
{
    private static readonly PersonFacts Third = Lincoln.Student(710, "Third", "Student");
    private static readonly PersonFacts Fourth = Lincoln.Student(711, "Fourth", "Student");

    public KeptApartRecordTests()
    {
        School.Add(Third);
        School.Add(Fourth);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_a_class_one_who_waits_already_is_held_and_the_others_go(bool asks)
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        await (asks ? Asked(Lincoln.Maya, SchoolOfTests.Nurse) : WaitsForRestroom(Lincoln.Maya));
        await Out(Lincoln.Jordan);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);

        var made = await this.Make(HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Maya.Id, Fourth.Id], SchoolOfTests.Library, "class"));

        Assert.IsType<MadeOutcome.Held>(made[0]);
        Assert.IsType<MadeOutcome.Started>(made[1]);
    }

    [Fact]
    public async Task Of_a_class_one_who_waits_already_and_finds_no_place_is_refused_and_not_held()
    {
        School.Change(SchoolOfTests.Library, room => room with { Capacity = 1 });
        await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await this.Make(HallActs.Administrator, new Order([Third.Id], SchoolOfTests.Library, "full"));

        Assert.IsType<MadeOutcome.Refused>((await this.Make(HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Maya.Id, Fourth.Id], SchoolOfTests.Library, "class")))[0]);
    }

    [Fact]
    public async Task An_end_that_is_taken_back_does_not_bring_an_old_leave_along()
    {
        var pass = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        var first = await Out(Lincoln.Jordan);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);
        await LetGo(pass);
        await End(Student(Lincoln.Jordan), first);
        await End(Student(Lincoln.Maya), pass);
        await Out(Lincoln.Jordan);

        Assert.Equal(StartVerdict.Generic, Assert.IsType<AnswerOutcome.Refused>(await this.Act<CorrectPass, AnswerOutcome>(Student(Lincoln.Maya), act => act.Undo(pass))).Because);
        Assert.Equal(PassStatus.Ended, (await Pass(pass)).Status);
    }

    [Fact]
    public async Task Leave_to_go_is_not_on_record_for_one_who_only_joins_the_line()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Capacity = 1 });
        var pass = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await this.Make(HallActs.Administrator, new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "full"));
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);

        await LetGo(pass);

        Assert.DoesNotContain(await History(), happened => happened.Kind == PassEventKind.Overridden);
        Assert.Empty((await Pass(pass)).Overridden);
    }

    [Fact]
    public async Task An_urgent_tap_is_on_record_once_with_the_request_it_became()
    {
        await Out(Lincoln.Jordan);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);

        var pass = Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "urgent") { Urgent = true })).Pass;

        Assert.Equal([(PassEventKind.KeptBack, pass)], await Tried());
    }

    [Fact]
    public async Task An_offer_that_is_refused_is_on_record_once()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        var taken = await Started(Third, SchoolOfTests.Restroom);
        var waits = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        await End(HallActs.Administrator, taken);
        await Out(Lincoln.Jordan);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);

        await this.Accept(Lincoln.Maya, waits);
        await this.Wait(TimeSpan.FromSeconds(1));

        Assert.Equal([(PassEventKind.Refused, waits)], await Tried());
    }

    [Fact]
    public async Task Who_is_kept_back_by_someone_else_next_is_on_record_again()
    {
        var first = await Out(Lincoln.Jordan);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);
        Apart.Keep(Lincoln.Maya, Third);
        var held = Assert.IsType<MadeOutcome.Held>((await this.Make(HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Maya.Id, Fourth.Id], SchoolOfTests.Library, "class")))[0]).Pass;
        await Out(Third);

        await End(Student(Lincoln.Jordan), first);

        var last = (await History()).Last(happened => happened.Pass == held && happened.Tried is not null);
        Assert.Equal((PassEventKind.KeptBack, $"{Third.Id}"), (last.Kind, last.Tried!.Note));
    }

    [Fact]
    public async Task Two_rules_that_must_not_be_told_apart_leave_one_badge_and_one_line_in_the_audit_log()
    {
        var both = Lincoln.At(Lincoln.Park, Kernel.Role.Administrator, PassPermissions.Answer, PassPermissions.AnswerAny, PassPermissions.OverrideSchool, KeptApart.MayOverride);
        var pass = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Out(Lincoln.Jordan);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);
        await this.SetRules(rules => rules with { MostOut = 1 });

        Assert.IsType<AnswerOutcome.Done>(await this.Act<ApprovePass, AnswerOutcome>(both, act => act.Approve(pass, new Approval(Overrides: [StartRule.EncounterPrevention, StartRule.HallwayFull]) { Reason = "Their family knows" })));

        Assert.Equal(2, (await History()).Count(happened => happened.Kind == PassEventKind.Overridden));
        Assert.Single(await this.Audited(), line => line.Contains("special leave", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_reason_of_leave_and_who_was_out_go_with_a_student_of_whom_nothing_may_be_kept()
    {
        var pass = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Out(Lincoln.Jordan);
        Apart.Keep(Lincoln.Maya, Lincoln.Jordan);
        await LetGo(pass);

        School.Erase(Lincoln.Maya);
        World.Services.GetRequiredTopics().Bump(RosterTopics.Roster);
        await Sweep();

        var tried = Assert.Single(await History(), happened => happened.Kind == PassEventKind.Overridden).Tried!;
        Assert.Equal((null, null), (tried.Reason, tried.Note));
    }

    private async Task<IEnumerable<(PassEventKind, PassId)>> Tried() => (await History()).Where(happened => happened.Tried is not null).Select(happened => (happened.Kind, happened.Pass));

    private async Task<PassId> WaitsForRestroom(PersonFacts student)
    {
        await Started(Third, SchoolOfTests.Restroom);
        return await this.InLine(student, SchoolOfTests.Restroom);
    }

    private async Task<PassId> Out(PersonFacts student) =>
        Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(HallActs.Administrator, new Order([student.Id], SchoolOfTests.Nurse, $"{student.Id} goes {(await History()).Count}")))).Pass;

    private Task<AnswerOutcome> LetGo(PassId pass) =>
        this.Act<ApprovePass, AnswerOutcome>(HallActs.Trusted, act => act.Approve(pass, new Approval(Overrides: [StartRule.EncounterPrevention]) { Reason = "Their family knows" }));
}
