using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Choose;
using SmartPass.Kernel;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

/// <summary>When a student has nothing to tap, and what they read instead.</summary>
public sealed class ChoosingTests : ChooseWorld
{
    [Fact]
    public async Task A_seat_that_staff_gave_says_by_whom_and_leaves_nothing_to_tap()
    {
        var period = await Period();
        var robotics = await Offer(period, "Robotics", plan => plan with { Hosts = [Lincoln.Osei.Id] });
        await Offer(period, "Yoga");
        await Assign(Osei, Lincoln.Maya, robotics);

        var view = await Look(session: (await Session()).Id);

        Assert.Equal("Assigned by Kwame Osei; ask them if that should change.", Say(view));
        Assert.All(view.Chosen!.Cards, card => Assert.Equal(CardAct.Nothing, card.Act));
        Assert.False(view.Chosen.MayLeave(view.At));
    }

    [Fact]
    public async Task Before_the_opening_and_after_the_cut_off_there_is_nothing_to_tap()
    {
        var period = await Period(Plan(closes: new CutOff.Hours(1)) with { Opens = new Opening(1, new TimeOnly(8, 0)) });
        await Offer(period, "Robotics");

        var view = await Look();
        Assert.Equal("Sign-up is closed: the cut-off has passed. A teacher tells you where to go.", Say(view));
        Assert.Equal(CardAct.Nothing, view.Chosen!.Cards.Single().Act);

        var next = await Look(session: (await Session(Today.AddDays(5))).Id);
        Assert.Equal("Sign-up opens Mon 8:00 AM.", Say(next));
        Assert.Equal(CardAct.Nothing, next.Chosen!.Cards.Single().Act);

        World.Clock.Advance(TimeSpan.FromDays(4));
        var open = await Look();
        Assert.Equal("Choose by tomorrow 9:40 AM.", Say(open));
        Assert.Equal(CardAct.SignUp, open.Chosen!.Cards.Single().Act);
        Assert.Equal("Choose for tomorrow by 9:40 AM.", ChooseWords.ToDo(Lincoln.High, open.Sessions, open.At));
    }

    [Fact]
    public async Task A_session_that_is_called_off_for_the_grade_says_so_and_why()
    {
        var period = await Period();
        await Offer(period, "Robotics");
        var session = await Session();
        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.CallOff(session.Id, "state tests", ["10"]));

        var view = await Look(session: session.Id);

        Assert.Equal("This session is called off (state tests).", Say(view));
        Assert.Equal(("x", "Called off (state tests)"), ChooseWords.State(Lincoln.High, view.Sessions[0], view.At));
        Assert.Equal(CardAct.Nothing, view.Chosen!.Cards.Single().Act);
        Assert.NotEqual(session.Id, (await Look()).Chosen!.Session.Id);
    }

    [Fact]
    public async Task Who_missed_too_many_reads_it_above_a_list_without_buttons()
    {
        var period = await Period();
        var robotics = await Offer(period, "Robotics");
        await Do<SetFlexRules, bool>(Administrator, async act => { await act.Set(new RuleSettings(1, 30, 5)); return true; });
        await SignUp(Lincoln.Maya, robotics);
        World.Clock.Advance(TimeSpan.FromHours(1));
        await Do<TakeAttendance, AttendanceOutcome>(Administrator, act => act.Mark(robotics, Lincoln.Maya.Id, Attendance.Absent));
        World.Clock.Advance(TimeSpan.FromHours(1));

        var view = await Look();

        Assert.StartsWith("You missed 1 session, so a teacher signs you up for now.", Say(view), StringComparison.Ordinal);
        Assert.Equal(CardAct.Nothing, view.Chosen!.Cards.Single().Act);
    }

    [Fact]
    public async Task What_was_chosen_at_that_time_in_another_period_is_to_be_left_first()
    {
        var lunch = await Period(Plan("Lunch clubs"));
        var chess = await Offer(lunch, "Chess");
        var flex = await Period();
        await Offer(flex, "Robotics");
        await SignUp(Lincoln.Maya, chess);

        var view = await Look(session: (await Session(period: flex)).Id);

        Assert.Equal("You have Chess at that time. Leave it first to choose here.", Say(view));
        Assert.Equal(CardAct.Nothing, view.Chosen!.Cards.Single().Act);
    }

    [Fact]
    public async Task Who_is_placed_reads_so()
    {
        var period = await Period(Plan(closes: new CutOff.Hours(2), defaultRoom: SchoolOfTests.Library));
        await Offer(period, "Robotics");
        await Do<PlaceStudents, List<int>>(Actor.System, async act => await act.Everyone((await Session()).Id).ToListAsync());

        var view = await Look(session: (await Session()).Id);

        Assert.Equal(("map-pin", "Placed: Library"), ChooseWords.State(Lincoln.High, view.Sessions[0], view.At));
        Assert.Equal("Sign-up is closed: the cut-off has passed. Ask the host if you need a change.", Say(view));
        Assert.Contains("Library", view.Chosen!.Cards.Select(card => card.Title));
    }
}
