using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Now;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Student;

/// <summary>How a student in line stands, and what they can do about it.</summary>
public sealed class WaitingTests : HallWorld
{
    private static readonly RoomId Restroom1F = new(9);
    private readonly PersonFacts _first = Lincoln.Student(1001, "Nia", "Stone");

    private async Task<PassId> FullWithOneInLine()
    {
        School.Add(_first);
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(1));
        await this.InLine(_first, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        return await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);
    }

    [Fact]
    public async Task One_in_line_sees_the_place_and_the_wait_in_words_and_nobody_else()
    {
        await FullWithOneInLine();

        Assert.Equal(("1st", "about 4 min"), Line(await this.Stands<NowState.InLine>(_first)));
        Assert.Equal(("2nd", "about 9 min"), Line(await this.Stands<NowState.InLine>(Lincoln.Maya)));
    }

    [Fact]
    public async Task The_place_is_read_again_when_somebody_before_leaves_the_line()
    {
        await FullWithOneInLine();
        var before = (await this.Sees(Lincoln.Maya)).Stamp;
        var ahead = await Reading(db => Task.FromResult(db.Passes.Single(pass => pass.StudentId == _first.Id).Id));
        await Withdraw(HallWorld.Student(_first), ahead);

        var after = await this.Sees(Lincoln.Maya);
        Assert.NotEqual(before, after.Stamp);
        Assert.Equal("1st", Assert.IsType<NowState.InLine>(after.State).Place);
    }

    [Fact]
    public async Task Whose_teacher_paused_the_room_hears_that_and_no_guess()
    {
        await this.Pause(Teacher(Lincoln.Rivera), SchoolOfTests.Room214);
        await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.Equal(("1st", "Nobody leaves Room 214 right now. You keep your place."), Line(await this.Stands<NowState.InLine>(Lincoln.Maya)));
    }

    [Fact]
    public async Task Too_many_out_of_the_room_are_waited_for_by_their_own_clocks()
    {
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(3));
        await this.InLine(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.Equal(("1st", "1 of 1 are out of Room 214, about 2 min"), Line(await this.Stands<NowState.InLine>(Lincoln.Maya)));
    }

    [Fact]
    public async Task Whose_turn_comes_after_the_bell_that_clears_the_line_hears_so()
    {
        School.Slot = School.Slot! with { EndsAt = World.Clock.GetUtcNow().AddMinutes(8) };
        await FullWithOneInLine();

        Assert.Equal(("1st", "about 4 min"), Line(await this.Stands<NowState.InLine>(_first)));
        Assert.Equal(("2nd", "the line is cleared at 10:08 AM, maybe before your turn"), Line(await this.Stands<NowState.InLine>(Lincoln.Maya)));
    }

    [Fact]
    public async Task Their_turn_is_shown_with_the_time_it_is_kept()
    {
        await FullWithOneInLine();
        await End(HallWorld.Student(Lincoln.Jordan), await Reading(db => Task.FromResult(db.Passes.Single(pass => pass.StudentId == Lincoln.Jordan.Id).Id)));

        Assert.Equal(World.Clock.GetUtcNow() + Passes.Domain.Pass.OfferLasts, (await this.Stands<NowState.Offered>(_first)).Until);
    }

    [Fact]
    public async Task Urgent_cuts_the_line_and_is_on_record()
    {
        var maya = await FullWithOneInLine();

        Assert.IsType<AnswerOutcome.Done>(await Urge(Lincoln.Maya, maya));

        Assert.Equal("1st", (await this.Stands<NowState.InLine>(Lincoln.Maya)).Place);
        Assert.Contains(await History(), happened => happened is { Kind: PassEventKind.Escalated, Word: MakeUrgent.Word } && happened.Pass == maya && happened.By == Lincoln.Maya.Id);
    }

    [Fact]
    public async Task Urgent_asks_the_teacher_the_staff_there_and_the_office_at_once()
    {
        School.Change(SchoolOfTests.Principal, room => room with { Staff = [Lincoln.Park.Id] });
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Library);
        Assert.Equal([Lincoln.Osei.Id], (await Pass(id)).AskedOf.Select(asked => asked.StaffId));

        await Urge(Lincoln.Maya, id);

        var pass = await Pass(id);
        Assert.True(pass.Urgent);
        Assert.Equivalent(new[] { Lincoln.Rivera.Id, Lincoln.Osei.Id, Lincoln.Park.Id }, pass.AskedOf.Select(asked => asked.StaffId), strict: true);
        Assert.Equal(new Urgency(Said: true, GoesFirst: true), (await this.Stands<NowState.Asking>(Lincoln.Maya)).Urgency);
    }

    [Fact]
    public async Task What_is_asked_urgently_asks_the_same_people_from_the_start()
    {
        School.Change(SchoolOfTests.Principal, room => room with { Staff = [Lincoln.Park.Id] });
        School.Change(SchoolOfTests.Nurse, room => room with { Staff = [Lincoln.Osei.Id] });
        await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Nurse, "urgent") { Urgent = true });
        var later = await Asked(Lincoln.Jordan, SchoolOfTests.Nurse);
        await Urge(Lincoln.Jordan, later);

        var asked = await Reading(db => Task.FromResult(db.Passes.Single(pass => pass.StudentId == Lincoln.Maya.Id).AskedOf.Select(asked => asked.StaffId).ToHashSet()));
        Assert.Equal([Lincoln.Rivera.Id, Lincoln.Osei.Id, Lincoln.Park.Id], asked.OrderBy(staff => staff.Value));
        Assert.Equal(asked, (await Pass(later)).AskedOf.Select(staff => staff.StaffId).ToHashSet());
    }

    [Fact]
    public async Task Only_ones_own_request_becomes_urgent_and_once()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.IsType<AnswerOutcome.NotThere>(await Urge(Lincoln.Jordan, id));
        await Urge(Lincoln.Maya, id);
        Assert.IsType<AnswerOutcome.Done>(await Urge(Lincoln.Maya, id));
        Assert.Single(await History(), happened => happened.Kind == PassEventKind.Escalated);
        await Approve(Teacher(Lincoln.Rivera), id);
        Assert.IsType<AnswerOutcome.TooLate>(await Urge(Lincoln.Maya, id));
    }

    [Fact]
    public async Task A_full_restroom_offers_the_other_and_the_line_is_left_by_going_there()
    {
        School.RoomsById[Restroom1F] = SchoolOfTests.Room(9, "Restroom 1F", RoomKind.Restroom, ApprovalRule.SelfCheckout, 2);
        var maya = await FullWithOneInLine();
        Assert.Equal(Restroom1F, (await this.Stands<NowState.InLine>(Lincoln.Maya)).Nearest?.Id);

        Assert.IsType<AnswerOutcome.Done>(await Instead(maya, Restroom1F));

        Assert.Equal(Restroom1F, (await this.Stands<NowState.Out>(Lincoln.Maya)).Card.To.Id);
        Assert.Equal(PassStatus.Withdrawn, (await Pass(maya)).Status);
    }

    [Fact]
    public async Task Who_may_not_start_there_keeps_the_place_in_line()
    {
        School.RoomsById[Restroom1F] = SchoolOfTests.Room(9, "Restroom 1F", RoomKind.Restroom, ApprovalRule.SelfCheckout, 2);
        var maya = await FullWithOneInLine();
        School.Change(Restroom1F, room => room with { Closed = "flooded" });

        Assert.Contains("flooded", Assert.IsType<AnswerOutcome.Refused>(await Instead(maya, Restroom1F)).Because);
        Assert.Equal("2nd", (await this.Stands<NowState.InLine>(Lincoln.Maya)).Place);
        Assert.IsType<AnswerOutcome.NotThere>(await this.Act<GoInstead, AnswerOutcome>(HallWorld.Student(Lincoln.Jordan), act => act.Go(maya, Restroom1F)));
    }

    [Fact]
    public async Task Elsewhere_they_go_with_all_they_wished_for_but_the_place()
    {
        School.RoomsById[Restroom1F] = SchoolOfTests.Room(9, "Restroom 1F", RoomKind.Restroom, ApprovalRule.SelfCheckout, 2);
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        School.Change(SchoolOfTests.Nurse, room => room with { Approval = ApprovalRule.SelfCheckout, Trip = TripKind.Either });
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);
        var wish = new Wish(SchoolOfTests.Restroom, "trip", Minutes: 3, OneWay: true, "My nose bleeds") { From = SchoolOfTests.Library, Urgent = true, Then = [SchoolOfTests.Nurse] };
        var waiting = Assert.IsType<AskOutcome.InLine>(await this.Ask(Lincoln.Maya, wish)).Pass;

        Assert.IsType<AnswerOutcome.Done>(await Instead(waiting, Restroom1F));

        var pass = await Pass((await this.Stands<NowState.Out>(Lincoln.Maya)).Card.Id);
        Assert.Equal((SchoolOfTests.Library, Restroom1F, 3, false, "My nose bleeds"), (pass.FromId, pass.ToId, pass.Minutes, pass.RoundTrip, pass.Message));
        Assert.Equal((true, true), (pass.Urgent, pass.OtherOrigin));
        Assert.Equal([(Restroom1F, 3), (SchoolOfTests.Nurse, 5)], pass.Stops.OrderBy(stop => stop.Order).Select(stop => (stop.RoomId, stop.Minutes)));
    }

    private Task<AnswerOutcome> Urge(PersonFacts student, PassId id) => this.Act<MakeUrgent, AnswerOutcome>(HallWorld.Student(student), act => act.Say(id));

    private Task<AnswerOutcome> Instead(PassId waiting, RoomId to) => this.Act<GoInstead, AnswerOutcome>(HallWorld.Student(Lincoln.Maya), act => act.Go(waiting, to));

    private static (string Place, string? Wait) Line(NowState.InLine state) => (state.Place, state.Wait);
}
