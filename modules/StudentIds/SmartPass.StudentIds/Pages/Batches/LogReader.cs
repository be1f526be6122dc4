using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Pages.Batches;

/// <summary>Reads the log of what was printed.</summary>
internal sealed class LogReader(StudentIdsDb db, IPeople people, CurrentSchool school, TimeProvider clock)
{
    private const int OnePage = 100;
    private const int MostMatches = 200;

    /// <param name="text">A name or number; empty for everyone.</param>
    /// <param name="number">The page, from 1.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<(IReadOnlyList<PrintedLine> Lines, bool HasMore)> Read(string? text, int number, CancellationToken stop)
    {
        var lines = db.Printed.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(text))
        {
            PersonId[] named = [.. (await people.Students(school.Id, text, MostMatches, stop)).Concat(await people.Staff(school.Id, text, MostMatches, stop)).Select(person => person.Id)];
            lines = lines.Where(line => named.Contains(line.PersonId));
        }

        var rows = await (
            from line in lines
            join card in db.Cards on line.CardId equals card.Id
            orderby line.At descending, line.BatchId descending, line.CardId
            select new { Line = line, card.Issue, Valid = card.RevokedAt == null }).Skip((number - 1) * OnePage).Take(OnePage + 1).ToListAsync(stop);
        var facts = await people.Of([.. rows.Select(row => row.Line.PersonId).Distinct()], stop);
        return ([.. rows.Take(OnePage).Select(row => new PrintedLine(row.Line, facts.GetValueOrDefault(row.Line.PersonId)?.Name ?? "Someone", row.Issue, row.Valid, school.Required.Moment(row.Line.At, clock.GetUtcNow())))], rows.Count > OnePage);
    }
}

/// <param name="Printed">The line of the log.</param>
/// <param name="Name">Whose card.</param>
/// <param name="Issue">Their first card, the second, and so on.</param>
/// <param name="IsValid">Whether it still is.</param>
/// <param name="When">When, by the school's clock.</param>
internal sealed record PrintedLine(PrintedCard Printed, string Name, int Issue, bool IsValid, string When);
