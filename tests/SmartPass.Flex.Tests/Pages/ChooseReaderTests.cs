using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Choose;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

/// <summary>What a student is shown to choose from.</summary>
public sealed class ChooseReaderTests : ChooseWorld
{
    [Fact]
    public async Task What_fits_a_student_best_stands_first_and_what_is_called_off_last()
    {
        var period = await Period();
        await Offer(period, "Anything");
        var full = await Offer(period, "A full one", plan => plan with { Capacity = 1 });
        var off = await Offer(period, "A called off one");
        await Offer(period, "For the grade", plan => plan with { Audience = new Audience(["10"], [], []) });
        await Offer(period, "For the class", plan => plan with { Audience = new Audience([], [SchoolOfTests.Biology], []) });
        await Offer(period, "For Maya", plan => plan with { Audience = new Audience(["10"], [], [Lincoln.Maya.Id]) });
        var invited = await Offer(period, "With an invitation");
        await SignUp(Sam, full);
        await Do<CallOffActivity, OfferOutcome>(Administrator, act => act.CallOff(off, "host is ill"));
        await Do<InviteStudents, InviteOutcome>(Rivera with { Permissions = Administrator.Permissions }, act => act.Invite(invited, [Lincoln.Maya.Id]));

        var cards = (await Look()).Chosen!.Cards;

        Assert.Equal(["With an invitation", "For Maya", "For the class", "For the grade", "Anything", "A full one", "A called off one"], cards.Select(card => card.Title));
        Assert.Equal(["Ana Rivera invites you", "For you", "For your class", "For your grade", null, null, null], cards.Select(ChooseWords.Fits));
        Assert.Equal(("host is ill", CardAct.Nothing), (cards[^1].Off, cards[^1].Act));
    }

    [Fact]
    public async Task Signing_up_moves_no_card_under_the_thumb()
    {
        var period = await Period();
        await Offer(period, "Art");
        var robotics = await Offer(period, "Robotics");
        await Offer(period, "Yoga");

        await SignUp(Lincoln.Maya, robotics);

        var cards = (await Look(session: (await Session()).Id)).Chosen!.Cards;
        Assert.Equal([("Art", CardAct.Change), ("Robotics", CardAct.Leave), ("Yoga", CardAct.Change)], cards.Select(card => (card.Title, card.Act)));
    }

    [Fact]
    public async Task What_is_for_others_is_not_listed_but_where_staff_gave_a_seat_in_it()
    {
        var period = await Period(Plan(defaultRoom: SchoolOfTests.Library));
        var freshmen = await Offer(period, "Freshmen only", plan => plan with { Audience = new Audience(["09"], [], []) });
        await Offer(period, "Yoga");
        Assert.Equal(["Yoga"], await Titles());

        await Assign(Administrator, Lincoln.Maya, freshmen);

        Assert.Equal(["Freshmen only", "Yoga"], await Titles());
    }

    [Fact]
    public async Task Words_a_tag_a_host_and_seats_left_narrow_the_list()
    {
        var period = await Period();
        var host = School.Add(Lincoln.Staff(250, "Iris", "Haddad"));
        await Offer(period, "Robotics", plan => plan with { Tags = ["STEM"], Description = "Build a rover." });
        await Offer(period, "Chess", plan => plan with { Hosts = [host.Id] });
        var full = await Offer(period, "Yoga", plan => plan with { Capacity = 1, Tags = ["Wellness"] });
        await SignUp(Sam, full);

        Assert.Equal(["Robotics"], await Titles(new ChooseFilter("build ROVER", null, null, false)));
        Assert.Equal(["Chess"], await Titles(new ChooseFilter("haddad", null, null, false)));
        Assert.Equal(["Robotics"], await Titles(new ChooseFilter(null, "stem", null, false)));
        Assert.Equal(["Chess"], await Titles(new ChooseFilter(null, null, host.Id, false)));
        Assert.Equal(["Chess", "Robotics"], await Titles(new ChooseFilter(null, null, null, true)));
        var none = (await Look(new ChooseFilter("zzz", null, null, false))).Chosen!;
        Assert.Equal((0, 3), (none.Cards.Count, none.Count));
        Assert.Equal(["STEM", "Wellness"], none.Tags);
    }

    [Fact]
    public async Task Seats_left_and_the_line_are_counted_as_they_are_taken()
    {
        var period = await Period();
        var robotics = await Offer(period, "Robotics", plan => plan with { Capacity = 2 });
        var open = await Offer(period, "Study hall", plan => plan with { Capacity = null });
        Assert.Equal("2 seats left", await Seats(robotics));
        Assert.Equal("Open", await Seats(open));

        await SignUp(Sam, robotics);
        Assert.Equal("1 seat left", await Seats(robotics));
        await SignUp(Ava, robotics);
        Assert.Equal("Full", await Seats(robotics));
        Assert.Equal(CardAct.Wait, (await Card(robotics)).Act);
        await SignUp(Leo, robotics);
        Assert.Equal("Full: 1 waiting", await Seats(robotics));
        await SignUp(Lincoln.Maya, robotics);

        var card = await Card(robotics);
        Assert.Equal((Own.Line, 2, CardAct.LeaveLine, "Full: 2 waiting"), (card.Own, card.Place, card.Act, ChooseWords.Seats(card.Seats)));
    }

    [Fact]
    public async Task Activities_that_share_a_room_share_its_seats()
    {
        var period = await Period();
        var one = await Offer(period, "Choir", plan => plan with { Capacity = 2, Room = SchoolOfTests.Library });
        var other = await Offer(period, "Band", plan => plan with { Capacity = 2, Room = SchoolOfTests.Library });

        await SignUp(Sam, one);
        await SignUp(Ava, one);

        Assert.Equal("Full", await Seats(other));
    }

    [Fact]
    public async Task The_first_open_session_in_which_a_student_has_nothing_is_shown_and_any_other_on_request()
    {
        var period = await Period();
        var robotics = await Offer(period, "Robotics");
        var (today, next) = (await Session(), await Session(Today.AddDays(5)));
        Assert.Equal(today.Id, (await Look()).Chosen!.Session.Id);

        await SignUp(Lincoln.Maya, robotics);

        Assert.Equal(next.Id, (await Look()).Chosen!.Session.Id);
        Assert.Equal(today.Id, (await Look(session: today.Id)).Chosen!.Session.Id);
        Assert.EndsWith($"?session={next.Id}&handler=region", (await Look()).Region, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_the_same_whether_someone_is_kept_apart_or_an_activity_is_held_back()
    {
        var period = await Period();
        var robotics = await Offer(period, "Robotics");
        await Offer(period, "Yoga");
        await SignUp(Sam, robotics);
        var before = await Look();

        Apart.Pairs.Add((Sam.Id, Lincoln.Maya.Id));
        Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, robotics));
        await AssertSame(before);
        Apart.Pairs.Clear();
        await Do<CallOffActivity, OfferOutcome>(Administrator with { Permissions = Osei.Permissions.Append(FlexPermissions.HostAny).ToHashSet() }, act => act.Hold(robotics, back: true));
        Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, robotics));
        await AssertSame(before);
    }

    [Fact]
    public async Task The_page_is_read_again_when_a_session_opens_closes_begins_or_ends()
    {
        var period = await Period(Plan(closes: new CutOff.Hours(0)));
        await Offer(period, "Robotics");
        Assert.Equal(TestWorld.Start.AddMinutes(40), (await Look()).StaleAt);

        World.Clock.Advance(TimeSpan.FromMinutes(40));

        Assert.Equal(TestWorld.Start.AddMinutes(80), (await Look()).StaleAt);
    }

    [Fact]
    public async Task However_many_activities_there_are_a_page_costs_as_many_statements()
    {
        var period = await Period();
        await Offer(period, "Robotics");
        await Look();
        using var commands = new CommandsOf();
        await commands.Count(() => Look());
        var few = commands.Commands;
        for (var number = 0; number < 12; number++)
        {
            var one = await Offer(period, $"Activity {number}");
            await SignUp(number % 2 == 0 ? Sam : Ava, one);
        }

        using var more = new CommandsOf();
        await more.Count(() => Look());

        Assert.Equal(few, more.Commands);
        Assert.InRange(few, 1, 10);
    }

    [Fact]
    public async Task Without_a_flex_period_there_is_nothing_to_choose()
    {
        Assert.Null((await Look()).Chosen);
    }

    private async Task AssertSame(ChooseView before)
    {
        var now = await Look();
        Assert.Equal(before.Chosen!.Cards.Select(Shown), now.Chosen!.Cards.Select(Shown));
        Assert.Equal((Say(before), before.Chosen.Count), (Say(now), now.Chosen.Count));

        static (ActivitySessionId, string, string, CardAct, Own, Fit) Shown(ActivityCard card) => (card.Id, card.Title, ChooseWords.Seats(card.Seats), card.Act, card.Own, card.Fit);
    }
}
