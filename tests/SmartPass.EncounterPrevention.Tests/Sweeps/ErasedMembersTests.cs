using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Sweeps;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Sweeps;

public sealed class ErasedMembersTests : EncounterWorld
{
    [Fact]
    public async Task ErasedMembers_twice()
    {
        var pair = await Group("Pair", Lincoln.Maya, Lincoln.Jordan);
        await Group("Three", Lincoln.Maya, Lincoln.Jordan, Sam);
        await Keep(Entry(Lincoln.Maya, Lincoln.Jordan), Entry(Sam, Lincoln.Maya), Entry(Sam, Lincoln.Jordan), Seat(Lincoln.Maya, Sam), Seat(Sam, Lincoln.Maya));
        await Keep(Alert(Lincoln.Maya), Alert(Lincoln.Jordan));
        await Keep(Overlap(Lincoln.Maya, Sam), Overlap(Lincoln.Jordan, Sam));
        await Settle<ErasedMembers>();
        Assert.Equal(5, (await Rows<Entry>()).Count);

        School.Erase(Lincoln.Maya);
        await RosterChanges();
        await Settle<ErasedMembers>();
        await RosterChanges();
        await Settle<ErasedMembers>();

        var groups = (await Rows<EncounterGroup>()).ToDictionary(group => group.Name);
        Assert.True(groups["Pair"].Off);
        Assert.False(groups["Three"].Off);
        Assert.Equal([Lincoln.Jordan.Id], groups["Pair"].Members.Select(member => member.StudentId));
        Assert.Equal([Lincoln.Jordan.Id, Sam.Id], groups["Three"].Members.Select(member => member.StudentId).OrderBy(id => id.Value));
        var changes = await Rows<GroupChange>();
        Assert.DoesNotContain(changes, change => change.StudentId == Lincoln.Maya.Id);
        Assert.Equal((pair, default), Assert.Single(changes.Where(change => change.Kind == GroupChangeKind.SwitchedOff).Select(change => (change.GroupId, change.ById))));
        var entry = Assert.Single(await Rows<Entry>());
        Assert.Equal((Sam.Id, Lincoln.Jordan.Id), (entry.StudentId, Assert.Single(entry.Others).StudentId));
        Assert.Equal(Lincoln.Jordan.Id, Assert.Single(await Rows<Alert>()).StudentId);
        Assert.DoesNotContain(Assert.Single(await Rows<Overlap>()).Students, student => student.StudentId == Lincoln.Maya.Id);
    }

    [Fact]
    public async Task Memory_forgets_who_was_erased_and_still_keeps_the_others_apart()
    {
        await Group("Three", Lincoln.Maya, Lincoln.Jordan, Sam);
        Assert.IsType<StartVerdict.Refused>(await Judge(Lincoln.Maya, null, Lincoln.Jordan));

        School.Erase(Lincoln.Maya);
        await RosterChanges();
        await Settle<ErasedMembers>();

        Assert.Equal(StartVerdict.Allow, await Judge(Lincoln.Maya, null, Lincoln.Jordan));
        Assert.IsType<StartVerdict.Refused>(await Judge(Sam, null, Lincoln.Jordan));
    }

    [Fact]
    public async Task A_group_of_one_is_not_switched_on_until_there_are_two()
    {
        var id = await Group("Pair", Lincoln.Maya, Lincoln.Jordan);
        School.Erase(Lincoln.Maya);
        await RosterChanges();
        await Settle<ErasedMembers>();

        Assert.IsType<GroupOutcome.TooFew>(await Switch(id, off: false));

        await Save(id, Written("Pair", Lincoln.Jordan, Sam));
        Assert.IsType<GroupOutcome.Saved>(await Switch(id, off: false));
        Assert.IsType<StartVerdict.Refused>(await Judge(Sam, null, Lincoln.Jordan));
    }

    private Task RosterChanges() => World.As(Actor.System, null, services =>
    {
        services.GetRequiredService<Topics>().Bump([RosterTopics.Roster]);
        return Task.CompletedTask;
    });

    private Task Keep(params object[] rows) => World.As(Actor.System, Lincoln.High, async services =>
    {
        var db = services.GetRequiredService<EncounterPreventionDb>();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    });

    private static Entry Entry(PersonFacts student, PersonFacts other) => new Entry
    {
        SchoolId = Lincoln.High.Id, At = TestWorld.Start, StudentId = student.Id, ById = student.Id, Route = PassRoute.SelfCheckout, UnderWay = false, Waited = false,
        FromId = SchoolOfTests.Room214, ToId = SchoolOfTests.Restroom, PassId = default, Urgent = false,
    }.Tried(new EncounterNote([], [new OutThen(other.Id, new PassId(7), SchoolOfTests.Room214, SchoolOfTests.Library)]), [], Outcome.Prevented);

    private static Entry Seat(PersonFacts student, PersonFacts other) => new Entry
    {
        SchoolId = Lincoln.High.Id, At = TestWorld.Start, StudentId = student.Id, ById = default, Route = null, UnderWay = false, Waited = false, FromId = default, ToId = SchoolOfTests.Library, PassId = default, Urgent = false,
        Seat = new TriedSeat(new ActivitySessionId(8), SignUpWay.Placement, "Robotics", TestWorld.Start),
    }.Tried(new EncounterNote([], [OutThen.Seated(other.Id)]), [], Outcome.Prevented);

    private static Alert Alert(PersonFacts student) =>
        new() { SchoolId = Lincoln.High.Id, Kind = EncounterAlertKind.Prevented, At = TestWorld.Start, StudentId = student.Id, PassId = default };

    private static Overlap Overlap(params PersonFacts[] students) =>
        new Overlap { SchoolId = Lincoln.High.Id, From = new DateOnly(2026, 9, 1), Until = new DateOnly(2026, 10, 1), Times = 5, Expected = 0.5, Chance = 0.001 }.Of(students.Select(student => student.Id), []);
}
