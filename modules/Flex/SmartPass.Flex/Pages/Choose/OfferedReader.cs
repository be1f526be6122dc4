using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Choose;

/// <summary>Reads the activities of a session that are for a student. What the rules would say to each is not asked: whom a student must not meet, and what is held back, looks like everything else.</summary>
internal sealed class OfferedReader(FlexDb db, DayReader days, StandingReader standings, IPeople people, IRooms rooms, ITimetable timetable, CurrentSchool school)
{
    public async Task<ChosenSession> Read(ComingSession session, IReadOnlyList<ComingSession> all, PersonFacts student, ChooseFilter filter, DateTimeOffset now, CancellationToken stop)
    {
        var choosing = Choosing.In(session, all, await standings.Missed(student.Id, stop), now);
        var offers = await days.Offers(session.Date, session.Date, stop);
        var attends = await Attends(student.Id, offers, session.Date, stop);
        var invited = (await Invitations(session.Id, student.Id, stop)).ToLookup(one => one.ActivityId, one => one.ById);
        var shown = offers.Where(offer => offer.Activity.Session == session.Id && (IsOwn(offer.Id, session) || (!offer.IsDefault && offer.Admits(student, attends, invited.Contains(offer.Id))))).ToList();
        var about = await About(session.Id, stop);
        var counts = await Counts(session.Date, stop);
        var names = await people.Of([.. shown.SelectMany(offer => offer.Activity.Hosts.Concat(invited[offer.Id])).Concat(choosing is Choosing.Assigned by ? [by.Seat.By] : []).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. shown.Select(offer => offer.Activity.Room).Distinct()], stop);
        var activities = offers.Select(offer => offer.Activity).ToList();
        var cards = shown.Select(offer => Dress(offer))
            .OrderBy(card => card.Off is not null).ThenBy(card => card.Fit).ThenBy(card => card.Seats.IsFull).ThenBy(card => card.Title, StringComparer.OrdinalIgnoreCase).ThenBy(card => card.Id.Value).ToList();
        return new ChosenSession(
            session, choosing, choosing is Choosing.Assigned { Seat.By: var assigner } ? names.GetValueOrDefault(assigner)?.Name : null, [.. cards.Where(filter.Keeps)], cards.Count,
            [.. cards.SelectMany(card => card.Tags).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)],
            [.. cards.SelectMany(card => card.Hosts).DistinctBy(host => host.Id).OrderBy(host => host.FamilyName, StringComparer.OrdinalIgnoreCase)]);

        ActivityCard Dress(Offer offer)
        {
            var activity = offer.Activity;
            var own = OwnOf(offer.Id, session);
            var card = new ActivityCard(
                offer.Id, activity.Title, about.GetValueOrDefault(offer.Id)?.Description, [.. activity.Hosts.Select(names.GetValueOrDefault).OfType<PersonFacts>()], places.GetValueOrDefault(activity.Room),
                about.GetValueOrDefault(offer.Id)?.Tags ?? [], SeatsOf(activity, activities, counts, own == Own.Seat ? null : session.Seat?.Activity), offer.IsOffAlone ? activity.CalledOff : null)
            {
                Fit = CardActs.FitOf(offer.Audience, student, attends, invited.Contains(offer.Id)),
                InvitedBy = string.Join(" and ", invited[offer.Id].Select(names.GetValueOrDefault).OfType<PersonFacts>().Select(person => person.Name)) is { Length: > 0 } inviters ? inviters : null,
                Own = own,
                Place = own == Own.Line ? session.Line!.Place : 0,
            };
            return card with { Act = CardActs.Of(session, choosing, card, now) };
        }
    }

    private static bool IsOwn(ActivitySessionId activity, ComingSession session) => activity == session.Seat?.Activity || activity == session.Line?.Activity;

    private static Own OwnOf(ActivitySessionId activity, ComingSession session) =>
        activity == session.Seat?.Activity ? Own.Seat : activity == session.Line?.Activity ? Own.Line : activity == session.Aside ? Own.SetAside : Own.Nothing;

    /// <param name="activity">The activity.</param>
    /// <param name="all">All of its date.</param>
    /// <param name="counts">Who sits and waits where.</param>
    /// <param name="leaving">Where the student would leave a seat for it; null for nowhere.</param>
    private static SeatsLeft SeatsOf(ActivityInSession activity, IReadOnlyList<ActivityInSession> all, IReadOnlyDictionary<(ActivitySessionId, SignUpState), int> counts, ActivitySessionId? leaving) => new(
        SharedRoom.SeatsLeft(activity, SharedRoom.Of(activity, all), id => counts.GetValueOrDefault((id, SignUpState.Seated)) - (id == leaving ? 1 : 0)),
        counts.GetValueOrDefault((activity.Id, SignUpState.Waiting)));

    private async Task<Func<ClassId, bool>> Attends(PersonId student, IReadOnlyList<Offer> offers, DateOnly date, CancellationToken stop) =>
        offers.Any(offer => offer.AsksClasses) ? (await timetable.ClassesOf(school.Id, student, date, stop)).Select(one => one.Id).ToHashSet().Contains : _ => false;

    private async Task<IReadOnlyDictionary<ActivitySessionId, AboutIt>> About(SessionId session, CancellationToken stop) => await (
        from one in db.ActivitySessions.AsNoTracking()
        join activity in db.Activities.AsNoTracking() on one.ActivityId equals activity.Id
        where one.SessionId == session
        select new AboutIt(one.Id, activity.Description, activity.Tags)).ToDictionaryAsync(one => one.Id, stop);

    private Task<List<Invitation>> Invitations(SessionId session, PersonId student, CancellationToken stop) => db.Invitations.AsNoTracking()
        .Where(one => one.StudentId == student && db.ActivitySessions.Any(activity => activity.Id == one.ActivityId && activity.SessionId == session)).ToListAsync(stop);

    /// <summary>How many sit and wait in each activity of a date: a room may be shared with another flex period.</summary>
    private async Task<IReadOnlyDictionary<(ActivitySessionId, SignUpState), int>> Counts(DateOnly date, CancellationToken stop) => (await db.SignUps
        .Where(signUp => (signUp.State == SignUpState.Seated || signUp.State == SignUpState.Waiting) && db.Sessions.Any(session => session.Id == signUp.SessionId && session.Date == date))
        .GroupBy(signUp => new { signUp.ActivityId, signUp.State }).Select(some => new { some.Key.ActivityId, some.Key.State, Count = some.Count() }).ToListAsync(stop))
        .ToDictionary(some => (some.ActivityId, some.State), some => some.Count);

    private sealed record AboutIt(ActivitySessionId Id, string? Description, IReadOnlyList<string> Tags);
}
