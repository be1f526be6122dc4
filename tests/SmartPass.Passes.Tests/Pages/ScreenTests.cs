using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Board;
using SmartPass.Passes.Pages.MyPasses;
using SmartPass.Passes.Pages.Now;
using SmartPass.Passes.Pages.OnePass;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Pages;

/// <summary>What the screens say.</summary>
public sealed class ScreenTests : HallWorld
{
    private static readonly Actor Maya = Student(Lincoln.Maya);
    private static readonly Actor Rivera = Teacher(Lincoln.Rivera);
    private static readonly Actor Monitor = Lincoln.At(Lincoln.Park, Role.HallMonitor, PassPermissions.SeeBoard, PassPermissions.EndAny);

    [Theory]
    [InlineData(30)]
    [InlineData(1)]
    public async Task A_student_hears_for_five_minutes_that_nobody_answered_whatever_the_schools_rule(int minutes)
    {
        await See<SetRules, bool>(Monitor, async rules => { await rules.Set(new PassRules { SchoolId = Lincoln.High.Id }.Settings with { LapseMinutes = minutes }); return true; });
        await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        World.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await Sweep();

        Assert.Equal("Nobody answered in time", await Heard());
        World.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal("Nobody answered in time", await Heard());
        World.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await Heard());
    }

    [Fact]
    public async Task Notices_name_who_goes_where_and_who_is_back()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);

        Assert.Equal("Maya may go to the Nurse.", await Says(Rivera, notices => notices.LetGo(id, default)));
        Assert.Equal("Told Maya: not now.", await Says(Rivera, notices => notices.Denied(id, default)));
        Assert.Equal("Maya is back.", await Says(Rivera, async notices => await notices.Ended(await Pass(id), default)));
        Assert.Equal("Welcome back.", await Says(Maya, async notices => await notices.Ended(await Pass(id), default)));
    }

    [Fact]
    public async Task A_room_with_a_number_has_no_article_and_one_way_ends_in_arriving()
    {
        School.Change(SchoolOfTests.Restroom, room => room with { Trip = TripKind.OneWay });
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.Equal("Maya may go to Restroom 2F.", await Says(Rivera, notices => notices.LetGo(id, default)));
        Assert.Equal("Maya has arrived.", await Says(Rivera, async notices => await notices.Ended(await Pass(id), default)));
        Assert.Equal("You have arrived.", await Says(Maya, async notices => await notices.Ended(await Pass(id), default)));
    }

    [Theory]
    [InlineData(0, "under a minute")]
    [InlineData(5, "5 min")]
    [InlineData(9, "9 min, 4 over")]
    public async Task My_passes_say_how_long_and_how_much_over(int minutes, string came)
    {
        var id = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await End(Maya, id);

        var view = await See<MyPassesReader, MyPassesView>(Maya, reader => reader.Read(1, default));
        Assert.Equal(came, Assert.Single(Assert.Single(view.Days).Passes).Came);
    }

    [Fact]
    public async Task The_board_counts_places_as_a_start_does_and_the_forgotten_apart()
    {
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(10));
        await Sweep();
        await Started(Lincoln.Jordan, SchoolOfTests.Restroom);

        var board = await See<BoardReader, BoardView>(Monitor, reader => reader.Read(new BoardFilter(), reader.Stamp()));
        var place = Assert.Single(board.Places);
        Assert.Equal((await Hall()).PlacesTaken(SchoolOfTests.Restroom), place.Count);
        Assert.Equal("1 / 4 · 1 late", place.InWords);
    }

    [Fact]
    public async Task A_pass_says_how_it_stands_at_every_turn()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        Assert.Equal("Asking", (await Shown(Rivera, id)).State.Name);
        await Approve(Rivera, id);
        Assert.Equal("Out", (await Shown(Rivera, id)).State.Name);
        World.Clock.Advance(TimeSpan.FromMinutes(7));
        await Sweep();
        Assert.Equal("Overtime", (await Shown(Rivera, id)).State.Name);
        await End(Maya, id);
        var over = (await Shown(Rivera, id)).State;
        Assert.Equal(("Ended", "Back at 10:07 AM, after 7 min, 2 over"), (over.Name, over.Word));
    }

    [Fact]
    public async Task A_request_that_was_taken_back_offers_nothing_any_more()
    {
        var id = await Asked(Lincoln.Maya, SchoolOfTests.Nurse);
        var before = await Shown(Rivera, id);
        await Withdraw(Maya, id);

        var after = await Shown(Rivera, id);
        Assert.True(before.MayAnswer);
        Assert.False(after.MayAnswer);
        Assert.NotEqual(before.Stamp, after.Stamp);
        Assert.Equal("Taken back", after.State.Name);
    }

    [Fact]
    public async Task Only_places_one_may_send_to_are_offered()
    {
        School.Change(SchoolOfTests.Library, room => room with { Closed = "inventory" });
        var offered = (await Shown(Rivera, await Asked(Lincoln.Maya, SchoolOfTests.Nurse))).Destinations.Select(room => room.Name);

        Assert.Equal(["Nurse", "Restroom 2F"], offered);
    }

    [Fact]
    public async Task The_way_back_is_the_screen_one_came_from_or_ones_own()
    {
        var view = await Shown(Monitor, await Started(Lincoln.Maya, SchoolOfTests.Restroom));

        Assert.Equal(new Crumb("/lincoln-high/board?overtime=true", "Board"), Crumb.From("/lincoln-high/board?overtime=true", view.Links));
        Assert.Null(Crumb.From("https://elsewhere.example/lincoln-high/board", view.Links));
        Assert.Null(Crumb.From("//elsewhere.example", view.Links));
        Assert.Null(Crumb.From("/lincoln-high/account", view.Links));
        Assert.Equal("Board", Crumb.Of(Monitor, view).Name);
        Assert.Equal("My room", Crumb.Of(Rivera, view).Name);
        Assert.Equal("My passes", Crumb.Of(Maya, view).Name);
    }

    [Fact]
    public async Task Where_puts_the_class_of_now_forward()
    {
        School.KnowsClasses = false;
        var (here, classes, _) = await See<WhereReader, (Whereabouts, IReadOnlyList<ClassChoice>, IReadOnlyList<RoomFacts>)>(Maya, reader => reader.Read(default));

        Assert.Equal("Period 3", here.Slot?.Name);
        var choice = Assert.Single(classes);
        Assert.Equal((true, "Biology", "Room 214"), (choice.IsNow, choice.Title, choice.Room));
    }

    [Fact]
    public async Task Where_says_till_when_another_place_holds_as_long_as_the_timetable_knows_a_room()
    {
        const string UntilTheBell = "The timetable has you in Room 214. Another place holds until this period ends.";
        Assert.Equal(UntilTheBell, await Holds());
        await Say(Lincoln.Maya, null, SchoolOfTests.Library);
        Assert.Equal(UntilTheBell, await Holds());

        School.KnowsClasses = false;
        Assert.Equal("Period 3. A class is remembered for this period; a room without a class for today only.", await Holds());

        Task<string> Holds() => World.As(Maya, Lincoln.High, async services =>
        {
            var page = ActivatorUtilities.CreateInstance<WhereModel>(services);
            await page.OnGetAsync(default);
            return page.Holds;
        });
    }

    private async Task<string?> Heard() => (await See<NowReader, NowView?>(Maya, reader => reader.Read(default)))!.LastAnswer?.Heading;

    private Task<string> Says(Actor to, Func<PassNotices, Task<string>> what) => See(to, what);

    private async Task<OnePassView> Shown(Actor to, PassId id) =>
        Assert.IsType<OnePass.Found>(await See<OnePassReader, OnePass>(to, reader => reader.Read(id, default))).View;

    private Task<T> See<TReader, T>(Actor who, Func<TReader, Task<T>> what) where TReader : notnull =>
        World.As(who, Lincoln.High, services => what(services.GetRequiredService<TReader>()));
}
