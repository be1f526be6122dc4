using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Exceptions;

/// <summary>Reads what holds for single students.</summary>
internal sealed class ExceptionsReader(PassesDb db, RulesReader rules, IPeople people, CurrentSchool school)
{
    public async Task<ExceptionsView> Read(CancellationToken stop)
    {
        var rows = await db.Exceptions.AsNoTracking().ToListAsync(stop);
        var names = await people.Of([.. rows.Select(row => row.StudentId)], stop);
        return new ExceptionsView(
            [.. rows.Where(row => names.ContainsKey(row.StudentId)).Select(row => new ExceptionLine(names[row.StudentId], InWords(row)))
                .OrderBy(line => line.Student.FamilyName, StringComparer.OrdinalIgnoreCase)],
            new PassLinks(school));
    }

    public Task<StudentException?> Of(PersonId student, CancellationToken stop) => rules.ExceptionOf(school.Id, student, stop);

    public static string InWords(StudentException exception)
    {
        string[] parts =
        [
            exception.NoLimit ? "no limit" : "",
            !exception.NoLimit && exception.Daily is { } day ? $"{day} a day" : "",
            !exception.NoLimit && exception.Weekly is { } week ? $"{week} a week" : "",
            exception.TimeFactor > StudentException.LeastFactor ? $"{Times(exception.TimeFactor)} times the minutes" : "",
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>"1.5" for 150.</summary>
    public static string Times(int factor) => (factor / 100m).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}

internal sealed record ExceptionsView(IReadOnlyList<ExceptionLine> Lines, PassLinks Links);

internal sealed record ExceptionLine(PersonFacts Student, string What);
