using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Making;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Making;

/// <summary>What came of an order as whoever made it sees it: who has a pass, who waits, who has none.</summary>
public sealed class MadeTests : HallWorld
{
    private const string Mark = "0123456789abcdef0123456789abcdef";

    private static readonly Actor Rivera = HallActs.Teacher(Lincoln.Rivera);
    private static readonly Actor Osei = HallActs.Teacher(Lincoln.Osei);

    [Fact]
    public async Task Who_waits_in_line_has_no_pass_yet_and_is_let_go_anyway_by_the_teacher_of_the_room_they_leave()
    {
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        await Make(Rivera);

        var made = await Read(Rivera);
        var waits = Assert.Single(made.Waiting);
        Assert.Equal(("1 of 2 passes made", "1 of 1 are out of Room 214.", waits.Student.Id), (made.Title, waits.Because, Assert.Single(made.Anyway)));

        Assert.IsType<AnswerOutcome.Done>(await Approve(Rivera, waits.Pass, overrides: StartRule.RoomFull));
        Assert.Equal("2 passes made", (await Read(Rivera)).Title);
    }

    [Fact]
    public async Task Who_waits_for_a_full_room_of_others_cannot_be_let_go_anyway()
    {
        School.Change(SchoolOfTests.Nurse, room => room with { Capacity = 1 });
        await Make(Osei);

        var made = await Read(Osei);
        Assert.Equal("Nurse is full.", Assert.Single(made.Waiting).Because);
        Assert.Empty(made.Anyway);
    }

    [Fact]
    public async Task Where_all_wait_no_pass_counts_as_made()
    {
        await this.Pause(Rivera, SchoolOfTests.Room214);
        await Make(Rivera);

        Assert.Equal("2 students wait in line", (await Read(Rivera)).Title);
    }

    [Fact]
    public async Task Whose_line_was_cleared_has_no_pass_and_it_is_said_why()
    {
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        await Make(Rivera);
        await this.Wait(TimeSpan.FromMinutes(31));

        var made = await Read(Rivera);
        Assert.Empty(made.Waiting);
        Assert.Equal("The line was cleared before there was a place.", Assert.Single(made.Refused).Because);
    }

    [Fact]
    public async Task Who_has_a_pass_is_shown_with_it_while_it_is_under_way()
    {
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        await Make(Rivera);
        Assert.Equal(("Has a pass from Room 214 to Restroom 2F since 10:00 AM", "End it and start this one"), await Refused());

        await End(Student(Lincoln.Maya), first);
        Assert.Equal(("The pass they had is over.", "Start this one"), await Refused());

        School.Change(SchoolOfTests.Library, room => room with { Capacity = 0, Approval = ApprovalRule.SelfCheckout });
        await this.InLine(Lincoln.Maya, SchoolOfTests.Library);
        Assert.Equal(("The pass they had is over.", "Start this one"), await Refused());
    }

    [Fact]
    public async Task Whose_other_pass_was_refused_is_shown_with_why_and_that_the_first_goes_on()
    {
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        School.Change(SchoolOfTests.Nurse, room => room with { Closed = "flooded" });
        await Make(Rivera, first);

        Assert.Equal(("Nurse is closed (flooded). Choose another place. The pass they have goes on.", "End it and start this one anyway"), await Refused());
        Assert.Equal([Lincoln.Jordan.Id], (await Read(Rivera)).Anyway);
    }

    [Fact]
    public async Task Whom_a_place_is_kept_for_is_not_let_go_anyway()
    {
        School.Change(SchoolOfTests.Room214, room => room with { MostOut = 1 });
        await Make(Rivera);
        await End(Rivera, Assert.Single((await Read(Rivera)).Made).Pass);

        var made = await Read(Rivera);
        Assert.Equal("A place is kept for them: they may go now.", Assert.Single(made.Waiting).Because);
        Assert.Empty(made.Anyway);
    }

    private async Task<(string, string?)> Refused()
    {
        var line = (await Read(Rivera)).Refused.Single(line => line.Student.Id == Lincoln.Maya.Id);
        return (line.Because, line.Instead);
    }

    private Task Make(Actor by, PassId? insteadOf = null) => World.As(by, Lincoln.High, async services =>
    {
        var order = new Order([Lincoln.Maya.Id, Lincoln.Jordan.Id], SchoolOfTests.Nurse, Mark) { InsteadOf = insteadOf };
        services.GetRequiredService<RecentOrders>().Keep(by.Person, Lincoln.High.Id, order, await services.GetRequiredService<MakePasses>().Make(order), World.Clock.GetUtcNow());
    });

    private Task<MadeView> Read(Actor by) => this.Act<MadeReader, MadeView>(by, reader => reader.Read(Mark, CancellationToken.None));
}
