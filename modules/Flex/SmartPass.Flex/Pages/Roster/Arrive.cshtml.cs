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

        var (student, read) = await Read(number?.Trim() ?? "", stop);
        if (student is null)
        {
            return this.Refused(read);
        }

        return await act.Arrive(Id, student.Id, stop) switch
        {
            AttendanceOutcome.Marked { Count: 0 } => this.Refused($"{student.Name} is not on this roster, or is here already."),
            AttendanceOutcome.Marked { Mark: Attendance.Late } late => Answer(late, $"{student.Name} is here, late.{read}"),
            var outcome => Answer(outcome, $"{student.Name} is here.{read}"),
        };
    }

    /// <summary>Whom the code of an ID names, or the number, and what is to be said of how it was read; else why nobody.</summary>
    private async Task<(PersonFacts? Student, string Read)> Read(string text, CancellationToken stop)
    {
        var scanner = IdScanner.Of(actor.Actor, IdPurpose.Attendance, "Flex roster");
        foreach (var known in codes)
        {
            switch (await known.Read(_school.Id, text, scanner, stop))
            {
                case IdReading.Known card:
                    return (card.Person, card.Kind switch
                    {
                        IdKind.Printed => " A printed card: look who holds it.",
                        IdKind.Offline => $" An ID without network, opened {_school.Required.Time(card.OpenedAt!.Value)}: look who holds it.",
                        _ => "",
                    });
                case IdReading.Refused refused:
                    return (null, refused.Because);
                case IdReading.Wait wait:
                    return (null, $"Too many codes that are none. Wait {CountWords.Count((int)Math.Ceiling(wait.For.TotalSeconds), "second")}, then scan again.");
            }
        }

        if (text.Length is not 0 and <= IdScanner.LongestText && (await people.Students(_school.Id, text, stop: stop)).FirstOrDefault(one => one.Number == text) is { } student)
        {
            return (student, "");
        }

        return (null, "No student has that number. Scan again, or tap the name.");
    }
}
