using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Sweeps;
using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Sweeps;

public sealed class CutOffTests : FlexWorld
{
    [Fact]
    public async Task Who_chose_nothing_is_placed_where_most_room_is_and_waitlists_end()
    {
        var period = await Period();
        var (chess, robotics) = (await TodaysActivity(period, "Chess", 1), await TodaysActivity(period, "Robotics", 9, Lincoln.Osei));
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Sam, chess);

        await ComeToPass();

        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));
        Assert.Equal([Lincoln.Jordan.Id, Sam.Id, Ava.Id, Leo.Id], await Seated(robotics));
        Assert.Equal(SignUpEnd.CutOff, (await Rows<SignUp>()).Single(signUp => signUp.StudentId == Sam.Id && signUp.ActivityId == chess).End);
        Assert.NotNull((await Session()).PlacedAt);
    }

    [Fact]
    public async Task The_default_room_comes_before_all_others_and_nobody_chooses_it()
    {
        var period = await Period(Plan(defaultRoom: SchoolOfTests.Library));
        await TodaysActivity(period, "Chess", 9);
        var study = (await Rows<Activity>()).Single(activity => activity.IsDefault);
        Assert.IsType<SignUpOutcome.NotThere>(await SignUp(Lincoln.Maya, await At(study.Id)));

        await ComeToPass();

        Assert.Equal(5, (await Seated(await At(study.Id))).Count);
    }

    [Fact]
    public async Task No_two_who_must_not_meet_are_placed_together_and_one_may_be_left_over()
    {
        var period = await Period();
        var chess = await TodaysActivity(period, "Chess", 9);
        Apart.Pairs.Add((Lincoln.Maya.Id, Lincoln.Jordan.Id));

        await ComeToPass();

        Assert.Equal(4, (await Seated(chess)).Count);
        Assert.Single(new[] { Lincoln.Maya.Id, Lincoln.Jordan.Id }.Except(await Seated(chess)));
    }

    [Fact]
    public async Task An_activity_that_takes_nobody_or_is_for_others_gets_none()
    {
        var period = await Period();
        var held = await TodaysActivity(period, "Chess", 9);
        await Do<CallOffActivity, OfferOutcome>(Rivera, act => act.Hold(held, back: true));
        var seniors = await At(await Activity(Offer(period, "College talk", 9, Lincoln.Osei) with { Audience = new Audience(["12"], [], []) }));
        var closed = await At(await Activity(Offer(period, "Band", 9, Lincoln.Park) with { TakesPlaced = false }));

        await ComeToPass();

        Assert.Empty(await Seated(held));
        Assert.Empty(await Seated(seniors));
        Assert.Empty(await Seated(closed));
    }

    [Fact]
    public async Task Whoever_loses_their_seat_while_others_are_placed_is_placed_too()
    {
        var students = Enumerable.Range(0, 60).Select(number => School.Add(Lincoln.Student(500 + number, $"S{number}", $"F{number}"))).ToList();
        var period = await Period();
        var (chess, reading) = (await TodaysActivity(period, "Chess", 10), await TodaysActivity(period, "Reading", 90, Lincoln.Osei, SchoolOfTests.Library));
        foreach (var student in students.Take(10))
        {
            await SignUp(student, chess);
        }

        World.Clock.Advance(TimeSpan.FromMinutes(40));
        await World.As(Actor.System, Lincoln.High, async services =>
        {
            await using var steps = services.GetRequiredService<PlaceStudents>().Everyone((await Session()).Id).GetAsyncEnumerator();
            await steps.MoveNextAsync();
            await Do<CallOffActivity, OfferOutcome>(Rivera, act => act.CallOff(chess, "Ms. Rivera is ill"));
            while (await steps.MoveNextAsync())
            {
            }
        });

        Assert.Equal(65, (await Seated(reading)).Count);
        Assert.NotNull((await Session()).PlacedAt);
    }

    [Theory]
    [InlineData("once")]
    [InlineData("twice")]
    [InlineData("in the middle")]
    [InlineData("an hour late")]
    public async Task However_the_cut_off_comes_to_pass_the_placement_is_the_same(string how)
    {
        var students = Enumerable.Range(0, 95).Select(number => School.Add(Lincoln.Student(500 + number, $"S{number}", $"F{number}"))).ToList();
        var period = await Period();
        var activities = new List<ActivitySessionId>();
        foreach (var (host, number) in new[] { Lincoln.Rivera, Lincoln.Osei, Lincoln.Park }.Select((host, number) => (host, number)))
        {
            activities.Add(await TodaysActivity(period, $"Activity {number}", 30 + (number * 5), host, new RoomId(1 + number)));
        }

        foreach (var student in students.Take(20))
        {
            await SignUp(student, activities[0]);
        }

        World.Clock.Advance(TimeSpan.FromMinutes(how == "an hour late" ? 100 : 40));
        await Settle<KeepAwake>();
        if (how == "in the middle")
        {
            // One step, and then the process is gone with all that it held in memory.
            Assert.Equal(PlaceStudents.InAStep, await Do<PlaceStudents, int>(Actor.System, async act => await act.Everyone((await Session()).Id).FirstAsync()));
            ForgetMemory();
        }

        await Settle<CutOffs>();
        if (how == "twice")
        {
            await Settle<CutOffs>();
        }

        var placed = string.Join(' ', (await Rows<SignUp>()).Where(signUp => signUp.State == SignUpState.Seated).OrderBy(signUp => signUp.StudentId.Value).Select(signUp => $"{signUp.StudentId}:{signUp.ActivityId}"));
        Assert.Equal(100, placed.Split(' ').Length);
        Assert.Equal(Expected(students, activities), placed);
    }

    [Fact]
    public async Task A_session_that_is_called_off_places_nobody()
    {
        var chess = await TodaysActivity(await Period(), "Chess", 9);
        await Do<CallOffSession, OfferOutcome>(Administrator, async act => await act.CallOff((await Session()).Id, "assembly", []));

        await ComeToPass();

        Assert.Empty(await Seated(chess));
    }

    private async Task ComeToPass()
    {
        World.Clock.Advance(TimeSpan.FromMinutes(40));
        await Settle<KeepAwake>();
        await Settle<CutOffs>();
    }

    /// <summary>Written down again as plainly as can be: in their turn, each where most room is.</summary>
    private static string Expected(List<PersonFacts> students, List<ActivitySessionId> activities)
    {
        var session = new SessionId(1);
        var seats = students.Take(20).ToDictionary(student => student.Id, _ => activities[0]);
        var left = activities.Select((activity, number) => (activity, Seats: 30 + (number * 5))).ToDictionary(one => one.activity, one => one.Seats);
        left[activities[0]] -= 20;
        var others = students.Skip(20).Concat([Lincoln.Maya, Lincoln.Jordan, Sam, Ava, Leo]);
        foreach (var student in others.OrderBy(student => Placement.Turn(session, student.Id)))
        {
            var most = left.OrderByDescending(one => one.Value).ThenBy(one => one.Key.Value).First().Key;
            seats[student.Id] = most;
            left[most]--;
        }

        return string.Join(' ', seats.OrderBy(seat => seat.Key.Value).Select(seat => $"{seat.Key}:{seat.Value}"));
    }
}
