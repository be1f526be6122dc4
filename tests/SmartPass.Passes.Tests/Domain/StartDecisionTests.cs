using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Passes.Domain.Starting.Rules;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Domain;

public class StartDecisionTests
{
    private static readonly IStartRule[] Rules =
        [new RoomFull(), new HallwayFull(), new KeptApart(), new PauseBetween(), new LimitReached(), new RoomClosed(), new DueElsewhere(), new NoPassWindow(), new PassesPaused(), new AlreadyOut()];
    private static readonly RoomFacts Room214 = SchoolOfTests.Room(1, "Room 214", RoomKind.Classroom, ApprovalRule.RoomStaff, null);
    private static readonly RoomFacts Restroom = SchoolOfTests.Room(2, "Restroom 2F", RoomKind.Restroom, ApprovalRule.SelfCheckout, 1);

    [Fact]
    public void An_empty_hall_and_an_open_room_let_a_student_go() => Assert.True(Decide(Restroom).MayStart);

    [Fact]
    public void All_rules_are_judged_and_the_first_in_the_order_counts()
    {
        var decision = Decide(Restroom with { Closed = "flooded" }, Out(Lincoln.Maya), Out(Lincoln.Jordan));

        Assert.Equal([StartRule.AlreadyOut, StartRule.RoomClosed, StartRule.RoomFull], decision.Refusals.Select(refusal => refusal.Rule));
        Assert.Equal(StartRule.AlreadyOut, decision.First.Rule);
    }

    [Fact]
    public void A_closed_room_says_why() =>
        Assert.Contains("flooded", Decide(Restroom with { Closed = "flooded" }).First.Verdict.ToStudent);

    [Fact]
    public void A_full_room_says_how_many() => Assert.Contains("1 of 1", Decide(Restroom, Out(Lincoln.Jordan)).First.Verdict.ToStudent);

    [Fact]
    public void A_student_cannot_pick_a_room_that_only_staff_send_to() =>
        Assert.Contains("Ask a teacher", Decide(Restroom with { Approval = ApprovalRule.StaffOnly }).First.Verdict.ToStudent);

    [Fact]
    public void Nobody_goes_to_the_room_they_are_in() => Assert.Equal(StartRule.RoomClosed, Decide(Room214).First.Rule);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_pass_five_minutes_overtime_no_longer_holds_a_place(int overtime, bool mayStart) =>
        Assert.Equal(mayStart, Decide(Restroom, Out(Lincoln.Jordan, overtime)).MayStart);

    private static StartDecision Decide(RoomFacts to, params OutPass[] hall) => StartDecision.Of(
        new StartAttempt(Lincoln.Maya.Id, Room214, to, PassRoute.SelfCheckout, HallWorld.Student(Lincoln.Maya), new Hall(hall, TestWorld.Start)), Rules);

    private static OutPass Out(Roster.Contracts.PersonFacts student, int overtime = -3) =>
        new(new PassId(student.Id.Value), student.Id, Room214.Id, Restroom.Id, TestWorld.Start.AddMinutes(-overtime - 5), TestWorld.Start.AddMinutes(-overtime));
}
