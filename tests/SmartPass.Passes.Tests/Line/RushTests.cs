using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Line;

/// <summary>Five hundred students and one restroom of four, in ten minutes of a simulated clock.</summary>
public sealed class RushTests : HallWorld
{
    private const int Places = 4;
    private const int Many = 500;

    private readonly Dictionary<PersonFacts, PassId> _waiting = [];
    private readonly Dictionary<PersonFacts, (PassId Pass, DateTimeOffset Back)> _out = [];
    private readonly List<PersonFacts> _been = [];
    private readonly HashSet<PersonFacts> _slow = [];

    [Fact]
    public async Task Never_over_the_capacity_first_come_first_offered_and_the_line_ends_empty()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = Places });
        School.Slot = School.Slot! with { EndsAt = TestWorld.Start.AddHours(12) };
        var students = Enumerable.Range(10_000, Many).Select(id => School.Add(Lincoln.Student(id, "Student", $"{id}"))).ToList();
        // Everyone sits in a room of their own: nothing but the restroom holds them up.
        foreach (var student in students)
        {
            var room = SchoolOfTests.Room(student.Id.Value, $"Room {student.Id}", RoomKind.Classroom, ApprovalRule.RoomStaff, null) with { Number = $"{student.Id}" };
            School.RoomsById[room.Id] = room;
        }

        School.ClassOf = student => SchoolOfTests.BiologyFacts with { Id = new ClassId(student.Value), Location = $"{student}" };
        var dice = new Random(5);
        var arrivals = new Queue<(PersonFacts Student, TimeSpan At)>(students.Select(student => (student, TimeSpan.FromSeconds(dice.Next(600)))).OrderBy(each => each.Item2));

        // The rush is ten minutes long; then those in line are served, ten seconds each.
        for (var second = 0; second < 600 || _waiting.Count + _out.Count > 0; second += 5)
        {
            while (arrivals.TryPeek(out var next) && next.At.TotalSeconds <= second)
            {
                await Arrive(arrivals.Dequeue().Student);
            }

            await ComeBack();
            await TakeTurns(second);
            Assert.InRange((await Hall()).PlacesTaken(SchoolOfTests.Restroom), 0, Places);
            await this.Wait(TimeSpan.FromSeconds(5));
            Assert.True(second < 20_000, "The line does not get shorter.");
        }

        Assert.Equal(Many, _been.Count);
        Assert.Equal(0, await Reading(db => db.Passes.CountAsync(pass => pass.Status != PassStatus.Ended)));
        await OffersWentInOrder();
    }

    private async Task Arrive(PersonFacts student)
    {
        switch (await Ask(student, SchoolOfTests.Restroom))
        {
            case AskOutcome.Started started:
                Leave(student, started.Pass);
                break;
            case AskOutcome.InLine line:
                _waiting[student] = line.Pass;
                // One in twenty does not look at the screen the first time.
                if (student.Id.Value % 20 == 0)
                {
                    _slow.Add(student);
                }

                break;
            case var other:
                Assert.Fail(other.ToString());
                break;
        }
    }

    private async Task ComeBack()
    {
        foreach (var (student, (pass, _)) in _out.Where(each => each.Value.Back <= World.Clock.GetUtcNow()).ToList())
        {
            await End(Student(student), pass);
            _out.Remove(student);
            _been.Add(student);
        }
    }

    private async Task TakeTurns(int second)
    {
        var offered = (await Hall()).Offered.Select(offer => offer.Student).ToHashSet();
        foreach (var (student, pass) in _waiting.Where(each => offered.Contains(each.Key.Id)).ToList())
        {
            if (_slow.Contains(student) && second % 7 != 0)
            {
                continue;
            }

            Assert.IsType<AnswerOutcome.Done>(await this.Accept(student, pass));
            _waiting.Remove(student);
            Leave(student, pass);
        }
    }

    private void Leave(PersonFacts student, PassId pass) => _out[student] = (pass, World.Clock.GetUtcNow().AddSeconds(10));

    /// <summary>Nobody was offered a place before one who had joined, or gone to the end of the line, earlier.</summary>
    private async Task OffersWentInOrder()
    {
        var events = new List<PassEvent>();
        while (await World.As(Kernel.Actor.System, null, services =>
            ((IPassHistory)services.GetService(typeof(IPassHistory))!).After(events.Count == 0 ? 0 : events[^1].Cursor, 5000)) is { Count: > 0 } more)
        {
            events.AddRange(more);
        }

        var line = new List<PassId>();
        foreach (var happened in events)
        {
            switch (happened.Kind)
            {
                case PassEventKind.InLine or PassEventKind.PassedOver:
                    line.Remove(happened.Pass);
                    line.Add(happened.Pass);
                    break;
                case PassEventKind.Offered:
                    Assert.Equal(line[0], happened.Pass);
                    line.RemoveAt(0);
                    break;
                default:
                    break;
            }
        }

        Assert.Empty(line);
        Assert.Contains(events, happened => happened.Kind == PassEventKind.PassedOver);
    }
}
