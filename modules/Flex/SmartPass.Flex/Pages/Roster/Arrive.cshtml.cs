using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Roster;

/// <summary>A student is at the door: the scanner writes the number of their ID, or someone types it.</summary>
[RequirePermission(FlexPermissions.Host)]
internal sealed class ArriveModel(RosterReader reader, TakeAttendance act, IPeople people, CurrentSchool school) : ActOnRosterModel(school)
{
    private const int LongestNumber = 40;

    private readonly CurrentSchool _school = school;

    public async Task<IActionResult> OnPostAsync(string? number, CancellationToken stop)
    {
        if (await reader.Find(Id, stop) is null)
        {
            return NotFound();
        }

        var typed = number?.Trim() ?? "";
        if (typed.Length is 0 or > LongestNumber || (await people.Students(_school.Id, typed, stop: stop)).FirstOrDefault(one => one.Number == typed) is not { } student)
        {
            return this.Refused("No student has that number. Scan again, or tap the name.");
        }

        return await act.Arrive(Id, student.Id, stop) switch
        {
            AttendanceOutcome.Marked { Count: 0 } => this.Refused($"{student.Name} is not on this roster, or is here already."),
            AttendanceOutcome.Marked { Mark: Attendance.Late } late => Answer(late, $"{student.Name} is here, late."),
            var outcome => Answer(outcome, $"{student.Name} is here."),
        };
    }
}
