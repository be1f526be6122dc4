using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Acts;

/// <summary>An administrator calls off a flex period for a day, for all or some grades, or lets it be held after all. Sign-ups stay as they are: taken back, everyone is where they were.</summary>
internal sealed class CallOffSession(FlexDb db, Writing writing, DayInHand hand, OfferChanged changed, OfferCheck check, IPeople people, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<OfferOutcome> CallOff(SessionId id, string why, IReadOnlyList<string> grades, CancellationToken stop = default) => Do(id, session => session.CallOff(why, grades), $"called off ({why})", stop);

    public Task<OfferOutcome> Restore(SessionId id, CancellationToken stop = default) => Do(id, session => session.Restore(), "is held after all", stop);

    private Task<OfferOutcome> Do(SessionId id, Action<FlexSession> change, string words, CancellationToken stop) => writing.Do<OfferOutcome>("call off a session", async () =>
    {
        if (!actor.Can(FlexPermissions.Manage) || await db.Sessions.FirstOrDefaultAsync(one => one.Id == id) is not { } session)
        {
            return new OfferOutcome.NotThere();
        }

        if (session.EndsAt <= clock.GetUtcNow())
        {
            return new OfferOutcome.HasBegun();
        }

        var before = await OffFor(session);
        var outcome = await writing.Try(async () =>
        {
            change(session);
            await db.SaveChangesAsync();
            // Only what is held after all may be in the way of something else; of two seats at one time the stronger counts then.
            return session.CalledOff is null && await check.Of(session.PeriodId, [session.Date]) is { } wrong and not OfferOutcome.SeatsOverlap ? wrong : new OfferOutcome.Saved(id.Value);
        }, outcome => outcome is OfferOutcome.Saved);
        if (outcome is not OfferOutcome.Saved)
        {
            return outcome;
        }

        await changed.On([session.Date]);
        await Tell(session, before);
        await audit.Add("flex.session", $"{await db.Periods.Where(period => period.Id == session.PeriodId).Select(period => period.Name).SingleAsync()} on {session.Date:yyyy-MM-dd}: {words}", school.Id);
        db.Stale(FlexTopics.Offer(school.Id));
        return new OfferOutcome.Saved(id.Value);
    }, stop);

    private async Task Tell(FlexSession session, HashSet<PersonId> before)
    {
        var (day, after) = (await hand.Open(session.Date), await OffFor(session));
        foreach (var seat in SeatsOf(day, session).Where(seat => before.Contains(seat.StudentId) != after.Contains(seat.StudentId)))
        {
            day.Note(seat, after.Contains(seat.StudentId) ? FlexEventKind.SessionOff : FlexEventKind.SessionOn, actor.Id, clock.GetUtcNow());
        }

        hand.Keep(day);
    }

    private static IReadOnlyList<SignUp> SeatsOf(FlexDay day, FlexSession session) =>
        [.. day.Offers.Where(offer => offer.Activity.Session == session.Id && !offer.IsOffAlone).SelectMany(offer => day.In(offer.Id)).Where(signUp => signUp.State == SignUpState.Seated)];

    /// <summary>Who has a seat in it and for whom it does not take place.</summary>
    private async Task<HashSet<PersonId>> OffFor(FlexSession session)
    {
        var seated = SeatsOf(await hand.Open(session.Date), session).Select(seat => seat.StudentId).ToHashSet();
        var students = await people.Of(seated);
        seated.RemoveWhere(student => !session.IsOffFor(students.GetValueOrDefault(student)?.Grade));
        return seated;
    }
}
