using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Groups;
using SmartPass.EncounterPrevention.Pages.Log;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Export;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Pages;

public sealed class LogReaderTests : LogWorld
{
    private static readonly PassEvent Tried = Try(Lincoln.Maya, Lincoln.Jordan);

    [Fact]
    public async Task The_period_goes_by_the_schools_days()
    {
        var midnight = Lincoln.High.Instant(Lincoln.High.Date(TestWorld.Start), default);
        await Happens(Tried with { At = midnight }, Tried with { At = midnight.AddMinutes(-5) }, Tried with { At = midnight.AddDays(-7) }, Tried with { At = midnight.AddDays(-40) });
        var first = Lincoln.High.Date(midnight.AddDays(-40));

        Assert.Equal(1, await Count(new LogChoice { Period = LogPeriod.Today }));
        Assert.Equal(2, await Count(new LogChoice()));
        Assert.Equal(3, await Count(new LogChoice { Period = LogPeriod.Month }));
        Assert.Equal(4, await Count(new LogChoice { Period = LogPeriod.All }));
        Assert.Equal(4, await Count(new LogChoice { Period = LogPeriod.Own }));
        Assert.Equal(2, await Count(new LogChoice { Period = LogPeriod.Own, Until = first.AddDays(33) }));
        Assert.Equal(4, await Count(new LogChoice { Period = LogPeriod.Own, From = first }));
        Assert.Equal(1, await Count(new LogChoice { Period = LogPeriod.Own, From = first, Until = first }));
        Assert.Equal(4, await Count(new LogChoice { Period = LogPeriod.Own, From = DateOnly.MaxValue, Until = DateOnly.MinValue }));
    }

    [Fact]
    public async Task A_name_or_a_number_finds_who_tried_and_who_was_out()
    {
        await Happens(Tried, Try(Sam, Lincoln.Jordan));

        Assert.Equal(1, await Count(new LogChoice { Text = "maya okafor" }));
        Assert.Equal(1, await Count(new LogChoice { Text = "000103" }));
        Assert.Equal(2, await Count(new LogChoice { Text = "jordan" }));
        Assert.Equal(0, await Count(new LogChoice { Text = "maya ortiz" }));
    }

    [Fact]
    public async Task Group_way_outcome_and_what_is_not_reviewed_narrow_it()
    {
        var own = await Group("Lunch", Lincoln.Maya, Sam);
        await Happens(
            Tried, Tried with { To = SchoolOfTests.Nurse, Tried = Tried.Tried! with { Note = Note(own, Sam) } }, Tried with { Tried = Tried.Tried! with { Route = PassRoute.Kiosk } },
            Tried with { Tried = Tried.Tried! with { UnderWay = true } }, Tried with { Kind = PassEventKind.KeptBack, By = default }, Tried with { Kind = PassEventKind.Overridden, By = Lincoln.Park.Id });

        Assert.Equal(1, await Count(new LogChoice { Group = own }));
        Assert.Equal(3, await Count(new LogChoice { Way = Way.SelfCheckout }));
        Assert.All([Way.Kiosk, Way.UnderWay, Way.Waiting], way => Assert.Equal(1, Count(new LogChoice { Way = way }).Result));
        Assert.All([Way.Approval, Way.Pin, Way.Staff, Way.Planned], way => Assert.Equal(0, Count(new LogChoice { Way = way }).Result));
        Assert.Equal(1, await Count(new LogChoice { Outcome = Outcome.Overridden }));
        Assert.Equal(6, await Count(new LogChoice { NotReviewed = true }));
    }

    [Fact]
    public async Task It_is_put_in_the_order_that_is_asked_for()
    {
        await Happens(Tried, At(Try(Sam, Lincoln.Jordan), 10), At(Try(Lincoln.Jordan, Sam), 20), At(Try(Sam, Lincoln.Jordan), 11));

        Assert.Equal(["Jordan Blake", "Sam Ortiz", "Maya Okafor"], await Names(LogSort.Newest));
        Assert.Equal(["Maya Okafor", "Sam Ortiz", "Jordan Blake"], await Names(LogSort.Oldest));
        Assert.Equal(["Sam Ortiz", "Jordan Blake", "Maya Okafor"], await Names(LogSort.Tries));
        Assert.Equal(["Jordan Blake", "Maya Okafor", "Sam Ortiz"], await Names(LogSort.Student));
    }

    [Fact]
    public async Task A_page_has_fifty_and_the_figures_are_of_all()
    {
        await Happens([.. Enumerable.Range(0, 60).Select(number => At(Tried, -6 * number))]);

        var (first, second) = (await Read(new LogChoice()), await Read(new LogChoice(), 2));

        Assert.Equal((50, 10, 60, 2), (first.Entries.Count, second.Entries.Count, first.Figures.Prevented, first.Pages));
        Assert.Equal(10, (await Read(new LogChoice(), 99)).Entries.Count);
    }

    [Fact]
    public async Task Figures_tell_who_is_kept_apart_how_often_and_when()
    {
        var own = await Group("Lunch", Lincoln.Maya, Lincoln.Jordan);
        var tried = Tried with { Tried = Tried.Tried! with { Note = Note(own, Lincoln.Jordan) } };
        await Happens(tried, At(tried, 1), At(tried, 10), Try(Lincoln.Jordan, Lincoln.Maya), At(tried, 130), tried with { Kind = PassEventKind.Overridden, By = Lincoln.Park.Id });

        var figures = (await Read(new LogChoice())).Figures;

        Assert.Equal((4, 5, 1, 5), (figures.Prevented, figures.Tries, figures.Overridden, figures.NotReviewed));
        Assert.Equal([("Lunch", 4), ("a group that was deleted", 1)], figures.Groups.Select(bar => (bar.Name, bar.Count)));
        Assert.Equal([("Maya Okafor", 4), ("Jordan Blake", 1)], figures.Students.Select(bar => (bar.Name, bar.Count)));
        Assert.Equal([("Maya Okafor and Jordan Blake", 4)], figures.Pairs.Select(bar => (bar.Name, bar.Count)));
        Assert.Equal([("10 AM", 4), ("11 AM", 0), ("12 PM", 1)], figures.Hours.Select(bar => (bar.Name, bar.Count)));
        Assert.Equal([("Restroom 2F", 5)], figures.Places.Select(bar => (bar.Name, bar.Count)));
    }

    [Fact]
    public async Task The_number_of_statements_does_not_grow_with_the_log()
    {
        var choice = new LogChoice { Text = "jordan", Sort = LogSort.Student };
        await Happens(Tried);
        await Read(choice);
        var few = await Commands(choice);
        await Happens([.. Enumerable.Range(1, 80).Select(number => At(number % 2 == 0 ? Tried : Try(Sam, Lincoln.Jordan), -7 * number))]);

        Assert.Equal(few, await Commands(choice));
        Assert.InRange(few, 1, 8);
    }

    [Fact]
    public async Task The_file_has_all_that_is_filtered_and_no_cell_is_run()
    {
        await Happens([.. Enumerable.Range(0, 60).Select(number => At(Tried, -6 * number)), Tried with { Kind = PassEventKind.Overridden, By = Lincoln.Park.Id, Tried = Tried.Tried! with { Reason = "=1+1" } }]);
        var entries = await World.As(Counselor, Lincoln.High, services => services.GetRequiredService<LogReader>().All(new LogChoice { Text = "maya" }, CancellationToken.None));

        var text = Written(entries);

        Assert.Equal(61, CsvFile.Read(text).Lines.Count);
        Assert.Contains("'=1+1", text, StringComparison.Ordinal);
        Assert.Contains("Jordan Blake: Room 214 → Library", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_tries_most_is_told_by_what_students_tried_themselves()
    {
        await Happens(
            Tried, Tried with { To = SchoolOfTests.Nurse, By = Lincoln.Rivera.Id, Tried = Tried.Tried! with { Route = PassRoute.Staff } }, Tried with { To = SchoolOfTests.Library, Kind = PassEventKind.KeptBack },
            Try(Sam, Lincoln.Jordan) with { Kind = PassEventKind.KeptBack, By = default });

        var figures = (await Read(new LogChoice())).Figures;

        Assert.Equal((4, 4), (figures.Prevented, figures.Tries));
        Assert.Equal([("Maya Okafor", 1)], figures.Students.Select(bar => (bar.Name, bar.Count)));
    }

    [Fact]
    public async Task A_second_time_is_said_only_where_it_reads_otherwise_than_the_first()
    {
        await Happens(Tried, At(Tried, .5), Try(Sam, Lincoln.Jordan), At(Try(Sam, Lincoln.Jordan), 3));

        var entries = (await Read(new LogChoice { Sort = LogSort.Student })).Entries;

        Assert.Equal([("Maya Okafor", 2, null), ("Sam Ortiz", 2, Lincoln.High.Time(TestWorld.Start.AddMinutes(3)))], entries.Select(entry => (entry.StudentName, entry.Tries, entry.Last)));
    }

    [Fact]
    public async Task The_file_says_each_time_with_its_day()
    {
        await Happens(Tried, At(Tried, 3));

        var line = Assert.Single(CsvFile.Read(Written((await Read(new LogChoice())).Entries)).Lines);

        Assert.Equal(["2026-10-15 10:00", "2026-10-15 10:03"], line.Cells.Take(2));
    }

    [Fact]
    public async Task A_seat_in_Flex_says_the_activity_and_who_sits_there_and_no_way_between_rooms()
    {
        await Happens(Tried);
        await Happens(TrySeat(Lincoln.Maya, Sam), TrySeat(Lincoln.Maya, Lincoln.Jordan) with { Session = null });

        var view = await Read(new LogChoice { Way = Way.Flex, Sort = LogSort.Oldest });

        Assert.Equal((2, 1), (view.Count, await Count(new LogChoice { Way = Way.SelfCheckout })));
        Assert.Equal(
            [("Robotics, Library", "Flex sign-up", "Who had a seat", "Sam Ortiz", null), ("An activity that is gone", "Flex sign-up", "Who had a seat", "Jordan Blake", null)],
            view.Entries.Select(entry => (entry.Where, entry.Way, entry.Who, Assert.Single(entry.Others).Name, Assert.Single(entry.Others).Where)));
        Assert.Equal([("Library", 1)], view.Figures.Places.Select(bar => (bar.Name, bar.Count)));
        Assert.Equal([("Maya Okafor", 2)], view.Figures.Students.Select(bar => (bar.Name, bar.Count)));
        var lines = CsvFile.Read(Written(view.Entries)).Lines;
        Assert.Equal(["", "Library", "Robotics", "2026-10-16 10:00", "Sam Ortiz"], lines[0].Cells.Skip(7).Take(5));
        Assert.Equal(["", "", "An activity that is gone", "", "Jordan Blake"], lines[1].Cells.Skip(7).Take(5));
        Assert.DoesNotContain("→", Written(view.Entries), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_lists_who_was_out_and_who_sat_where()
    {
        var own = await Group("Lunch", Lincoln.Maya, Sam);
        await Happens(Tried with { Tried = Tried.Tried! with { Note = Note(own, Sam) } });
        var seat = TrySeat(Lincoln.Maya, Sam);
        await Happens(At(seat with { Tried = seat.Tried! with { Note = new EncounterNote([own], [OutThen.Seated(Sam.Id)]).Written() } }, 10));

        var group = await World.As(Counselor, Lincoln.High, services => services.GetRequiredService<GroupReader>().Read(own, CancellationToken.None));

        Assert.Equal(["Sam Ortiz in Robotics", "Sam Ortiz out"], group!.Entries.Select(entry => entry.Others));
    }

    private static string Written(IEnumerable<EntryView> entries) => Encoding.UTF8.GetString(LogFile.Bytes(Lincoln.High, entries));

    private async Task<int> Count(LogChoice choice) => (await Read(choice)).Count;

    private async Task<IEnumerable<string>> Names(LogSort sort) => (await Read(new LogChoice { Sort = sort })).Entries.Select(entry => entry.StudentName);

    private Task<LogView> Read(LogChoice choice, int page = 1) => World.As(Counselor, Lincoln.High, services => services.GetRequiredService<LogReader>().Read(choice, page, CancellationToken.None));

    private async Task<int> Commands(LogChoice choice)
    {
        using var commands = new CommandsOf();
        await commands.Count(() => Read(choice));
        return commands.Commands;
    }
}
