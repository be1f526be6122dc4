using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Plans;

/// <summary>A planned pass leaves from where its student is by then, where nobody chose otherwise.</summary>
public sealed class FollowingTests : HallWorld
{
    public FollowingTests() => School.Change(SchoolOfTests.Restroom, room => room with { ScheduledApproval = ApprovalRule.SelfCheckout });

    [Fact]
    public async Task From_a_room_that_the_student_said_against_the_timetable_it_starts_marked_as_such()
    {
        var own = await Planned(Lincoln.Maya);
        var made = ((MadeOutcome.Planned)Assert.Single(await this.Make(HallActs.Administrator, new Order([Lincoln.Jordan.Id], SchoolOfTests.Nurse, "plan") { At = TestWorld.Start.AddMinutes(10) }))).Pass;
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        await Say(Lincoln.Jordan, null, SchoolOfTests.Library);
        await this.Wait(TimeSpan.FromMinutes(11));

        foreach (var pass in new[] { await Pass(own), await Pass(made) })
        {
            Assert.Equal((PassStatus.Active, SchoolOfTests.Library, true, SchoolOfTests.Biology), (pass.Status, pass.FromId, pass.OtherOrigin, pass.ClassId));
        }
    }

    [Fact]
    public async Task Held_it_starts_from_where_the_student_says_by_then_and_both_rooms_hear_of_it()
    {
        var id = await Held(Lincoln.Maya);
        Assert.Equal(SchoolOfTests.Room214, (await Pass(id)).FromId);
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        var before = Versions();
        await this.Thaw();

        Assert.Equal((PassStatus.Active, SchoolOfTests.Library, true), ((await Pass(id)).Status, (await Pass(id)).FromId, (await Pass(id)).OtherOrigin));
        Assert.All(before.Zip(Versions()), version => Assert.True(version.First < version.Second));
    }

    [Fact]
    public async Task Planned_by_staff_and_held_it_starts_from_where_the_student_is_by_then()
    {
        var id = await HeldByStaff();
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        await this.Thaw();

        Assert.Equal((PassStatus.Active, SchoolOfTests.Library), ((await Pass(id)).Status, (await Pass(id)).FromId));
    }

    [Fact]
    public async Task Held_it_starts_from_the_room_that_the_student_said_for_it()
    {
        var id = await HeldByStaff();
        await this.Act<SayOrigin, AnswerOutcome>(Student(Lincoln.Maya), act => act.Say(id, SchoolOfTests.Principal));
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        await this.Thaw();

        Assert.Equal((PassStatus.Active, SchoolOfTests.Principal), ((await Pass(id)).Status, (await Pass(id)).FromId));
    }

    [Fact]
    public async Task Held_where_it_was_it_wakes_nobody()
    {
        await Held(Lincoln.Maya);
        var before = Versions();
        await LookAgain();

        Assert.Equal(before, Versions());
    }

    [Fact]
    public async Task More_who_are_held_cost_no_more_questions_of_where_they_said_they_are()
    {
        await Held(Lincoln.Maya);
        await Say(Lincoln.Maya, SchoolOfTests.Biology, null);
        var ofOne = await Questions();
        foreach (var number in Enumerable.Range(300, 5))
        {
            await Planned(School.Add(Lincoln.Student(number, "Student", $"{number}")), minutes: 1);
        }

        await this.Wait(TimeSpan.FromMinutes(1));
        Assert.Equal(6, await Reading(db => Task.FromResult(db.Passes.Count(pass => pass.Status == PassStatus.Held))));
        Assert.InRange(await Questions(), 1, ofOne);
    }

    private async Task<PassId> Planned(PersonFacts student, int minutes = 10) =>
        Assert.IsType<AskOutcome.Planned>(await this.Ask(student, new Wish(SchoolOfTests.Restroom, $"plan of {student.Id}") { At = World.Clock.GetUtcNow().AddMinutes(minutes) })).Pass;

    /// <summary>Its time came while passes were paused.</summary>
    private async Task<PassId> Held(PersonFacts student)
    {
        await this.Freeze();
        var id = await Planned(student);
        await this.Wait(TimeSpan.FromMinutes(10));
        Assert.Equal(PassStatus.Held, (await Pass(id)).Status);
        return id;
    }

    private async Task<PassId> HeldByStaff()
    {
        await this.Freeze();
        var made = Assert.Single(await this.Make(HallActs.Administrator, new Order([Lincoln.Maya.Id], SchoolOfTests.Nurse, "plan") { At = TestWorld.Start.AddMinutes(10) }));
        await this.Wait(TimeSpan.FromMinutes(10));
        var id = Assert.IsType<MadeOutcome.Planned>(made).Pass;
        Assert.Equal((PassStatus.Held, SchoolOfTests.Room214), ((await Pass(id)).Status, (await Pass(id)).FromId));
        return id;
    }

    private Task<AnswerOutcome> LookAgain() => this.Resume(HallActs.Administrator, SchoolOfTests.Principal);

    private async Task<int> Questions()
    {
        using var places = new CommandsOf("\"Passes_Place\"");
        await places.Count(LookAgain);
        return places.Commands;
    }

    private IReadOnlyList<long> Versions()
    {
        var topics = World.Services.GetRequiredTopics();
        return [topics.Version(PassTopics.Room(SchoolOfTests.Room214)), topics.Version(PassTopics.Room(SchoolOfTests.Library))];
    }
}
