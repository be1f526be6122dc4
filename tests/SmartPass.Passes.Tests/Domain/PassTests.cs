using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Domain;

public class PassTests
{
    private static readonly RoomFacts Room214 = SchoolOfTests.Room(1, "Room 214", RoomKind.Classroom, ApprovalRule.RoomStaff, null);
    private static readonly RoomFacts Nurse = SchoolOfTests.Room(3, "Nurse", RoomKind.Nurse, ApprovalRule.CurrentTeacher, null);
    private static readonly PassRules Rules = new() { SchoolId = Lincoln.High.Id };
    private static readonly Answer Yes = new(Lincoln.Rivera.Id, TestWorld.Start, null);

    [Fact]
    public void A_request_is_answered_taken_back_or_lapses_once()
    {
        foreach (var (name, first) in OnRequests())
        {
            foreach (var (_, second) in OnRequests())
            {
                var pass = Requested();
                first(pass);
                var (status, answer) = (pass.Status, pass.Answer);

                Assert.Throws<InvalidOperationException>(() => second(pass));
                Assert.True((status, answer) == (pass.Status, pass.Answer), name);
            }
        }
    }

    [Fact]
    public void Only_a_pass_under_way_ends_or_is_overtime()
    {
        Assert.Throws<InvalidOperationException>(() => Requested().End(Ending.ByStudent(TestWorld.Start, Lincoln.Maya.Id)));
        Assert.Throws<InvalidOperationException>(() => Requested().NoteOvertime(Rules));
    }

    [Fact]
    public void It_ends_once()
    {
        var pass = Requested();
        pass.Start(TestWorld.Start);
        pass.End(Ending.ByStudent(TestWorld.Start.AddMinutes(3), Lincoln.Maya.Id));

        Assert.Throws<InvalidOperationException>(() => pass.End(Ending.NotRecorded(TestWorld.Start.AddMinutes(20))));
        Assert.Equal(EndedHow.ByStudent, pass.Ending!.How);
    }

    [Fact]
    public void A_pass_never_ends_before_it_began_whatever_a_clock_says()
    {
        var pass = Requested();
        pass.Start(TestWorld.Start);

        pass.End(Ending.ByStudent(TestWorld.Start.AddHours(-1), Lincoln.Maya.Id));
        Assert.Equal(TestWorld.Start, pass.Ending!.At);

        pass.Correct(Ending.ByStudent(TestWorld.Start.AddMinutes(-1), Lincoln.Maya.Id));
        Assert.Equal(TestWorld.Start, pass.Ending.At);
    }

    [Fact]
    public void Under_way_nothing_of_it_is_changed()
    {
        var pass = Requested();
        var change = Change.Of(pass, Nurse, Room214, 12, usual: 5)!;
        pass.Start(TestWorld.Start);

        Assert.Throws<InvalidOperationException>(() => pass.Change(change));
        Assert.Equal(Nurse.Id, pass.ToId);
    }

    private static Pass Requested() =>
        Pass.Request(new Trip(Lincoln.Maya.Id, Room214, Nurse, 5, RoundTrip: true, "ticket"), PassRoute.Approval, [Lincoln.Rivera.Id], Rules, TestWorld.Start);

    private static (string Name, Action<Pass> Act)[] OnRequests() =>
    [
        ("start", pass => pass.Start(TestWorld.Start)),
        ("deny", pass => pass.Deny(Yes)),
        ("withdraw", pass => pass.Withdraw()),
        ("lapse", pass => pass.Lapse()),
    ];
}
