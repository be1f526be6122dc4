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
            [.. rows.Where(row => names.ContainsKey(row.StudentId)).Select(row => new ExceptionLine(names[row.StudentId], row.InWords))
                .OrderBy(line => line.Student.FamilyName, StringComparer.OrdinalIgnoreCase)],
            new PassLinks(school));
    }

    public Task<StudentException?> Of(PersonId student, CancellationToken stop) => rules.ExceptionOf(school.Id, student, stop);
}

internal sealed record ExceptionsView(IReadOnlyList<ExceptionLine> Lines, PassLinks Links);

internal sealed record ExceptionLine(PersonFacts Student, string What);
