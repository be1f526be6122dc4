namespace SmartPass.Web.Tests.Flex;

/// <summary>The whole of Flex as each role does it, by forms alone, on one Thursday: set up, offered, chosen, asked for, placed, and attended; and a pass from there.</summary>
public sealed class FlexStoryTests : FlexTown
{
    [Fact]
    public async Task From_the_first_flex_period_to_the_last_mark()
    {
        await SetUpPeriod();
        using var teacher = await Town.SignInWhoSees(Lincoln, "My room", butNot: "Board");
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
        await cem.Open($"{Flex}");
        await cem.Press("Join the waitlist: Chess");
        Assert.Contains("1st in line", Said(cem), StringComparison.Ordinal);

        // The host of another activity asks for the first: the third moves up.
        await Principal.Open($"{Flex}/week");
        await Principal.Follow("Robotics");
        await Principal.Follow("Add students");
        await Principal.Press("Assign", ("Who.List", Name(0)));
        Assert.Contains(Name(0), Principal.Page.Words, StringComparison.Ordinal);
        await ann.Open($"{Flex}");
        Assert.Contains("Robotics", ann.Page.Document.QuerySelector(".flex-sessions")!.TextContent, StringComparison.Ordinal);
        await cem.Open($"{Flex}");
        Assert.Contains("Chess", cem.Page.Document.QuerySelector(".flex-sessions")!.TextContent, StringComparison.Ordinal);
        await teacher.Open($"{Flex}/mine");
        await teacher.Follow("Chess");
        Assert.Contains(teacher.Page.Document.QuerySelectorAll("small"), words => words.TextContent.StartsWith("In Robotics, assigned by an administrator", StringComparison.Ordinal));

        // The clock jumps as if the site had been down over the cut-off, which waits until the begin; then everyone has a place.
        GoTo(12, 30);
        await Until(Principal, $"{Flex}/week", page => page.Words.Contains("Open until Thursday, Oct 15, 1:00 PM", StringComparison.Ordinal));
        GoTo(13, 1);
        await Until(Principal, $"{Flex}/week", page => page.Words.Contains("No seat0", StringComparison.Ordinal));
        await ben.Open($"{Flex}");
        Assert.DoesNotContain(ben.Page.Document.QuerySelectorAll("button"), button => button.TextContent.Contains("Leave", StringComparison.Ordinal));

        // While it runs, its room is theirs, and its host marks who is there.
        GoTo(13, 6);
        await teacher.Open(teacher.Page.Address.PathAndQuery);
        await teacher.Press("All present");
        Assert.Contains("2 present", teacher.Page.Words, StringComparison.Ordinal);
        await teacher.Press("Absent");
        Assert.Contains("1 present, 1 absent", teacher.Page.Words, StringComparison.Ordinal);
        await ben.Open($"{Lincoln}/now");
        Assert.Contains("Chess", ben.Page.Words, StringComparison.Ordinal);
        await ben.Press("Library");
        await teacher.Open($"{Lincoln}/my-room");
        Assert.Contains(Name(1), teacher.Page.Words, StringComparison.Ordinal);

        await Principal.Open($"{Flex}/participation");
        Assert.Contains("Chess", Principal.Page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pass_over_the_begin_of_a_session_is_refused()
    {
        await SetUpPeriod();
        await OfferForSomeone("Robotics", host: 2, room: 3);
        using var ann = await Student(0);
        await SignUp(ann, "Robotics");
        GoTo(12, 58);
        await ann.Open($"{Lincoln}/now");

        await ann.Press("Restroom 1F");

        Assert.Contains("You are due in Robotics", ann.Page.Words, StringComparison.Ordinal);
    }
}
