using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Web.Tests.Demo;

public sealed class DemoPeopleTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("Maya Okafor", "/lincoln-high/now", "Hi Maya")]
    [InlineData("Ana Rivera", "/lincoln-high/my-room", "Room 214")]
    [InlineData("Lee Novak", "/lincoln-high/board", "out now")]
    [InlineData("Kwame Osei", "/lincoln-high/board", "out now")]
    [InlineData("Dana Park", "/lincoln-high/board", "out now")]
    [InlineData("Sam Ito", "/district", "Everything is set up")]
    public async Task Everyone_comes_in_with_one_tap_and_finds_their_first_page(string name, string path, string words)
    {
        using var visitor = demo.Site.Visitor();
        await visitor.Open("/");
        Assert.Equal("/demo", visitor.Page.Address.AbsolutePath);

        await visitor.Press($"Be {name}");

        Assert.Equal((200, path), (visitor.Page.Status, visitor.Page.Address.AbsolutePath));
        Assert.Contains(words, visitor.Page.Words, StringComparison.Ordinal);
        Assert.Contains("Nothing here is real", visitor.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_PINs_shown_are_those_of_the_people()
    {
        using var visitor = demo.Site.Visitor();
        await visitor.Open("/demo");
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var (pins, school) = (scope.ServiceProvider.GetRequiredService<IPins>(), scope.ServiceProvider.GetRequiredService<ISchoolDirectory>().All[0]);
        scope.ServiceProvider.GetRequiredService<CurrentSchool>().Enter(school);
        var people = await scope.ServiceProvider.GetRequiredService<IDemoPeople>().All();

        Assert.Equal(4, people.Count(one => one.Pin is not null));
        foreach (var one in people.Where(one => one.Pin is not null))
        {
            Assert.Contains(one.Pin!, visitor.Page.Words, StringComparison.Ordinal);
            Assert.IsType<PinVerdict.Right>(await pins.Check(school, one.Person, one.Pin!, "kiosk"));
        }

        Assert.Contains(people.Single(one => one.Role == Role.Student).Number!, visitor.Page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_school_is_as_large_as_it_says_and_has_a_day_in_progress()
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var school = Assert.Single(services.GetRequiredService<ISchoolDirectory>().All);
        var (people, timetable, now) = (services.GetRequiredService<IPeople>(), services.GetRequiredService<ITimetable>(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var students = await people.Students(school.Id);
        Assert.Equal(("lincoln-high", "Lincoln High", 400), (school.Slug, school.Name, students.Count));
        Assert.InRange((await people.Staff(school.Id)).Count, 38, 42);
        var rooms = await services.GetRequiredService<IRooms>().All(school.Id);
        Assert.Equal(60, rooms.Count);
        Assert.Equal("cleaning", Assert.Single(rooms, room => room.Closed is not null).Closed);

        // At the middle of every period of every day of the week all students have a class in a room.
        var date = school.Date(now);
        foreach (var day in Enumerable.Range(0, 7))
        {
            foreach (var minute in new[] { 26, 83, 140, 197, 290, 347, 404 })
            {
                var at = school.Instant(date.AddDays(day), new TimeOnly(8, 0).AddMinutes(minute));
                Assert.Equal(SlotKind.Class, (await timetable.SlotAt(school.Id, null, at))!.Kind);
                Assert.Equal(400, (await timetable.MeetingsOf(school.Id, [.. students.Select(student => student.Id)], at)).Count);
            }
        }
    }

    [Fact]
    public async Task Students_wait_for_Ms_Rivera_and_some_are_out()
    {
        using var visitor = demo.Site.Visitor();
        await visitor.Open("/demo");
        await visitor.Press("Be Ana Rivera");
        Assert.True(visitor.Page.Has("button:not([disabled])"));
        Assert.Contains("Let go", visitor.Page.Words, StringComparison.Ordinal);

        await visitor.Open("/demo");
        await visitor.Press("Be Lee Novak");
        Assert.InRange(visitor.Page.Document.QuerySelectorAll("main tbody tr").Length, 8, 30);
    }

    [Fact]
    public async Task Past_passes_are_there_to_look_at()
    {
        using var visitor = demo.Site.Visitor();
        await visitor.Open("/demo");
        await visitor.Press("Be Maya Okafor");
        await visitor.Open("/lincoln-high/my-passes");
        Assert.Contains("min", visitor.Page.Words, StringComparison.Ordinal);
    }
}
