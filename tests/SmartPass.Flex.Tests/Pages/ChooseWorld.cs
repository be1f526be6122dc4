using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Choose;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

/// <summary>What a student looks at, and activities that share neither host nor room.</summary>
public abstract class ChooseWorld : FlexWorld
{
    private long _hosts = 300;

    internal static string Say(ChooseView view) => ChooseWords.Say(Lincoln.High, view.Chosen!, view.At);

    internal async Task<string> Seats(ActivitySessionId activity) => ChooseWords.Seats((await Card(activity)).Seats);

    internal async Task<ActivityCard> Card(ActivitySessionId activity) => (await Look(session: (await Session()).Id)).Chosen!.Cards.Single(card => card.Id == activity);

    internal async Task<IEnumerable<string>> Titles(ChooseFilter? filter = null) => (await Look(filter, (await Session()).Id)).Chosen!.Cards.Select(card => card.Title);

    internal Task<ChooseView> Look(ChooseFilter? filter = null, SessionId? session = null, PersonFacts? student = null) => World.As(
        Student(student ?? Lincoln.Maya), Lincoln.High, async services => (await services.GetRequiredService<ChooseReader>().Read(session, filter ?? new ChooseFilter(null, null, null, false), CancellationToken.None))!);

    /// <summary>An activity of today with a host and a room of its own.</summary>
    internal async Task<ActivitySessionId> Offer(FlexPeriodId period, string title, Func<ActivityPlan, ActivityPlan>? change = null)
    {
        var number = ++_hosts;
        var host = School.Add(Lincoln.Staff(number, "Host", $"{number}"));
        var room = SchoolOfTests.Room(number, $"Room {number}", RoomKind.Classroom, ApprovalRule.RoomStaff, null);
        School.RoomsById[room.Id] = room;
        var plan = Offer(period, title, 20, host, room.Id);
        return await At(await Activity(change?.Invoke(plan) ?? plan));
    }
}
