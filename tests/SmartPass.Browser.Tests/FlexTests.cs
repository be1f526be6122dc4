using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;
using SmartPass.Browser.Tests.Schools;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests;

/// <summary>Flex on several screens at once, by keyboard, and without fault.</summary>
[Collection(nameof(PreparedSchool))]
public sealed class FlexTests(Chromium chromium, PreparedSchool school) : InSchoolTests(chromium, school)
{
    [Fact]
    public async Task Seats_lines_and_rosters_follow_on_every_screen_and_a_keyboard_is_enough()
    {
        var @class = School.AClass();
        var administrator = await Enter("administrator", School.Administrator, "/flex/periods/new");
        await Offer(administrator, "Robotics");
        var first = await Enter("first", @class.Student, "/flex", Screen.Phone);
        var second = await Enter("second", @class.Neighbor, "/flex", Screen.Phone);
        await Expect(second.Page.GetByText("1 seat left")).ToBeVisibleAsync();

        await first.Button("Sign up : Robotics").FocusAsync();
        await first.Page.Keyboard.PressAsync("Enter");
        await Expect(first.Page.Locator(".flex-own")).ToContainTextAsync("Robotics");
        await Expect(second.Button("Join the waitlist : Robotics")).ToBeVisibleAsync();
        await second.Button("Join the waitlist : Robotics").ClickAsync();
        await Expect(second.Page.GetByText("1st in line").First).ToBeVisibleAsync();

        await administrator.Open(School.At("/flex/week"));
        await administrator.Page.GetByRole(AriaRole.Link, new() { Name = "Robotics" }).First.ClickAsync();
        var roster = administrator.Page.Locator(".seats");
        await Expect(roster).ToContainTextAsync(@class.Student.Name);
        var faults = new List<string>();
        foreach (var person in new[] { administrator, first, second })
        {
            faults.AddRange([.. await PageCheck.Faults(person.Page, Screen.Desktop), .. await PageCheck.Faults(person.Page, Screen.Phone)]);
        }

        await first.Button("Leave : Robotics").ClickAsync();
        await Expect(roster).ToContainTextAsync(@class.Neighbor.Name);
        await Expect(roster).Not.ToContainTextAsync(@class.Student.Name);
        await Expect(second.Page.Locator(".flex-own")).ToContainTextAsync("Robotics");

        foreach (var path in new[] { "/flex/week", "/flex/mine", "/flex/periods", "/flex/activities?whose=all", "/flex/activities/new", "/flex/no-shows", "/flex/participation", "/flex/rules" })
        {
            await administrator.Open(School.At(path));
            faults.AddRange([.. await PageCheck.Faults(administrator.Page, Screen.Desktop), .. await PageCheck.Faults(administrator.Page, Screen.Phone)]);
        }

        Assert.Empty(faults.Distinct());
    }

    [Fact]
    public async Task Whom_a_period_is_for_is_put_together_as_one_types_and_without_fault()
    {
        var @class = School.AClass();
        var administrator = await Enter("administrator", School.Administrator, "/flex/periods/new");
        await administrator.Page.GetByText("Students by name").ClickAsync();
        await administrator.Field("Name or number of a student").PressSequentiallyAsync(@class.Student.Name[..4]);
        await administrator.Page.Locator(".found-one", new() { HasText = @class.Student.Name }).First.ClickAsync();
        await Expect(administrator.Page.Locator(".chip")).ToContainTextAsync(@class.Student.Name);
        await administrator.Page.GetByText("Students of classes").ClickAsync();
        await administrator.Field("A class of the school").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await administrator.Button("Add to the classes").ClickAsync();
        await Expect(administrator.Page.Locator(".chip")).ToHaveCountAsync(2);
        await administrator.Page.Locator("summary", new() { HasText = "many names at once" }).ClickAsync();
        await administrator.Field("Names or numbers").FillAsync("Nobody Atall");
        await administrator.Button("Look them up").ClickAsync();
        await Expect(administrator.Page.Locator(".lines")).ToContainTextAsync("1 line needs a look");

        Assert.Empty(await PageCheck.Faults(administrator.Page, Screen.Desktop));
    }

    /// <summary>On Tuesdays at two, with one seat.</summary>
    private async Task Offer(Person administrator, string title)
    {
        var offer = new FlexOffer("Flex", "14:00", "14:40");
        await offer.Plan(administrator, hours: 1);
        await administrator.Open(School.At("/flex/activities/new"));
        await offer.Add(administrator, title, seats: 1);
    }
}
