using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests.Schools;

/// <summary>A flex period of the prepared school with what is offered in it, as an administrator fills in the forms.</summary>
/// <param name="Name">Of the period.</param>
/// <param name="Starts">As the form writes it: "14:00".</param>
/// <param name="Ends">The same.</param>
/// <param name="ForWhom">Whom it is for; none for everyone.</param>
internal sealed record FlexOffer(string Name, string Starts, string Ends, params Account[] ForWhom)
{
    /// <summary>Is on Tuesdays, from today.</summary>
    /// <param name="administrator">Who is at the form of a new period.</param>
    /// <param name="hours">Sign-up closes so long before.</param>
    public async Task Plan(Person administrator, int hours)
    {
        await administrator.Field("Name").FillAsync(Name);
        await administrator.Page.Locator("input[name='Period.Days'][value='Tuesday']").CheckAsync(new() { Force = true });
        await administrator.Field("Starts").FillAsync(Starts);
        await administrator.Field("Ends").FillAsync(Ends);
        await administrator.Page.GetByLabel("some hours before it begins").CheckAsync();
        await administrator.Field("Hours before").FillAsync($"{hours}");
        if (ForWhom.Length > 0)
        {
            await administrator.Page.GetByText("Students by name").ClickAsync();
            await PickStudents(administrator, ForWhom);
        }

        await administrator.Button("Save the flex period").ClickAsync();
        await Expect(administrator.Heading("Flex periods")).ToBeVisibleAsync();
    }

    /// <summary>Is in the first room, session after session.</summary>
    /// <param name="administrator">Who is at the form of a new activity.</param>
    /// <param name="title">Its title.</param>
    /// <param name="seats">How many.</param>
    /// <param name="host">Who leads it; null for whoever is first.</param>
    public async Task Add(Person administrator, string title, int seats, Account? host = null)
    {
        await administrator.Field("Title").FillAsync(title);
        await administrator.Field("Flex period").SelectOptionAsync(new SelectOptionValue { Label = Name });
        await administrator.Field("Seats").FillAsync($"{seats}");
        await administrator.Page.Locator("#room").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await administrator.Page.Locator("#lead").SelectOptionAsync(host is null ? new SelectOptionValue { Index = 1 } : new SelectOptionValue { Label = host.Name });
        await administrator.Button("Save the activity").ClickAsync();
        await Expect(administrator.Heading("Activities")).ToBeVisibleAsync();
    }

    /// <summary>Takes these into the picker of students of the page.</summary>
    public static async Task PickStudents(Person staff, params Account[] students)
    {
        await staff.Page.Locator("summary", new() { HasText = "many names at once" }).ClickAsync();
        await staff.Field("Names or numbers").FillAsync(string.Join('\n', students.Select(student => student.UserName)));
        await staff.Button("Look them up").ClickAsync();
        await Expect(staff.Page.Locator(".chip")).ToHaveCountAsync(students.Length);
    }
}
