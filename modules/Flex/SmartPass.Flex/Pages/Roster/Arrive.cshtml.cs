using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Roster;

/// <summary>A student is at the door: the scanner writes the number of their ID, or someone types it.</summary>
[RequirePermission(FlexPermissions.Host)]
internal sealed class ArriveModel(RosterReader reader, TakeAttendance act, IEnumerable<IIdCodes> codes, IPeople people, CurrentSchool school, CurrentActor actor) : ActOnRosterModel(school)
{
    private readonly CurrentSchool _school = school;

    public async Task<IActionResult> OnPostAsync(string? number, CancellationToken stop)
    {
        if (await reader.Find(Id, stop) is null)
        {
            return NotFound();
        }

        var (student, why) = await Read(number?.Trim() ?? "", stop);
        if (student is null)
        {
            return this.Refused(why);
        }

        return await act.Arrive(Id, student.Id, stop) switch
        {
            AttendanceOutcome.Marked { Count: 0 } => this.Refused($"{student.Name} is not on this roster, or is here already."),
            AttendanceOutcome.Marked { Mark: Attendance.Late } late => Answer(late, $"{student.Name} is here, late."),
            var outcome => Answer(outcome, $"{student.Name} is here."),
        };
    }

    /// <summary>Whom the code of an ID names, or the number; else why nobody.</summary>
    private async Task<(PersonFacts? Student, string Why)> Read(string text, CancellationToken stop)
    {
        var scanner = IdScanner.Of(actor.Actor, IdPurpose.Attendance, "Flex roster");
        foreach (var known in codes)
        {
            switch (await known.Read(_school.Id, text, scanner, stop))
            {
                case IdReading.Known card:
                    return (card.Person, "");
                case IdReading.Refused refused:
                    return (null, refused.Because);
                case IdReading.Wait wait:
                    return (null, $"Too many codes that are none. Wait {CountWords.Count((int)Math.Ceiling(wait.For.TotalSeconds), "second")}, then scan again.");
            }
        }

        var found = text.Length is 0 or > IdScanner.LongestText ? null : (await people.Students(_school.Id, text, stop: stop)).FirstOrDefault(one => one.Number == text);
        return (found, "No student has that number. Scan again, or tap the name.");
    }
}
