using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Acts;

/// <summary>What acts keep of a day in memory is what stands in the database.</summary>
public sealed class MemoryTests : FlexWorld
{
    [Fact]
    public async Task After_any_acts_a_day_read_anew_is_the_same()
    {
        var random = new Random(7);
        var period = await Period();
        List<ActivitySessionId> activities = [await TodaysActivity(period, "Chess", 1), await TodaysActivity(period, "Robotics", 2, Lincoln.Osei, SchoolOfTests.Library), await TodaysActivity(period, "Band", 2, Lincoln.Park, SchoolOfTests.Library)];
        var students = new[] { Lincoln.Maya, Lincoln.Jordan, Sam, Ava, Leo };
        Apart.Pairs.Add((Lincoln.Maya.Id, Lincoln.Jordan.Id));
        for (var step = 0; step < 250; step++)
        {
            var (student, activity) = (students[random.Next(students.Length)], activities[random.Next(activities.Count)]);
            switch (random.Next(8))
            {
                case < 4:
                    await SignUp(student, activity);
                    break;
                case 4:
                    await Leave(student, activity);
                    break;
                case 5:
                    await Assign(Administrator, student, activity);
                    break;
                case 6:
                    await Do<TakeBackSignUp, SignUpOutcome>(Administrator, act => act.Move(activity, student.Id, activities[random.Next(activities.Count)]));
                    break;
                default:
                    await TakeBack(Administrator, student, activity);
                    break;
            }
        }

        Assert.Equal(await InDatabase(), await InMemory());
        Assert.Equal(await Due(), await DueAnew());

        async Task<List<string>> InMemory() => await World.As(Administrator, Lincoln.High, services => services.GetRequiredService<Writing>().Do("look", async () => Words(await services.GetRequiredService<DayInHand>().Open(Today))));

        async Task<List<string>> InDatabase() => await Do<DayReader, List<string>>(Administrator, async reader => Words(await reader.Read(Today)));

        List<string> Words(FlexDay day) => [.. activities.SelectMany(activity => day.In(activity)).Select(signUp => $"{signUp.Id} {signUp.StudentId} {signUp.ActivityId} {signUp.Rank} {signUp.State}").Order()];

        async Task<string> Due() => string.Join(' ', (await Do<IPlaceOfStudent, IReadOnlyDictionary<PersonId, DuePlace>>(Administrator, places =>
            places.At(Lincoln.High.Id, [.. students.Select(student => student.Id)], TestWorld.Start.AddMinutes(45)))).OrderBy(place => place.Key.Value).Select(place => $"{place.Key}:{place.Value.Title}"));

        async Task<string> DueAnew()
        {
            ForgetMemory();
            return await Due();
        }
    }

    [Fact]
    public async Task An_act_that_fails_leaves_nothing_of_itself_in_memory()
    {
        var chess = await TodaysActivity(await Period(), "Chess", 1);
        await Assert.ThrowsAsync<InvalidOperationException>(() => World.As(Student(Lincoln.Maya), Lincoln.High, async services => await services.GetRequiredService<Writing>().Do("sign up and fail", async () =>
        {
            await services.GetRequiredService<SignUpFor>().SignUp(chess);
            throw new InvalidOperationException("The disk is full.");
        })));

        Assert.IsType<SignUpOutcome.Done>(await SignUp(Sam, chess));
        Assert.Equal([Sam.Id], await Seated(chess));
    }

    [Fact]
    public async Task While_a_session_runs_its_room_is_the_students_room_and_its_host_watches_it()
    {
        var chess = await TodaysActivity(await Period(), "Chess", room: SchoolOfTests.Library);
        await SignUp(Lincoln.Maya, chess);
        var (from, until) = (TestWorld.Start.AddMinutes(40), TestWorld.Start.AddMinutes(80));

        Assert.Null(await Place(from.AddTicks(-1)));
        Assert.Equal(("Chess", SchoolOfTests.Library, from, until), await Place(from) is { } place ? (place.Title, place.Room, place.From, place.Until) : default);
        Assert.Null(await Place(until));
        Assert.Equal("Chess", (await Next(from.AddMinutes(-10), from.AddMinutes(1)))?.Title);
        Assert.Null(await Next(from.AddMinutes(-10), from));
        Assert.Equal([SchoolOfTests.Library], await Watched(from));
        Assert.Empty(await Watched(until));

        await Do<CallOffSession, OfferOutcome>(Administrator, async act => await act.CallOff((await Session()).Id, "field trip", ["10"]));
        Assert.Null(await Place(from));
        await Do<CallOffSession, OfferOutcome>(Administrator, async act => await act.Restore((await Session()).Id));
        Assert.NotNull(await Place(from));
        await Do<CallOffActivity, OfferOutcome>(Rivera, act => act.CallOff(chess, "Ms. Rivera is out"));
        Assert.Null(await Place(from));

        async Task<DuePlace?> Place(DateTimeOffset at) =>
            (await Do<IPlaceOfStudent, IReadOnlyDictionary<PersonId, DuePlace>>(Actor.System, places => places.At(Lincoln.High.Id, [Lincoln.Maya.Id], at))).GetValueOrDefault(Lincoln.Maya.Id);

        Task<DuePlace?> Next(DateTimeOffset after, DateTimeOffset before) => Do<IPlaceOfStudent, DuePlace?>(Actor.System, places => places.Next(Lincoln.High.Id, Lincoln.Maya.Id, after, before));

        Task<IReadOnlyCollection<RoomId>> Watched(DateTimeOffset at) => Do<IPlaceOfStudent, IReadOnlyCollection<RoomId>>(Actor.System, places => places.WatchedBy(Lincoln.High.Id, Lincoln.Rivera.Id, at));
    }

    [Fact]
    public async Task Students_who_sit_together_in_coming_sessions_are_told_to_those_who_ask()
    {
        var chess = await TodaysActivity(await Period(), "Chess");
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Lincoln.Jordan, chess);

        var shared = Assert.Single(await Do<ISharedSessions, IReadOnlyList<SharedSession>>(Actor.System, sessions => sessions.Of(Lincoln.High.Id, [Lincoln.Jordan.Id, Lincoln.Maya.Id, Sam.Id])));
        Assert.Equal((chess, "Chess"), (shared.Activity, shared.Title));
        Assert.Equal([Lincoln.Maya.Id, Lincoln.Jordan.Id], shared.Students);
        World.Clock.Advance(TimeSpan.FromMinutes(80));
        Assert.Empty(await Do<ISharedSessions, IReadOnlyList<SharedSession>>(Actor.System, sessions => sessions.Of(Lincoln.High.Id, [Lincoln.Jordan.Id, Lincoln.Maya.Id])));
    }
}
