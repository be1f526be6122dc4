using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.History;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

/// <summary>What a student reads of where they were.</summary>
public sealed class HistoryReaderTests : FlexWorld
{
    [Fact]
    public async Task Past_sessions_stand_newest_first_each_with_whether_one_came()
    {
        var activity = await Activity(Offer(await Period(), "Robotics"));
        var (today, next) = (await At(activity), await At(activity, Today.AddDays(5)));
        await SignUp(Lincoln.Maya, today);
        await SignUp(Lincoln.Maya, next);
        Assert.Empty((await Read()).Sessions);

        World.Clock.Advance(TimeSpan.FromHours(1));
        await Do<TakeAttendance, AttendanceOutcome>(Rivera, act => act.Mark(today, Lincoln.Maya.Id, Attendance.Late));
        World.Clock.Advance(TimeSpan.FromDays(5).Add(TimeSpan.FromHours(1)));

        Assert.Equal(
            [("Today, 10:40 AM", "Robotics", "Not taken"), ("Thu, Oct 15, 10:40 AM", "Robotics", "Late")],
            (await Read()).Sessions.Select(one => (one.When, one.Title, one.Came.Words)));
    }

    [Fact]
    public async Task What_was_called_off_and_what_others_did_is_not_among_it()
    {
        var activity = await Activity(Offer(await Period(), "Robotics"));
        var (today, next) = (await At(activity), await At(activity, Today.AddDays(5)));
        await SignUp(Lincoln.Maya, today);
        await SignUp(Sam, next);
        var session = await Session();
        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.CallOff(session.Id, "storm", []));
        World.Clock.Advance(TimeSpan.FromDays(6));

        Assert.Empty((await Read()).Sessions);
    }

    private Task<HistoryView> Read() => World.As(Student(Lincoln.Maya), Lincoln.High, services => services.GetRequiredService<HistoryReader>().Read(1, CancellationToken.None));
}
