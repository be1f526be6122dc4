using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Telling.Domain;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests.Domain;

/// <summary>The table of who is told.</summary>
public sealed class WhoIsToldTests
{
    private static readonly Circle Around = new([Lincoln.Park.Id], Lincoln.Osei.Id, [], StandIns.None);

    private static PassFacts Asked => PassesOfTests.Pass();

    private static PassFacts Out => Asked with { Unanswered = false, DueAt = TestWorld.Start.AddMinutes(5) };

    private static PassFacts Urgent => Asked with { Urgent = true, Alarmed = [Lincoln.Rivera.Id, Lincoln.Park.Id] };

    private static PassFacts Appointment => Asked with { MadeBy = Lincoln.Osei.Id, AskedOf = [], Unanswered = false, Route = PassRoute.Appointment, PlannedAt = TestWorld.Start.AddHours(1) };

    private static PassFacts OwnPlan => Asked with { PlannedAt = TestWorld.Start.AddHours(1) };

    [Fact]
    public void Staff_asked_hear_of_a_request() => Holds(PassEventKind.Requested, Asked, Lincoln.Maya, (Lincoln.Rivera, NoticeKind.Request));

    [Theory]
    [InlineData(PassEventKind.Requested)]
    [InlineData(PassEventKind.Escalated)]
    [InlineData(PassEventKind.InLine)]
    [InlineData(PassEventKind.Started)]
    public void The_teacher_and_the_office_hear_of_an_urgent_one_however_it_goes(PassEventKind kind) =>
        Holds(kind, Urgent with { AskedOf = [] }, Lincoln.Maya, (Lincoln.Rivera, NoticeKind.Urgent), (Lincoln.Park, NoticeKind.Urgent));

    [Theory]
    [InlineData(PassEventKind.Escalated)]
    [InlineData(PassEventKind.InLine)]
    [InlineData(PassEventKind.Started)]
    public void Who_heard_the_alarm_does_not_hear_it_again(PassEventKind kind)
    {
        var told = WhoIsTold.Of(
            PassesOfTests.Event(kind, Urgent, Lincoln.Maya.Id), Urgent, Around with { ToldBefore = [(Lincoln.Park.Id, NoticeKind.Urgent), (Lincoln.Rivera.Id, NoticeKind.Request)] });

        Assert.Equal([(Lincoln.Rivera.Id, NoticeKind.Urgent)], told.Select(one => (one.Person, one.Kind)));
    }

    [Fact]
    public void Only_who_was_added_hears_of_a_request_that_nobody_answered()
    {
        var asked = Asked with { AskedOf = [Lincoln.Rivera.Id, Lincoln.Osei.Id] };
        var told = WhoIsTold.Of(PassesOfTests.Event(PassEventKind.Escalated, asked), asked, Around with { ToldBefore = [(Lincoln.Rivera.Id, NoticeKind.Request)] });

        Assert.Equal([Lincoln.Osei.Id], told.Select(one => one.Person));
    }

    [Fact]
    public void The_student_hears_the_answer()
    {
        Holds(PassEventKind.Denied, Asked, Lincoln.Rivera, (Lincoln.Maya, NoticeKind.Answer));
        Holds(PassEventKind.Started, Out, Lincoln.Rivera, (Lincoln.Maya, NoticeKind.Answer));
        Holds(PassEventKind.Lapsed, Asked, null, (Lincoln.Maya, NoticeKind.Answer));
        Holds(PassEventKind.Offered, Asked, null, (Lincoln.Maya, NoticeKind.Offer));
    }

    [Fact]
    public void Nobody_is_told_what_they_did_themselves()
    {
        Holds(PassEventKind.Started, Out with { Route = PassRoute.SelfCheckout }, Lincoln.Maya);
        Holds(PassEventKind.Reported, Out, Lincoln.Park);
        Holds(PassEventKind.Withdrawn, Asked, Lincoln.Maya);
    }

    [Fact]
    public void What_staff_typed_on_the_students_own_screen_is_not_told_there_again()
    {
        Holds(PassEventKind.Started, Out with { Route = PassRoute.Pin }, Lincoln.Rivera);
        Holds(PassEventKind.Started, Out with { Route = PassRoute.Arrived }, Lincoln.Rivera);
        Holds(PassEventKind.Started, Out with { Route = PassRoute.Kiosk }, Lincoln.Maya);
    }

    [Fact]
    public void What_was_asked_at_a_kiosk_and_granted_elsewhere_is_told() => Holds(PassEventKind.Started, Out with { Route = PassRoute.Kiosk }, Lincoln.Rivera, (Lincoln.Maya, NoticeKind.Answer));

    [Fact]
    public void An_appointment_is_told_to_the_other_side()
    {
        Holds(PassEventKind.Planned, Appointment, Lincoln.Osei, (Lincoln.Maya, NoticeKind.Appointment));
        Holds(PassEventKind.Changed, Appointment, Lincoln.Osei, (Lincoln.Maya, NoticeKind.Appointment));
        Holds(PassEventKind.Withdrawn, Appointment, Lincoln.Osei, (Lincoln.Maya, NoticeKind.Appointment));
        Holds(PassEventKind.Declined, Appointment, Lincoln.Maya, (Lincoln.Osei, NoticeKind.Appointment));
        Holds(PassEventKind.Withdrawn, OwnPlan, Lincoln.Maya, (Lincoln.Rivera, NoticeKind.Appointment));
    }

    [Fact]
    public void The_student_and_its_maker_hear_that_it_is_about_to_start()
    {
        Holds(PassEventKind.Reminded, Appointment, null, (Lincoln.Maya, NoticeKind.StartsSoon), (Lincoln.Osei, NoticeKind.StartsSoon));
        Holds(PassEventKind.Reminded, OwnPlan, null, (Lincoln.Maya, NoticeKind.StartsSoon));
    }

    [Fact]
    public void Its_maker_hears_that_it_waits_and_the_student_too_that_it_did_not_start()
    {
        Holds(PassEventKind.Held, Appointment, null, (Lincoln.Osei, NoticeKind.NotStarted));
        Holds(PassEventKind.Lapsed, Appointment, null, (Lincoln.Osei, NoticeKind.NotStarted), (Lincoln.Maya, NoticeKind.NotStarted));
    }

    [Fact]
    public void A_student_hears_of_what_they_planned_as_of_their_own()
    {
        Assert.Equal((NoticeKind.Answer, "Your request for Library, 11:00 AM is no longer open. You can ask again."), Hears(PassEventKind.Lapsed, OwnPlan));
        Assert.Equal((NoticeKind.NotStarted, "Your pass to Library, 11:00 AM could not start in its time."), Hears(PassEventKind.Lapsed, OwnPlan with { Unanswered = false }));
        Assert.Equal((NoticeKind.NotStarted, "Your pass to Library, 11:00 AM could not start in its time. It starts as soon as it can."), Hears(PassEventKind.Held, OwnPlan with { Unanswered = false }));
    }

    [Fact]
    public void Overtime_concerns_the_student_who_watches_who_was_asked_and_who_let_them_go()
    {
        Holds(PassEventKind.Overtime, Out, null, (Lincoln.Maya, NoticeKind.Overtime), (Lincoln.Rivera, NoticeKind.Overtime), (Lincoln.Osei, NoticeKind.Overtime));
        Holds(PassEventKind.EndNotRecorded, Out, null, (Lincoln.Rivera, NoticeKind.NotRecorded), (Lincoln.Osei, NoticeKind.NotRecorded));
    }

    [Fact]
    public void Who_made_a_pass_for_now_and_the_student_hear_that_its_line_was_cleared()
    {
        var made = Asked with { MadeBy = Lincoln.Osei.Id, AskedOf = [], Unanswered = false, Route = PassRoute.Bulk };

        Assert.Equal(
            [new Told(Lincoln.Osei.Id, NoticeKind.NotStarted, Saying.DidNotStart), new Told(Lincoln.Maya.Id, NoticeKind.NotStarted, Saying.YouDidNotStart)],
            WhoIsTold.Of(PassesOfTests.Event(PassEventKind.Lapsed, made), made, Around));
    }

    [Fact]
    public void Readers_of_reports_hear_of_one() => Holds(PassEventKind.Reported, Out, Lincoln.Osei, (Lincoln.Park, NoticeKind.Report));

    [Theory]
    [InlineData(PassEventKind.Refused)]
    [InlineData(PassEventKind.InLine)]
    [InlineData(PassEventKind.PassedOver)]
    [InlineData(PassEventKind.Overridden)]
    [InlineData(PassEventKind.NextStop)]
    [InlineData(PassEventKind.Commented)]
    [InlineData(PassEventKind.Forgotten)]
    [InlineData(PassEventKind.Ended)]
    [InlineData(PassEventKind.Corrected)]
    [InlineData(PassEventKind.Reopened)]
    public void Nobody_is_told_the_rest(PassEventKind kind) => Assert.Empty(WhoIsTold.Of(PassesOfTests.Event(kind, Out, Lincoln.Osei.Id), Out, Around));

    [Fact]
    public void No_word_tells_which_rule_held_a_pass()
    {
        var held = PassesOfTests.Event(PassEventKind.Held, Appointment);
        var text = Sentences.Of(Saying.WaitsToStart, held, Appointment, Called, TestWorld.Start);

        Assert.Equal(text, Sentences.Of(Saying.WaitsToStart, held with { Rule = StartRule.RoomFull, Word = "Library is full" }, Appointment, Called, TestWorld.Start));
        Assert.Equal("The pass of Maya Okafor to Library, 11:00 AM could not start in its time. It starts as soon as it can.", text);
    }

    [Fact]
    public void Every_saying_has_words_and_a_place_to_go()
    {
        var names = new Names(Lincoln.High, new Dictionary<PersonId, string>(), new Dictionary<Rooms.Contracts.RoomId, string>());
        var happened = PassesOfTests.Event(PassEventKind.Requested, Asked);

        Assert.All(Enum.GetValues<Saying>(), saying => Assert.NotEmpty(Sentences.Of(saying, happened, null, names, TestWorld.Start)));
        Assert.All(Enum.GetValues<Saying>(), saying => Assert.StartsWith("/", Sentences.Link(new Told(Lincoln.Park.Id, NoticeKind.Request, saying), happened)));
    }

    private static Names Called { get; } =
        new(Lincoln.High, new Dictionary<PersonId, string> { [Lincoln.Maya.Id] = "Maya Okafor" }, new Dictionary<Rooms.Contracts.RoomId, string> { [SchoolOfTests.Library] = "Library" });

    private static (NoticeKind Kind, string Text) Hears(PassEventKind kind, PassFacts pass)
    {
        var happened = PassesOfTests.Event(kind, pass);
        var told = Assert.Single(WhoIsTold.Of(happened, pass, Around));
        Assert.Equal(pass.Student, told.Person);
        return (told.Kind, Sentences.Of(told.Saying, happened, pass, Called, TestWorld.Start));
    }

    private static void Holds(PassEventKind kind, PassFacts pass, Roster.Contracts.PersonFacts? by, params (Roster.Contracts.PersonFacts Person, NoticeKind Kind)[] told) =>
        Assert.Equal(told.Select(one => (one.Person.Id, one.Kind)), WhoIsTold.Of(PassesOfTests.Event(kind, pass, by?.Id ?? default), pass, Around).Select(one => (one.Person, one.Kind)));
}
