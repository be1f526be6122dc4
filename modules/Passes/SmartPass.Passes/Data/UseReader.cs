using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>What a student has had of passes, against what they may.</summary>
internal sealed class UseReader(PassesDb db, RulesReader rules, IRooms rooms, CurrentSchool school)
{
    public async Task<PassUse> Of(PersonId student, string? grade, PassRules set, DateTimeOffset at, CancellationToken stop = default)
    {
        var exception = await rules.ExceptionOf(school.Id, student, stop);
        var (day, week) = set.LimitOf(grade);
        var (most, mostThisWeek) = (exception?.Daily ?? day, exception?.Weekly ?? week);
        if (exception?.NoLimit == true || (most is null && mostThisWeek is null && set.PauseMinutes == 0))
        {
            return PassUse.Free with { NoLimit = exception?.NoLimit == true };
        }

        var today = school.Required.Date(at);
        var midnight = school.Required.Instant(today, default);
        var monday = school.Required.Instant(today.AddDays(-(((int)today.DayOfWeek + 6) % 7)), default);
        var had = await db.Passes.Where(pass => pass.StudentId == student && pass.StartedAt >= monday && pass.StartedAt <= at)
            .Select(pass => new { pass.ToId, pass.StartedAt, EndedAt = (DateTimeOffset?)pass.Ending!.At }).ToListAsync(stop);
        var places = await rooms.Facts(school.Id, [.. had.Select(pass => pass.ToId).Distinct()], stop);
        var counted = had.Where(pass => places.GetValueOrDefault(pass.ToId)?.CountsTowardLimit ?? true).ToList();
        var again = had.Max(pass => pass.EndedAt) is { } ended && set.PauseMinutes > 0 ? ended.AddMinutes(set.PauseMinutes) : (DateTimeOffset?)null;
        return new PassUse(
            counted.Count(pass => pass.StartedAt >= midnight), counted.Count, most, mostThisWeek, NoLimit: false,
            again, again is { } time ? school.Required.Time(time) : "");
    }
}
