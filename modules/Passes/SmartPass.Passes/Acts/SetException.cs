using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>An administrator sets what holds for one student instead of the school's rules. The reason is not asked for and not kept.</summary>
internal sealed class SetException(PassesDb db, Writing writing, MoveLine line, AuditTrail audit, CurrentSchool school)
{
    public Task Set(PersonFacts student, bool noLimit, int? daily, int? weekly, int timeFactor, CancellationToken stop = default) => writing.Do("set an exception", async () =>
    {
        var exception = await db.Exceptions.FirstOrDefaultAsync(row => row.StudentId == student.Id);
        if (exception is null)
        {
            exception = new StudentException { SchoolId = school.Id, StudentId = student.Id };
            db.Add(exception);
        }

        exception.Set(noLimit, daily, weekly, timeFactor);
        if (exception.IsNothing)
        {
            db.Remove(exception);
        }

        await audit.Add("passes.exception", $"changed the limits of {student.Name} to {exception.InWords}", school.Id);
        await db.SaveChangesAsync();
        db.Stale(PassTopics.Student(student.Id));
        db.StaleRules(school.Id);
        await line.Move();
    }, stop);
}
