using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Flex;

/// <summary>The whole of Flex as each role does it, by forms alone, on one Thursday: set up, offered, chosen, asked for, placed, and attended; and a pass from there.</summary>
public sealed class FlexStoryTests : IAsyncLifetime
{
    private Town _town = null!;
    private Visitor _principal = null!;

    public async ValueTask InitializeAsync()
    {
        _town = await Town.Build();
        _principal = await _town.SignInWhoSees(Town.Lincoln, "Settings");
    }

    public async ValueTask DisposeAsync()
    {
        _principal.Dispose();
        await _town.DisposeAsync();
    }

    [Fact]
    public async Task From_the_first_flex_period_to_the_last_mark()
    {
        await SetUpPeriod();
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Board");
        await Offer(teacher, "Chess", seats: "2");
        await OfferForSomeone("Robotics", host: 2, room: 3);
        await OfferForSomeone("Quiet study", host: 3, room: 4);

        // Three want two seats.
        using var ann = await Student(0);
        using var ben = await Student(1);
        using var cem = await Student(2);
        await SignUp(ann, "Chess");
        Assert.Contains("You’re in Chess", Said(ann), StringComparison.Ordinal);
        await SignUp(ben, "Chess");
        await cem.Open($"{Town.Lincoln}/flex");
        await cem.Press("Join the waitlist: Chess");
        Assert.Contains("1st in line", Said(cem), StringComparison.Ordinal);

        // The host of another activity asks for the first: the third moves up.
        await _principal.Open($"{Town.Lincoln}/flex/week");
        await _principal.Follow("Robotics");
        await _principal.Follow("Add students");
        await _principal.Press("Assign", ("Who.List", Name(0)));
        Assert.Contains(Name(0), _principal.Page.Words, StringComparison.Ordinal);
        await ann.Open($"{Town.Lincoln}/flex");
        Assert.Contains("Robotics", ann.Page.Document.QuerySelector(".flex-sessions")!.TextContent, StringComparison.Ordinal);
        await cem.Open($"{Town.Lincoln}/flex");
        Assert.Contains("Chess", cem.Page.Document.QuerySelector(".flex-sessions")!.TextContent, StringComparison.Ordinal);
        await teacher.Open($"{Town.Lincoln}/flex/mine");
        await teacher.Follow("Chess");
        Assert.Contains(teacher.Page.Document.QuerySelectorAll("small"), words => words.TextContent.StartsWith("In Robotics, assigned by an administrator", StringComparison.Ordinal));

        // The clock jumps as if the site had been down over the cut-off, which waits until the begin; then everyone has a place.
        _town.Clock!.SetUtcNow(new DateTimeOffset(2026, 10, 15, 12, 30, 0, TimeSpan.Zero));
        await Until(_principal, $"{Town.Lincoln}/flex/week", page => page.Words.Contains("Open until Thursday, Oct 15, 1:00 PM", StringComparison.Ordinal));
        _town.Clock!.SetUtcNow(new DateTimeOffset(2026, 10, 15, 13, 0, 10, TimeSpan.Zero));
        await Until(_principal, $"{Town.Lincoln}/flex/week", page => page.Words.Contains("No seat0", StringComparison.Ordinal));
        await ben.Open($"{Town.Lincoln}/flex");
        Assert.DoesNotContain(ben.Page.Document.QuerySelectorAll("button"), button => button.TextContent.Contains("Leave", StringComparison.Ordinal));

        // While it runs, its room is theirs, and its host marks who is there.
        _town.Clock!.SetUtcNow(new DateTimeOffset(2026, 10, 15, 13, 6, 0, TimeSpan.Zero));
        await teacher.Open(teacher.Page.Address.PathAndQuery);
        await teacher.Press("All present");
        Assert.Contains("2 present", teacher.Page.Words, StringComparison.Ordinal);
        await teacher.Press("Absent");
        Assert.Contains("1 present, 1 absent", teacher.Page.Words, StringComparison.Ordinal);
        await ben.Open($"{Town.Lincoln}/now");
        Assert.Contains("Chess", ben.Page.Words, StringComparison.Ordinal);
        await ben.Press("Library");
        await teacher.Open($"{Town.Lincoln}/my-room");
        Assert.Contains(Name(1), teacher.Page.Words, StringComparison.Ordinal);

        await _principal.Open($"{Town.Lincoln}/flex/participation");
        Assert.Contains("Chess", _principal.Page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pass_over_the_begin_of_a_session_is_refused()
    {
        await SetUpPeriod();
        await OfferForSomeone("Robotics", host: 2, room: 3);
        using var ann = await Student(0);
        await SignUp(ann, "Robotics");
        _town.Clock!.SetUtcNow(new DateTimeOffset(2026, 10, 15, 12, 58, 0, TimeSpan.Zero));
        await ann.Open($"{Town.Lincoln}/now");

        await ann.Press("Restroom 1F");

        Assert.Contains("You are due in Robotics", ann.Page.Words, StringComparison.Ordinal);
    }

    private async Task SetUpPeriod()
    {
        await _principal.Open($"{Town.Lincoln}/flex/periods/new");
        var page = await _principal.Press("Save the flex period", ("Period.Name", "Flex"), ("Period.Starts", "13:00"), ("Period.Ends", "12:40"));
        Assert.Equal(400, page.Status);
        Assert.Equal("13:00", page.Document.QuerySelector("#starts")!.GetAttribute("value"));
        await _principal.Press("Save the flex period", ("Period.Days", "Thursday"), ("Period.Ends", "13:40"), ("Period.Closes", "hours"), ("Period.ClosesHours", "1"));
        Assert.Equal(200, _principal.Page.Status);
    }

    private static async Task Offer(Visitor host, string title, string seats)
    {
        await host.Open($"{Town.Lincoln}/flex/activities/new");
        var room = host.Page.Document.QuerySelectorAll("#room option")[1].GetAttribute("value")!;
        await host.Press("Save the activity", ("Activity.Title", title), ("Activity.Seats", seats), ("Activity.Room", room));
        Assert.Contains($"{title} is saved", Said(host), StringComparison.Ordinal);
    }

    private async Task OfferForSomeone(string title, int host, int room)
    {
        await _principal.Open($"{Town.Lincoln}/flex/activities/new");
        var document = _principal.Page.Document;
        await _principal.Press(
            "Save the activity", ("Activity.Title", title), ("Activity.Room", document.QuerySelectorAll("#room option")[room].GetAttribute("value")!),
            ("Activity.Lead", document.QuerySelectorAll("#lead option")[host].GetAttribute("value")!));
        Assert.Contains($"{title} is saved", Said(_principal), StringComparison.Ordinal);
    }

    private static async Task SignUp(Visitor student, string title)
    {
        await student.Open($"{Town.Lincoln}/flex");
        await student.Press($"Sign up: {title}");
    }

    private static string Said(Visitor visitor) => visitor.Page.Document.QuerySelector(".notices")!.TextContent;

    private Task<Visitor> Student(int number) => _town.SignIn(Town.Lincoln, "Grade 12", Name(number));

    private string Name(int number) => _town.People(Town.Lincoln, "Grade 12").ElementAt(number);

    /// <summary>What happens by itself happens within a round of the sweeper, however busy the machine is.</summary>
    private async Task Until(Visitor visitor, string address, Func<Shown, bool> seen)
    {
        for (var look = 0; look < 600; look++)
        {
            // A sweeper that was in the middle of a round when the clock jumped sleeps for a minute of that clock.
            _town.Clock!.Advance(TimeSpan.FromMilliseconds(150));
            if (seen(await visitor.Open(address)))
            {
                return;
            }
        }

        Assert.Fail($"Not seen: {visitor.Page.Words}");
    }
}
