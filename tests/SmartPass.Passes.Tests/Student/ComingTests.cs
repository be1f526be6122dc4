using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.MyPasses;
using SmartPass.Passes.Pages.Now;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Student;

/// <summary>What is planned for a student, what came of it, and that why it waits is never told.</summary>
public sealed class ComingTests : HallWorld
{
    private static readonly Actor Osei = Teacher(Lincoln.Osei);
    private static readonly TimeSpan InTwoHours = TimeSpan.FromHours(2);
    private int _made;

    [Fact]
    public async Task An_appointment_shows_when_where_and_who_invited()
    {
        await Invited(declinable: true);

        var coming = Assert.Single((await this.Sees(Lincoln.Maya)).Coming.First);
        Assert.Equal(("Library with Kwame Osei", "Today, 12:00 PM", "in 2 h", "5 min"), (coming.Title, coming.When, coming.In, coming.Where));
        Assert.Equal((true, false, true), (coming.MayDecline, coming.MayCancel, coming.NeedsOrigin));
    }

    [Fact]
    public async Task An_appointment_is_with_staff_of_the_place_and_not_with_whoever_wrote_it()
    {
        await this.Make(HallActs.Teacher(Lincoln.Rivera), new Order([Lincoln.Maya.Id], SchoolOfTests.Nurse, "written") { At = World.Clock.GetUtcNow() + InTwoHours, Appointment = true });

        var coming = Assert.Single((await this.Sees(Lincoln.Maya)).Coming.First);
        Assert.Equal(("Nurse", "5 min · made by Ana Rivera"), (coming.Title, coming.Where));
    }

    [Fact]
    public async Task One_that_must_be_kept_offers_no_way_out_and_ones_own_can_be_cancelled()
    {
        await Invited(declinable: false);
        await Planned();

        var coming = (await this.Sees(Lincoln.Maya)).Coming.First;
        Assert.Equal([(false, false), (false, true)], coming.Select(planned => (planned.MayDecline, planned.MayCancel)).Order());
    }

    [Fact]
    public async Task Where_nobody_knows_where_the_student_will_be_they_are_asked_and_say_it()
    {
        School.KnowsClasses = false;
        var id = await Planned();
        Assert.True(Assert.Single((await this.Sees(Lincoln.Maya)).Coming.First).NeedsOrigin);

        Assert.IsType<AnswerOutcome.Done>(await this.Act<SayOrigin, AnswerOutcome>(HallWorld.Student(Lincoln.Maya), act => act.Say(id, SchoolOfTests.Room214)));
        Assert.Equal("from Room 214 · 5 min", Assert.Single((await this.Sees(Lincoln.Maya)).Coming.First).Where);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(1, false)]
    public async Task Another_room_than_the_timetable_has_is_shown_to_staff(long room, bool other)
    {
        var id = await Planned();

        await this.Act<SayOrigin, AnswerOutcome>(HallWorld.Student(Lincoln.Maya), act => act.Say(id, new RoomId(room)));

        var pass = await Pass(id);
        Assert.Equal((new RoomId(room), other, SchoolOfTests.Biology), (pass.FromId, pass.OtherOrigin, pass.ClassId));
    }

    [Fact]
    public async Task Where_staff_alone_send_now_but_students_plan_by_themselves_it_is_planned_and_starts()
    {
        School.Change(SchoolOfTests.Principal, room => room with { ScheduledApproval = ApprovalRule.SelfCheckout });
        Assert.Contains(await this.See<DestinationReader, IReadOnlyList<Destination>>(Lincoln.Maya, async reader =>
            await reader.Matching("Principal", await Whereabouts(Lincoln.Maya), default)), place => place is { OnlyLater: true, MayPlan: true });

        var id = Assert.IsType<AskOutcome.Planned>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Principal, "later") { At = World.Clock.GetUtcNow() + InTwoHours })).Pass;
        await this.Wait(InTwoHours);

        Assert.Equal(PassStatus.Active, (await Pass(id)).Status);
    }

    [Fact]
    public async Task A_held_one_starts_as_soon_as_it_can_and_nothing_tells_why()
    {
        await Planned();
        await this.Freeze("Fire drill");
        await this.Wait(InTwoHours);

        var view = await this.Sees(Lincoln.Maya);
        Assert.Equal("starts as soon as it can", Assert.Single(view.Coming.First).In);
    }

    [Fact]
    public async Task One_whose_time_went_by_is_news_for_an_hour_with_a_way_to_ask_again()
    {
        await Invited(declinable: true);
        await this.Freeze("Fire drill");
        await this.Wait(InTwoHours);
        await this.Wait(TimeSpan.FromMinutes(5));

        var news = (await this.Sees(Lincoln.Maya)).LastAnswer!;
        Assert.Equal(("Your appointment with Kwame Osei did not start", "Its time went by. You can ask for another time.", SchoolOfTests.Library), (news.Heading, news.Word, news.Again));
        World.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Null((await this.Sees(Lincoln.Maya)).LastAnswer);
    }

    [Fact]
    public async Task An_appointment_that_was_taken_back_is_news_too()
    {
        await Withdraw(Osei, await Invited(declinable: true));

        Assert.Equal("Kwame Osei took your pass to Library back", (await this.Sees(Lincoln.Maya)).LastAnswer?.Heading);
    }

    [Fact]
    public async Task Ones_own_end_can_be_undone_for_two_minutes_and_not_after()
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await End(HallWorld.Student(Lincoln.Maya), id);
        Assert.Equal(id, (await this.Sees(Lincoln.Maya)).LastAnswer?.Undo);

        Assert.IsType<AnswerOutcome.Done>(await this.Act<CorrectPass, AnswerOutcome>(HallWorld.Student(Lincoln.Maya), act => act.Undo(id)));
        await this.Stands<NowState.Out>(Lincoln.Maya);
        await End(HallWorld.Student(Lincoln.Maya), id);
        World.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Null((await this.Sees(Lincoln.Maya)).LastAnswer);
    }

    [Fact]
    public async Task My_passes_list_what_is_planned_first_and_every_state_in_plain_words()
    {
        await Invited(declinable: true);
        await Deny(Teacher(Lincoln.Rivera), await Asked(Lincoln.Maya, SchoolOfTests.Nurse), "After the quiz");
        var approved = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Approve(Teacher(Lincoln.Rivera), approved);
        await End(HallWorld.Student(Lincoln.Maya), approved);
        await this.Act<DeclineAppointment, AnswerOutcome>(HallWorld.Student(Lincoln.Maya), async act => await act.Decline(await Invited(declinable: true), "I have a test"));

        var view = await this.See<MyPassesReader, MyPassesView>(Lincoln.Maya, reader => reader.Read(1, default));
        Assert.Equal("Library with Kwame Osei", Assert.Single(view.Planned).Title);
        var past = view.Days.SelectMany(day => day.Passes).Select(pass => (pass.Came, pass.How)).ToList();
        Assert.Contains(("not now: After the quiz", "10:00 AM · from Room 214 · answered by Ana Rivera"), past);
        Assert.Contains(("under a minute", "10:00 AM · from Room 214 · approved by Ana Rivera"), past);
        Assert.Contains(("declined", "12:00 PM · from Kwame Osei"), past);
    }

    [Fact]
    public async Task A_trip_shows_its_next_stop_and_a_stop_that_needs_a_yes_is_asked_for()
    {
        var wish = new Wish(SchoolOfTests.Restroom, "trip") { Then = [SchoolOfTests.Nurse] };
        var id = Assert.IsType<AskOutcome.Asked>(await this.Ask(Lincoln.Maya, wish)).Pass;
        Assert.IsType<AskOutcome.Refused>(await this.Ask(Lincoln.Jordan, wish with { Then = [SchoolOfTests.Principal] }));
        await Approve(Teacher(Lincoln.Rivera), id);
        Assert.Equal(SchoolOfTests.Nurse, (await this.Stands<NowState.Out>(Lincoln.Maya)).Next?.Id);

        await this.Act<GoToNextStop, AnswerOutcome>(HallWorld.Student(Lincoln.Maya), act => act.GoOn(id));
        var there = await this.Stands<NowState.Out>(Lincoln.Maya);
        Assert.Equal((SchoolOfTests.Nurse, null), (there.Card.To.Id, there.Next));
    }

    private async Task<PassId> Invited(bool declinable) => Assert.IsType<MadeOutcome.Planned>(Assert.Single(await this.Make(
        Osei, new Order([Lincoln.Maya.Id], SchoolOfTests.Library, $"order {++_made}") { At = World.Clock.GetUtcNow() + InTwoHours, Appointment = true, Declinable = declinable }))).Pass;

    private async Task<PassId> Planned()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { ScheduledApproval = ApprovalRule.SelfCheckout });
        return Assert.IsType<AskOutcome.Planned>(await this.Ask(Lincoln.Maya, new Wish(SchoolOfTests.Restroom, $"later {++_made}") { At = World.Clock.GetUtcNow() + InTwoHours })).Pass;
    }
}
