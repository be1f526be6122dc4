using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;
using SmartPass.Browser.Tests.Schools;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.SiteTesting;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests;

/// <summary>From an empty folder to a pass that came back, in browsers alone.</summary>
public sealed class TheStoryTests(Chromium chromium) : BrowserTests(chromium)
{
    private Site _site = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _site = await Site.Start(others: services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new SchoolMorning())));
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await base.DisposeAsync();
        }
        finally
        {
            if (_site is not null)
            {
                await _site.DisposeAsync();
            }

            GC.SuppressFinalize(this);
        }
    }

    [Fact]
    public async Task A_district_is_set_up_and_a_student_asks_is_let_go_is_seen_on_the_board_and_comes_back()
    {
        var roster = await DistrictRoster.Find(_site.Folder);
        var office = await Enter(_site.Address, "office");
        await SetUpTheDistrict(office);
        await ImportTheRoster(office, roster);
        await office.Open("/district");
        await office.Page.GetByRole(AriaRole.Link, new() { Name = roster.School, Exact = true }).ClickAsync();
        await office.Page.WaitForLoadStateAsync();
        var school = new Uri(office.Page.Url).AbsolutePath.Split('/')[1];
        await MakeTheSchedule(office, school);
        await AddTheRooms(office, school);
        var staff = await GiveAccounts(office, school, "Staff");
        var students = await GiveAccounts(office, school, "Grade 9");

        var student = await Enter(_site.Address, "student", Screen.Phone);
        await SignIn.WithFirstCode(student, students[0]);
        var teacher = await Enter(_site.Address, "teacher");
        await SignIn.WithFirstCode(teacher, await SayWhere(student, staff));
        var board = await Enter(_site.Address, "board");
        await SignIn.WithFirstCode(board, await AdministratorAmong(staff));
        await board.Open($"/{school}/board");
        await Expect(board.Page.GetByText("Nobody is out.")).ToBeVisibleAsync();
        await board.Page.EvaluateAsync("window.neverReloaded = true");

        await student.Button("Restroom 1F").ClickAsync();
        await Expect(student.Heading("Asking")).ToBeVisibleAsync();
        await teacher.Open($"/{school}/my-room");
        await teacher.Button($"Let go {students[0].Name}").ClickAsync();
        await Expect(student.Button("I'm back")).ToBeVisibleAsync();
        var row = board.Page.GetByRole(AriaRole.Row, new() { Name = students[0].Name });
        await Expect(row).ToContainTextAsync("Restroom 1F");

        await student.Button("I'm back").ClickAsync();
        await Expect(row).ToBeHiddenAsync();
        await Expect(board.Page.GetByText("Nobody is out.")).ToBeVisibleAsync();
        Assert.True(await board.Page.EvaluateAsync<bool>("window.neverReloaded === true"));
    }

    private static async Task SetUpTheDistrict(Person office)
    {
        await office.Open("/");
        await office.Field("District’s name").FillAsync("Solar School District");
        await office.Field("Time zone").SelectOptionAsync("America/Chicago");
        await office.Field("Your first name").FillAsync("Dana");
        await office.Field("Your last name").FillAsync("Park");
        await office.Field("Your e-mail address").FillAsync("dana@solar.example");
        await office.Field("Password").FillAsync("orange maple river stone");
        await office.Field("The same password again").FillAsync("orange maple river stone");
        await office.Button("Set up the district").ClickAsync();
        await Expect(office.Heading("Five steps to a working school")).ToBeVisibleAsync();
    }

    private static async Task ImportTheRoster(Person office, DistrictRoster roster)
    {
        await office.Open("/district/rosters");
        await office.Field("OneRoster zip").SetInputFilesAsync(roster.File);
        await office.Button("Upload and check").ClickAsync();
        await Expect(office.Heading("Ready to apply")).ToBeVisibleAsync(new() { Timeout = 90_000 });
        if (roster.IsReal)
        {
            await Expect(office.Page.GetByText("5,187 students under 13")).ToBeVisibleAsync();
            await Expect(office.Page.GetByRole(AriaRole.Row, new() { Name = "People" })).ToContainTextAsync("1,180");
        }

        await office.Button("Apply").ClickAsync();
        await Expect(office.Page.GetByRole(AriaRole.Heading, new() { Name = "Applied", Exact = true })).ToBeVisibleAsync(new() { Timeout = 90_000 });
    }

    private static async Task MakeTheSchedule(Person office, string school)
    {
        await office.Open($"/{school}/schedules");
        await office.Button("Make the schedule").ClickAsync();
        await Expect(office.Heading("This week")).ToBeVisibleAsync();
    }

    /// <summary>The usual rooms, with one change: for the restroom a student asks the teacher of the class.</summary>
    private static async Task AddTheRooms(Person office, string school)
    {
        await office.Open($"/{school}/rooms/starter");
        await office.Button("Add these rooms").ClickAsync();
        await office.Page.GetByRole(AriaRole.Link, new() { Name = "Restroom 1F" }).ClickAsync();
        await office.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^Current teacher") }).CheckAsync();
        await office.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(office.Page.GetByRole(AriaRole.Row, new() { Name = "Restroom 1F" })).ToContainTextAsync("Current teacher");
    }

    private static async Task<IReadOnlyList<Account>> GiveAccounts(Person office, string school, string whom)
    {
        await office.Open($"/{school}/accounts");
        await office.Page.GetByRole(AriaRole.Row, new() { Name = whom }).GetByRole(AriaRole.Button).ClickAsync();
        await Expect(office.Page.Locator(".slip").First).ToBeVisibleAsync();
        // Hundreds of slips come in pieces.
        await office.Page.WaitForLoadStateAsync(LoadState.Load);
        return Slips.On(new HtmlParser().ParseDocument(await office.Page.ContentAsync()));
    }

    /// <summary>Where the timetable does not know it, a student says it once; answers the teacher of that class.</summary>
    private static async Task<Account> SayWhere(Person student, IReadOnlyList<Account> staff)
    {
        await student.Page.GetByRole(AriaRole.Link, new() { Name = "Where are you now?" }).ClickAsync();
        await Expect(student.Heading("Where are you now?")).ToBeVisibleAsync();
        foreach (var choice in await student.Page.Locator(".choice").AllAsync())
        {
            var small = await choice.Locator("small").InnerTextAsync();
            if (small.Split(" · ") is [var name, not "room not known, choose it below"] && staff.Count(one => one.Name == name) == 1)
            {
                await choice.ClickAsync();
                await student.Button("I am here").ClickAsync();
                await Expect(student.Button("Restroom 1F")).ToBeEnabledAsync();
                return staff.Single(one => one.Name == name);
            }
        }

        throw new InvalidOperationException("None of the student's classes has a room and one teacher.");
    }

    /// <summary>The roster says who is one; the slips do not.</summary>
    private async Task<Account> AdministratorAmong(IReadOnlyList<Account> staff)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<IPeople>();
        foreach (var school in _site.Services.GetRequiredService<ISchoolDirectory>().All)
        {
            foreach (var member in await people.Staff(school.Id))
            {
                if (staff.FirstOrDefault(one => one.UserName == member.UserName) is { } account
                    && (await people.AffiliationsOf(member.Id)).Contains(new Affiliation(school.Id, Role.Administrator)))
                {
                    return account;
                }
            }
        }

        throw new InvalidOperationException("The roster has no administrator at this school.");
    }
}
