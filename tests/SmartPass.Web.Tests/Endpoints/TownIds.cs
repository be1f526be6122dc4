using System.Text.RegularExpressions;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Endpoints;

/// <summary>Real things of Lincoln High School, by the numbers their addresses carry.</summary>
internal sealed partial record TownIds(
    string Room, string Person, string DayType, string Pass, string School, string Substitute, string Group, string Series, string Planned, string Student, string Report, string Encounters, FlexIds Flex)
{
    public static async Task<TownIds> Of(Town town)
    {
        using var student = await town.SignIn(Town.Lincoln, "Grade 12", town.People(Town.Lincoln, "Grade 12").Last());
        await student.Press("Lockers");
        using var principal = await town.SignInWhoSees(Town.Lincoln, "Board");
        var person = Number(await principal.Open($"{Town.Lincoln}/people"), "/people/");
        var group = await List(principal, person);
        var planned = await Weekly(principal, person);
        return new TownIds(
            Number(await principal.Open($"{Town.Lincoln}/rooms"), "/rooms/"),
            person,
            Number(await principal.Open($"{Town.Lincoln}/schedules"), "/schedules/day-types/"),
            Number(await principal.Open($"{Town.Lincoln}/board"), "/passes/"),
            Number(await town.DistrictIT.Open("/district/schools"), "/district/schools/"),
            await DayCode(principal),
            group,
            Number(planned, "/planned/series/"),
            Number(planned, "/planned/"),
            Number(await principal.Open($"{Town.Lincoln}/board"), "/board/students/"),
            await Reported(principal),
            await Encounter(principal, town.People(Town.Lincoln, "Grade 9").Take(2)),
            await OfferFlex(principal));
    }

    private static async Task<FlexIds> OfferFlex(Visitor principal)
    {
        await principal.Open($"{Town.Lincoln}/flex/periods/new");
        await principal.Press("Save the flex period", ("Period.Name", "Flex"), ("Period.Days", "Thursday"), ("Period.Starts", "13:00"), ("Period.Ends", "13:40"), ("Period.Closes", "hours"), ("Period.ClosesHours", "1"));
        var form = await principal.Open($"{Town.Lincoln}/flex/activities/new");
        await principal.Press("Save the activity", ("Activity.Title", "Chess"), ("Activity.Room", form.Document.QuerySelectorAll("#room option")[1].GetAttribute("value")!), ("Activity.Lead", form.Document.QuerySelectorAll("#lead option")[1].GetAttribute("value")!));
        var week = await principal.Open($"{Town.Lincoln}/flex/week");
        return new FlexIds(
            Number(await principal.Open($"{Town.Lincoln}/flex/periods"), "/flex/periods/"), Number(await principal.Open($"{Town.Lincoln}/flex/activities?whose=all"), "/flex/activities/"),
            Number(week, "/flex/sessions/"), Number(week, "/flex/at/"));
    }

    private static async Task<string> List(Visitor principal, string person)
    {
        await principal.Open($"{Town.Lincoln}/groups/new");
        return Number(await principal.Press("Save the list", ("Name", "Chess"), ("Who.Shown", person), ("Who.Students", person)), "/groups/");
    }

    private static async Task<string> Encounter(Visitor principal, IEnumerable<string> members)
    {
        await principal.Open($"{Town.Lincoln}/encounters/new");
        foreach (var name in members)
        {
            await principal.Press("Find", ("Who.Text", name));
        }

        await principal.Press("Save the group", ("Group.Name", "Lockers"));
        return Number(await principal.Open($"{Town.Lincoln}/encounters"), "/encounters/");
    }

    private static async Task<Shown> Weekly(Visitor principal, string person)
    {
        await principal.Open($"{Town.Lincoln}/passes/new?student={person}");
        return await principal.Press("Make the pass", ("Order.Place", "Library"), ("Order.When", "Weekly"), ("Order.Days", "Friday"), ("Order.Time", "10:00"), ("Order.Until", "2026-12-18"));
    }

    private static async Task<string> DayCode(Visitor principal)
    {
        var found = await principal.Open($"{Town.Lincoln}/substitutes?q=a");
        await principal.Open(found.Document.QuerySelector("a[href*='covers=']")!.GetAttribute("href")!);
        await principal.Press("Make a day code", ("GivenName", "Pat"), ("FamilyName", "Doe"));
        return Number(await principal.Open($"{Town.Lincoln}/substitutes"), "/substitutes/");
    }

    private static async Task<string> Reported(Visitor principal)
    {
        var board = await principal.Open($"{Town.Lincoln}/board");
        await principal.Open(board.Document.QuerySelector("a[href*='/reports/new?student=']")!.GetAttribute("href")!);
        await principal.Press("Report", ("Reason", "WrongPlace"));
        return Number(await principal.Open($"{Town.Lincoln}/reports"), "/reports/");
    }

    private static string Number(Shown page, string stem) =>
        page.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            .Where(href => href.Contains(stem, StringComparison.Ordinal))
            .Select(href => LeadingDigits().Match(href[(href.IndexOf(stem, StringComparison.Ordinal) + stem.Length)..]).Value)
            .FirstOrDefault(digits => digits.Length > 0)
        ?? throw new InvalidOperationException($"No {stem} on {page.Address} ({page.Status}).");

    [GeneratedRegex("^[0-9]+")]
    private static partial Regex LeadingDigits();
}

/// <summary>What Flex has at Lincoln High School.</summary>
internal sealed record FlexIds(string Period, string Activity, string Session, string At);
