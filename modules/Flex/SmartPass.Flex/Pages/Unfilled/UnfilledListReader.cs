using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Flex.Pages.Week;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Unfilled;

/// <summary>Reads who has no seat in a session, and where one is left.</summary>
internal sealed class UnfilledListReader(SessionReader sessions, DayReader days, UnfilledReader unfilled, CurrentSchool school)
{
    /// <summary>Null where the school has no such session.</summary>
    public async Task<UnfilledView?> Read(SessionId id, UnfilledFilter filter, int number, CancellationToken stop)
    {
        if (await sessions.Read(id, stop) is not { } session)
        {
            return null;
        }

        var day = await days.Read(session.Session.Date, stop);
        var all = await unfilled.Of(day, session.Session, stop);
        return new UnfilledView(
            session, all.Count,
            [.. all.Where(filter.Keeps).OrderBy(student => student.FamilyName, StringComparer.OrdinalIgnoreCase).ThenBy(student => student.GivenName, StringComparer.OrdinalIgnoreCase).ThenBy(student => student.Id.Value)],
            filter, number, [.. Choices(day, id)], new FlexLinks(school));
    }

    private static IEnumerable<ActivityChoice> Choices(FlexDay day, SessionId session) => day.Offers
        .Where(offer => offer.Activity.Session == session && offer.Activity.CalledOff is null)
        .OrderBy(offer => offer.Activity.Title, StringComparer.OrdinalIgnoreCase)
        .Select(offer => new ActivityChoice(offer.Id, $"{offer.Activity.Title} ({Left(day.SeatsLeft(offer.Id))})"));

    private static string Left(int? seats) => seats switch
    {
        null => "no limit",
        <= 0 => "full",
        { } left => $"{CountWords.Count(left, "seat")} left",
    };
}
