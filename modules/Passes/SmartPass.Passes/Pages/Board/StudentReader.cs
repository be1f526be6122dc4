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
    PassesDb db, PassCards cards, PassesTodayReader today, PlaceReader places, DueReader due, UseReader uses, RulesReader rules, StudentFinder students, WhereaboutsReader whereabouts, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>Null for anyone who is no student of this school.</summary>
    public async Task<StudentView?> Read(PersonId id, CancellationToken stop)
    {
        if (await students.Find(id, stop) is not { } student)
        {
            return null;
        }

        var stamp = stamps.Take([PassTopics.Student(id), PassTopics.Rules(school.Id), RoomsTopics.Of(school.Id), .. due.Topics(school.Id)]);
        var now = clock.GetUtcNow();
        var active = await db.Passes.AsNoTracking().FirstOrDefaultAsync(pass => pass.StudentId == id && pass.Status == PassStatus.Active, stop);
        var here = await places.Of(id, stop);
        var next = await due.Next(school.Id, id, now, now + StaleAt.AtMost, stop);
        var use = await uses.Of(id, student.Grade, await rules.OfSchool(school.Id, stop), now, stop);
        return new StudentView(
            stamp, now, StaleAt.OfScreen(now, here.Slot, here.Due?.Until, next?.From), student,
            active is not null && await cards.Of([active], stop) is [var card] ? card : null,
            await whereabouts.InWords(here, stop), LimitWords.Of(use, now),
            await today.Read(student, stop),
            actor.Can(PassPermissions.EndAny), actor.Can(PassPermissions.Report), actor.Can(RosterPermissions.SeePeople),
            new PassLinks(school), school.Required);
    }
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
