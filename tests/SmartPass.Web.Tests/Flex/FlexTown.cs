using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Flex;

/// <summary>A town of its own, with the steps in which Flex is set up and used by forms alone. It is Thursday, 2026-10-15, 10:05.</summary>
public abstract class FlexTown : IAsyncLifetime
{
    protected const string Lincoln = Town.Lincoln;
    protected const string Flex = $"{Lincoln}/flex";

    private protected Town Town { get; private set; } = null!;

    protected Visitor Principal { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Town = await Town.Build();
        Principal = await Town.SignInWhoSees(Lincoln, "Settings");
    }

    public async ValueTask DisposeAsync()
    {
        Principal.Dispose();
        await Town.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected void GoTo(int hour, int minute, int day = 15) => Town.Clock!.SetUtcNow(new DateTimeOffset(2026, 10, day, hour, minute, 0, TimeSpan.Zero));

    protected async Task SetUpPeriod()
    {
        await Principal.Open($"{Flex}/periods/new");
        var page = await Principal.Press("Save the flex period", ("Period.Name", "Flex"), ("Period.Starts", "13:00"), ("Period.Ends", "12:40"));
        Assert.Equal(400, page.Status);
        Assert.Equal("13:00", page.Document.QuerySelector("#starts")!.GetAttribute("value"));
        await Principal.Press("Save the flex period", ("Period.Days", "Thursday"), ("Period.Ends", "13:40"), ("Period.Closes", "hours"), ("Period.ClosesHours", "1"));
        Assert.Equal(200, Principal.Page.Status);
    }

    protected static async Task Offer(Visitor host, string title, string seats, int room = 1)
    {
        await host.Open($"{Flex}/activities/new");
        var place = host.Page.Document.QuerySelectorAll("#room option")[room].GetAttribute("value")!;
        await host.Press("Save the activity", ("Activity.Title", title), ("Activity.Seats", seats), ("Activity.Room", place));
        Assert.Contains($"{title} is saved", Said(host), StringComparison.Ordinal);
    }

    protected async Task OfferForSomeone(string title, int host, int room)
    {
        await Principal.Open($"{Flex}/activities/new");
        var document = Principal.Page.Document;
        await Principal.Press(
            "Save the activity", ("Activity.Title", title), ("Activity.Room", document.QuerySelectorAll("#room option")[room].GetAttribute("value")!),
            ("Activity.Lead", document.QuerySelectorAll("#lead option")[host].GetAttribute("value")!));
        Assert.Contains($"{title} is saved", Said(Principal), StringComparison.Ordinal);
    }

    protected static async Task SignUp(Visitor student, string title)
    {
        await student.Open(Flex);
        await student.Press($"Sign up: {title}");
    }

    /// <summary>Opens the roster of an activity from the week.</summary>
    protected async Task<Shown> Roster(string title)
    {
        await Principal.Open($"{Flex}/week");
        return await Principal.Follow(title);
    }

    protected static string OwnSessions(Visitor student) => student.Page.Document.QuerySelector(".flex-sessions")!.TextContent;

    /// <summary>The next session of a student, as they see it.</summary>
    protected static async Task<Visitor> Look(Visitor student)
    {
        await student.Open(Flex);
        await student.Open(student.Page.Document.QuerySelector("a[href*='?session=']")!.GetAttribute("href")!);
        return student;
    }

    /// <summary>What a student reads who tries to sign up.</summary>
    protected static async Task<string> Try(Visitor student, string title)
    {
        await student.Open(Flex);
        await student.Press($"Sign up: {title}");
        return Said(student);
    }

    protected static IEnumerable<string> Buttons(Visitor visitor) => visitor.Page.Document.QuerySelectorAll("button").Select(button => button.TextContent.Trim());

    protected static string Me(Visitor staff) => staff.Page.Document.QuerySelector(".me .name")!.TextContent;

    protected static string Said(Visitor visitor) => visitor.Page.Document.QuerySelector(".notices")!.TextContent;

    protected Task<Visitor> Student(int number) => Town.SignIn(Lincoln, "Grade 12", Name(number));

    protected string Name(int number) => Town.People(Lincoln, "Grade 12").ElementAt(number);

    /// <summary>What happens by itself happens within a round of the sweeper, however busy the machine is.</summary>
    protected async Task Until(Visitor visitor, string address, Func<Shown, bool> seen)
    {
        for (var look = 0; look < 600; look++)
        {
            // A sweeper that was in the middle of a round when the clock jumped sleeps for a minute of that clock.
            Town.Clock!.Advance(TimeSpan.FromMilliseconds(150));
            if (seen(await visitor.Open(address)))
            {
                return;
            }
        }

        Assert.Fail($"Not seen: {visitor.Page.Words}");
    }
}
