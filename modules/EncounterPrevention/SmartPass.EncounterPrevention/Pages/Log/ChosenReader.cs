using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>Reads what a choice of the log comes to: the few columns by which its entries are ordered and counted, whatever their number.</summary>
internal sealed class ChosenReader(EncounterPreventionDb db, IPeople people, CurrentSchool school, TimeProvider clock)
{
    /// <summary>A choice as the database is asked for it.</summary>
    public async Task<LogFilter> Filter(LogChoice choice, CancellationToken stop)
    {
        var (first, last) = choice.Days(school.Required.Date(clock.GetUtcNow()));
        var filter = new LogFilter(school.Required.Instant(first, default), school.Required.Instant(last.AddDays(1), default), null, choice.Group, choice.Way, choice.Outcome, choice.NotReviewed);
        return choice.Words is { Length: > 0 } words ? filter with { Students = await Called(words, filter, stop) } : filter;
    }

    /// <summary>In the order that was chosen.</summary>
    public async Task<IReadOnlyList<ChosenEntry>> Read(LogFilter filter, LogSort sort, CancellationToken stop)
    {
        var chosen = await db.Log.AsNoTracking().Matching(filter)
            .Select(entry => new ChosenEntry(entry.Id, entry.At, entry.Tries, entry.StudentId, entry.ById == entry.StudentId && !entry.Waited, entry.ToId, entry.Outcome, entry.ReviewedAt != null)).ToListAsync(stop);
        var newest = chosen.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id.Value).ToList();
        return sort switch
        {
            LogSort.Oldest => [.. Enumerable.Reverse(newest)],
            LogSort.Tries => [.. newest.OrderByDescending(entry => entry.Tries)],
            LogSort.Student => await ByStudent(newest, stop),
            _ => newest,
        };
    }

    private async Task<IReadOnlyList<ChosenEntry>> ByStudent(IReadOnlyList<ChosenEntry> newest, CancellationToken stop)
    {
        var names = await people.Of([.. newest.Select(entry => entry.Student).Distinct()], stop);
        return [.. newest.OrderBy(entry => names.GetValueOrDefault(entry.Student)?.FamilyName ?? "", StringComparer.CurrentCulture)
            .ThenBy(entry => names.GetValueOrDefault(entry.Student)?.GivenName ?? "", StringComparer.CurrentCulture).ThenBy(entry => entry.Student.Value)];
    }

    // Looked for among those of whom the log speaks: whoever has left the school is found as well.
    private async Task<IReadOnlyCollection<PersonId>> Called(string[] words, LogFilter filter, CancellationToken stop)
    {
        var log = db.Log.AsNoTracking().Matching(filter);
        var concerned = (await log.Select(entry => entry.StudentId).Distinct().ToListAsync(stop)).Union(await log.SelectMany(entry => entry.Others).Select(other => other.StudentId).Distinct().ToListAsync(stop));
        return [.. (await people.Of([.. concerned], stop)).Values.Where(person => words.All(word => $"{person.Name} {person.Number}".Contains(word, StringComparison.OrdinalIgnoreCase))).Select(person => person.Id)];
    }
}

/// <summary>What of an entry is ordered and counted by.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When it was tried first.</param>
/// <param name="Tries">How often.</param>
/// <param name="Student">Who was to go.</param>
/// <param name="TriedByStudent">Neither staff nor the line did.</param>
/// <param name="To">Where to; <c>default</c> for an activity that is gone.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Reviewed">Whether somebody reviewed it.</param>
internal sealed record ChosenEntry(EntryId Id, DateTimeOffset At, int Tries, PersonId Student, bool TriedByStudent, RoomId To, Outcome Outcome, bool Reviewed);
