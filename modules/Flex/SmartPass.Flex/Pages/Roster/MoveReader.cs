using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Roster;

/// <summary>Reads where whoever looks could have a student of a roster go instead.</summary>
internal sealed class MoveReader(FlexDb db, RosterReader roster, DayReader days, IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<MoveView?> Read(ActivitySessionId id, PersonId student, CancellationToken stop)
    {
        if (await roster.Find(id, stop) is not var (_, offer) || !await db.SignUps.AnyAsync(signUp => signUp.ActivityId == id && signUp.StudentId == student && signUp.State != SignUpState.Over, stop)
            || (await people.Of([student], stop)).GetValueOrDefault(student) is not { } facts)
        {
            return null;
        }

        var today = school.Required.Date(clock.GetUtcNow());
        var others = (await days.Offers(offer.Activity.Date, offer.Activity.Date, stop)).Where(other => other.Activity.Session == offer.Activity.Session && other.Id != id && other.Activity.CalledOff is null && MayHost.In(actor.Actor, other.Activity.Hosts, other.Activity.Date, today)).ToList();
        var ids = others.Select(other => other.Id).ToList();
        var seated = await db.SignUps.Where(signUp => ids.Contains(signUp.ActivityId) && signUp.State == SignUpState.Seated)
            .GroupBy(signUp => signUp.ActivityId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        var places = await rooms.Facts(school.Id, [.. others.Select(other => other.Activity.Room).Distinct()], stop);
        return new MoveView(facts, offer.Activity, [.. others.OrderBy(other => other.Activity.Title).Select(other => new MoveChoice(
            other.Id, other.Activity.Title, places.GetValueOrDefault(other.Activity.Room)?.Name ?? "a room", seated.GetValueOrDefault(other.Id), other.Activity.Capacity))], new FlexLinks(school));
    }
}

/// <param name="Student">Who.</param>
/// <param name="From">Where they are.</param>
/// <param name="Choices">Where they could be.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record MoveView(PersonFacts Student, ActivityInSession From, IReadOnlyList<MoveChoice> Choices, FlexLinks Links);

internal sealed record MoveChoice(ActivitySessionId Id, string Title, string Room, int Seated, int? Capacity)
{
    public bool IsFull => Seated >= Capacity;
}
