using Microsoft.Extensions.DependencyInjection;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.MyRoom;

/// <summary>Whatever changes of what My room shows makes its live part stale, and what happens elsewhere does not.</summary>
public sealed class StampTests : RoomWorld
{
    private static readonly Roster.Contracts.PersonFacts Lee = Lincoln.Student(103, "Lee", "Ames");

    [Fact]
    public async Task It_is_current_while_nothing_happens() => Assert.True(IsCurrent(await Look()));

    [Fact]
    public Task Someone_asks() => Wakes(() => Asked(Lincoln.Maya, SchoolOfTests.Nurse));

    [Fact]
    public async Task A_request_is_answered_by_someone_else()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Wakes(() => Approve(HallActs.Administrator, id));
    }

    [Fact]
    public async Task What_a_student_who_asks_has_had_today_changes_elsewhere()
    {
        await this.SetRules(rules => rules with { DailyLimit = 3 });
        await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        await Wakes(() => World.As(HallActs.Administrator, Lincoln.High, services => services.GetRequiredService<SetException>().Set(Lincoln.Maya, false, 1, null, 100)));
    }

    [Fact]
    public async Task A_student_leaves_comes_back_and_falls_overtime()
    {
        PassId id = default;
        await Wakes(async () => id = await Started(Lincoln.Maya, SchoolOfTests.Restroom));
        await Wakes(() => this.Wait(TimeSpan.FromMinutes(5)));
        await Wakes(() => this.Wait(TimeSpan.FromMinutes(5)));
        await Wakes(() => this.Wait(TimeSpan.FromMinutes(10)));
        await Wakes(() => this.Act<CorrectPass, AnswerOutcome>(Rivera, correct => correct.Back(id)));
    }

    [Fact]
    public async Task Someone_who_stands_before_ones_own_student_leaves_the_line_for_the_same_place()
    {
        School.Add(Lee);
        School.ClassOf = student => student == Lincoln.Maya.Id || student == Lee.Id
            ? SchoolOfTests.BiologyFacts with { Id = new(32), Location = "Library" } : SchoolOfTests.BiologyFacts;
        School.Change(SchoolOfTests.Library, room => room with { Number = "Library" });
        School.Change(SchoolOfTests.Restroom, room => room with { Capacity = 1 });
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        var before = await this.InLine(Lee, SchoolOfTests.Restroom);
        await this.InLine(Lincoln.Jordan, SchoolOfTests.Restroom);
        Assert.Equal(2, Assert.Single((await Look()).InLine).Place);

        await Wakes(() => Withdraw(Student(Lee), before));
        Assert.Equal(1, Assert.Single((await Look()).InLine).Place);
    }

    [Fact]
    public async Task A_pass_is_planned_and_taken_back()
    {
        IReadOnlyList<MadeOutcome> made = [];
        await Wakes(async () => made = await this.Make(Rivera, new Order([Lincoln.Maya.Id], SchoolOfTests.Nurse, "plan") { At = World.Clock.GetUtcNow().AddMinutes(20) }));
        await Wakes(() => Withdraw(Rivera, ((MadeOutcome.Planned)made[0]).Pass));
    }

    [Fact]
    public async Task The_room_is_paused_and_resumed()
    {
        await Wakes(() => this.Pause(Rivera, SchoolOfTests.Room214));
        await Wakes(() => this.Resume(Rivera, SchoolOfTests.Room214));
    }

    [Fact]
    public async Task Passes_are_frozen_and_let_go_again()
    {
        await Wakes(() => this.Freeze());
        await Wakes(() => this.Thaw());
    }

    [Fact]
    public Task The_limits_of_the_school_change() => Wakes(() => this.SetRules(rules => rules with { DailyLimit = 2 }));

    [Fact]
    public Task Rooms_of_the_school_change() => Wakes(() =>
    {
        World.Services.GetRequiredTopics().Bump(RoomsTopics.Of(Lincoln.High.Id));
        return Task.CompletedTask;
    });

    [Fact]
    public async Task A_pass_between_other_rooms_wakes_nobody_here()
    {
        School.ClassOf = _ => SchoolOfTests.BiologyFacts with { Id = new(32), Location = "Library" };
        School.Change(SchoolOfTests.Library, room => room with { Number = "Library" });
        var view = await Look();
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.True(IsCurrent(view));
    }

    private async Task Wakes(Func<Task> change)
    {
        var view = await Look();
        Assert.True(IsCurrent(view));
        await change();
        Assert.False(IsCurrent(view));
    }
}
