using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Choose;

/// <summary>Reads where a student chooses.</summary>
internal sealed class ChooseReader(FlexDb db, ComingReader coming, OfferedReader offered, IPeople people, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="wanted">The session to show; without one, the first that is open and in which the student has nothing, else the next.</param>
    /// <param name="filter">Which of its activities.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>Null for someone who is no student of the roster.</returns>
    public async Task<ChooseView?> Read(SessionId? wanted, ChooseFilter filter, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var dates = await db.Sessions.Where(session => session.EndsAt > now).Select(session => session.Date).Distinct().ToListAsync(stop);
        var stamp = stamps.Take([FlexTopics.Offer(school.Id), RoomsTopics.Of(school.Id), .. dates.Order().Select(date => FlexTopics.Day(school.Id, date))]);
        if ((await people.Of([actor.Id], stop)).GetValueOrDefault(actor.Id) is not { } student)
        {
            return null;
        }

        var sessions = await coming.Read(student, now, stop);
        var chosen = sessions.FirstOrDefault(session => session.Id == wanted) ?? sessions.FirstOrDefault(session => session.IsToChoose(now))
            ?? sessions.FirstOrDefault(session => session.Off is null) ?? (sessions.Count > 0 ? sessions[0] : null);
        return new ChooseView(
            stamp, now, sessions, chosen is null ? null : await offered.Read(chosen, sessions, student, filter, now, stop), filter, school.Required, new FlexLinks(school));
    }
}
