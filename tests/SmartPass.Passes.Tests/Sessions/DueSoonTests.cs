using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Sessions;

/// <summary>Nobody sets out on a pass that would still last when a session begins they are due in, but to its own room or with its host's word.</summary>
public sealed class DueSoonTests : SessionWorld
{
    private const string ToStudent = "You are due in Chess club (Room 215) at 10:04 AM. Go there first, or ask Kwame Osei.";
    private const string ToStaff = "This student is due in Chess club (Room 215) at 10:04 AM. Choose fewer minutes, or leave it to Kwame Osei.";

    [Theory]
    [InlineData(1, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public async Task A_pass_of_five_minutes_starts_only_where_it_is_over_before(int begins, bool starts)
    {
        MayaIsDue(begins);

        Assert.Equal(starts, await Ask(Lincoln.Maya, SchoolOfTests.Restroom) is AskOutcome.Started);
    }

    [Fact]
    public async Task The_student_is_told_what_they_are_due_in_and_may_ask_or_go_for_less()
    {
        MayaIsDue(4);

        Assert.Equal(new AskOutcome.Refused(ToStudent, MayAskTeacher: true), await Ask(Lincoln.Maya, SchoolOfTests.Restroom));
        Assert.IsType<AskOutcome.Started>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom, minutes: 3));
    }

    [Fact]
    public async Task To_the_room_of_the_session_they_go()
    {
        MayaIsDue(4);

        await Started(Lincoln.Maya, Room215);
    }

    [Fact]
    public async Task A_trip_lasts_as_long_as_all_its_places_and_may_lead_by_the_session()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Approval = ApprovalRule.SelfCheckout });
        MayaIsDue(8);
        Assert.IsType<AskOutcome.Refused>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "both") { Then = [SchoolOfTests.Nurse] }));

        Assert.IsType<AskOutcome.Started>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "by the way") { Then = [Room215] }));
    }

    [Fact]
    public async Task In_one_session_the_next_one_counts()
    {
        MayaIsDue(-26);
        MayaIsDue(4);

        Assert.IsType<AskOutcome.Refused>(await Ask(Lincoln.Maya, SchoolOfTests.Restroom));
    }

    [Fact]
    public async Task Who_asks_a_teacher_asks_the_host_too_who_alone_of_them_may_let_them_go()
    {
        MayaIsDue(4);
        var id = await AskedAllTheSame();
        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id], AskedOf(await Pass(id)));

        var no = Assert.IsType<AnswerOutcome.Refused>(await Approve(Rivera, id, overrides: StartRule.DueElsewhere));
        Assert.Equal((ToStaff, 0), (no.Because, no.MayOverride.Count));
        Assert.Equal([StartRule.DueElsewhere], Assert.IsType<AnswerOutcome.Refused>(await Approve(Osei, id)).MayOverride);
        Assert.IsType<AnswerOutcome.Done>(await Approve(Osei, id, overrides: StartRule.DueElsewhere));

        var pass = await Pass(id);
        Assert.Equal((PassStatus.Active, StartRule.DueElsewhere), (pass.Status, Assert.Single(pass.Overridden)));
        Assert.Contains(await this.Audited(), line => line.Contains("due in a session", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_covers_the_host_has_their_word()
    {
        MayaIsDue(4);
        var id = await AskedAllTheSame();

        Assert.IsType<AnswerOutcome.Done>(await Approve(HallActs.Teacher(Lincoln.Park) with { Covers = Lincoln.Osei.Id }, id, overrides: StartRule.DueElsewhere));
    }

    [Fact]
    public async Task The_teacher_lets_them_go_for_fewer_minutes()
    {
        MayaIsDue(4);
        var id = await AskedAllTheSame();

        Assert.IsType<AnswerOutcome.Done>(await Approve(Rivera, id, minutes: 3));
    }

    [Fact]
    public async Task Asked_for_in_time_it_is_not_approved_into_the_session()
    {
        MayaIsDue(6);
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        World.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.IsType<AnswerOutcome.Refused>(await Approve(Rivera, id));
        World.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.IsType<AnswerOutcome.Done>(await Approve(Rivera, id));
    }

    [Fact]
    public async Task Staff_make_no_pass_over_it_but_its_host()
    {
        MayaIsDue(4);
        var order = new Order([Lincoln.Maya.Id], SchoolOfTests.Nurse, "made") { Overrides = [StartRule.DueElsewhere] };

        var no = Assert.IsType<MadeOutcome.Refused>(Assert.Single(await this.Make(Rivera, order)));
        Assert.Equal((ToStaff, StartRule.DueElsewhere, 0), (no.Because, no.Rule, no.MayOverride.Count));
        Assert.IsType<MadeOutcome.Started>(Assert.Single(await this.Make(Osei, order)));
    }

    [Fact]
    public async Task One_who_is_out_already_goes_on()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        MayaIsDue(4);

        Assert.IsType<AnswerOutcome.Done>(await this.Act<ChangePass, AnswerOutcome>(Rivera, change => change.Redirect(id, SchoolOfTests.Nurse, null)));
    }

    [Fact]
    public async Task In_line_they_keep_their_place_and_it_is_their_turn_once_it_has_begun()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        var taken = await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        var waits = await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
        MayaIsDue(4);
        await End(Student(Lincoln.Jordan), taken);
        Assert.Equal((PassStatus.InLine, StartRule.DueElsewhere), ((await Pass(waits)).Status, (await Pass(waits)).KeptBackBy));

        await this.Wait(TimeSpan.FromMinutes(4));
        Assert.Equal(PassStatus.Offered, (await Pass(waits)).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_planned_pass_is_held_and_starts_from_the_session_when_that_has_begun(bool byStaff)
    {
        MayaIsDue(6);
        var id = await Planned(byStaff);
        await this.Wait(TimeSpan.FromMinutes(2));
        Assert.Equal((PassStatus.Held, StartRule.DueElsewhere), ((await Pass(id)).Status, (await Pass(id)).KeptBackBy));
        Assert.Contains(await History(), happened => happened is { Kind: PassEventKind.Refused, Rule: StartRule.DueElsewhere } && happened.Pass == id);

        await this.Wait(TimeSpan.FromMinutes(4));
        var pass = await Pass(id);
        Assert.Equal((PassStatus.Active, Room215, TestWorld.Start.AddMinutes(6)), (pass.Status, pass.FromId, pass.StartedAt));
    }

    [Fact]
    public async Task One_that_is_held_starts_at_once_where_the_session_is_cancelled()
    {
        MayaIsDue(6);
        var id = await Planned(byStaff: false);
        await this.Wait(TimeSpan.FromMinutes(2));
        Sessions.Cancel();
        await SessionsChanged();

        Assert.Equal((PassStatus.Active, SchoolOfTests.Room214), ((await Pass(id)).Status, (await Pass(id)).FromId));
    }

    private async Task<PassId> AskedAllTheSame() =>
        Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "all the same") { AskTeacher = true })).Pass;

    private async Task<PassId> Planned(bool byStaff) => byStaff
        ? Assert.IsType<MadeOutcome.Planned>(Assert.Single(await this.Make(Rivera, new Order([Lincoln.Maya.Id], SchoolOfTests.Restroom, "plan") { At = TestWorld.Start.AddMinutes(2) }))).Pass
        : Assert.IsType<AskOutcome.Planned>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, "plan") { At = TestWorld.Start.AddMinutes(2) })).Pass;
}
