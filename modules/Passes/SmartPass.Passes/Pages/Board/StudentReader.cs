using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Person;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>Reads what a monitor asks about one student: where they are, where they should be, what they have had today.</summary>
internal sealed class StudentReader(
    PassesDb db, PassCards cards, PassesTodayReader today, PlaceReader places, UseReader uses, RulesReader rules, StudentFinder students, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>Null for anyone who is no student of this school.</summary>
    public async Task<StudentView?> Read(PersonId id, CancellationToken stop)
    {
        if (await students.Find(id, stop) is not { } student)
        {
            return null;
        }

        var stamp = stamps.Take(PassTopics.Student(id), PassTopics.Rules(school.Id), RoomsTopics.Of(school.Id));
        var now = clock.GetUtcNow();
        var active = await db.Passes.AsNoTracking().FirstOrDefaultAsync(pass => pass.StudentId == id && pass.Status == PassStatus.Active, stop);
        var here = await places.Of(id, stop);
        var use = await uses.Of(id, student.Grade, await rules.OfSchool(school.Id, stop), now, stop);
        return new StudentView(
            stamp, now, StaleAt.OfScreen(now, here.Slot), student,
            active is not null && await cards.Of([active], stop) is [var card] ? card : null,
            Expected(here), LimitWords.Of(use, now),
            await today.Read(student, stop),
            actor.Can(PassPermissions.EndAny), actor.Can(PassPermissions.Report), actor.Can(RosterPermissions.SeePeople),
            new PassLinks(school), school.Required);
    }

    private static string Expected(Whereabouts here) => here switch
    {
        { Place: { Said: true } said } => $"They said they are in {said.Room.Name}{Of(said.Class)}.",
        { Place: { } place } => $"{place.Room.Name}{Of(place.Class)}",
        { Expected: { } expected } => $"{expected.Title}{Taught(expected)}; its room is not known.",
        { Slot: { } slot } => $"No class now: it is {slot.Name}.",
        _ => "No class now.",
    };

    private static string Of(ClassFacts? known) => known is null ? "" : $" · {known.Title}{Taught(known)}";

    private static string Taught(ClassFacts known) => known.Teachers.Count == 0 ? "" : $" · {string.Join(", ", known.Teachers.Select(teacher => teacher.Name))}";
}

/// <summary>One student, for who watches the halls.</summary>
/// <param name="Student">Who.</param>
/// <param name="Out">The pass they are out on; null while they are not.</param>
/// <param name="Expected">Where the timetable has them now.</param>
/// <param name="Limits">What they have had and may have, in plain words.</param>
/// <param name="Today">Their passes of today, as far as who looks may see them.</param>
/// <param name="SeesPeople">Whether who looks may open the student's page.</param>
internal sealed record StudentView(
    string Stamp, DateTimeOffset At, DateTimeOffset? StaleAt, PersonFacts Student, PassCard? Out, string Expected, IReadOnlyList<string> Limits, PassesToday Today,
    bool MayEnd, bool MayReport, bool SeesPeople, PassLinks Links, School School);
