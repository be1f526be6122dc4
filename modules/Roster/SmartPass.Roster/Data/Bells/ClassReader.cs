using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Rows;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Data.Bells;

/// <summary>A class of the roster with what staff filled in.</summary>
internal sealed record ClassWithMeeting(ClassRow Class, ClassMeetingRow? Meeting)
{
    public string? Periods => Meeting?.Periods ?? Text(Class.Periods);

    public string? Location => Meeting?.Location ?? Text(Class.Location);

    /// <summary>Sorts by period: numbered ones by number, then named ones, then classes without.</summary>
    public string PeriodOrder => ClassPeriods.Read(Periods).Periods switch
    {
        [{ Key: var key }, ..] => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? $"1{number:0000000000}" : $"2{key}",
        _ => "3",
    };

    public PlannedClass Plan()
    {
        var read = ClassPeriods.Read(Periods ?? (Class.Kind == ClassKind.Homeroom ? nameof(ClassKind.Homeroom) : null));
        return new PlannedClass(Class.ClassId, Class.Title, Class.Code, Location, [], read);
    }

    public ClassFacts Facts(IReadOnlyList<PersonFacts> teachers) => new(Class.ClassId, Class.Title, Periods, Location, teachers);

    private static string? Text(string? raw) => string.IsNullOrWhiteSpace(raw) ? null : raw.Trim();
}

/// <summary>Queries over classes, enrollments and terms, each for a whole set at once.</summary>
internal sealed class ClassReader(RosterDb db, TermBook book)
{
    private static readonly string[] School = [ModuleDb.SchoolFilter];

    public IQueryable<ClassWithMeeting> Of(SchoolId school) => With(db.Classes.Where(row => row.SchoolId == school));

    /// <summary>The classes of a school that run on a date or later: before the first day of term those of the term to come.</summary>
    public async Task<IReadOnlyList<ClassWithMeeting>> From(SchoolId school, DateOnly date, CancellationToken stop)
    {
        var terms = await Terms(stop);
        var classes = await Of(school).ToListAsync(stop);
        return [.. classes.Where(each => IsIn(each.Class, terms, term => date <= term.EndsOn)).OrderBy(each => each.Class.Title, StringComparer.OrdinalIgnoreCase).ThenBy(each => each.Class.ClassId.Value)];
    }

    /// <summary>The classes that each of these people attends (or teaches) on a date, by period.</summary>
    public async Task<ILookup<PersonId, ClassWithMeeting>> Of(SchoolId school, IReadOnlyCollection<PersonId> people, bool teaches, DateOnly date, CancellationToken stop)
    {
        // Pairs first, classes once each: joined, every class would be read again for each of its students.
        var pairs = await (from enrollment in OnDate(db.Enrollments, date)
                           where people.Contains(enrollment.PersonId) && enrollment.Teaches == teaches
                               && !(teaches && db.Affiliations.Any(place => place.PersonId == enrollment.PersonId && place.SchoolId == school && place.Role == Role.Student))
                           select new { enrollment.PersonId, enrollment.ClassId }).ToListAsync(stop);
        var ids = pairs.Select(pair => pair.ClassId).Distinct().ToArray();
        var terms = await Terms(stop);
        var running = (await With(db.Classes.Where(row => row.SchoolId == school && ids.Contains(row.ClassId))).ToListAsync(stop))
            .Where(row => Runs(row.Class, date, terms))
            .DistinctBy(row => row.Class.ClassId)
            .OrderBy(row => row.PeriodOrder, StringComparer.Ordinal).ThenBy(row => row.Class.Title, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Class.ClassId.Value)
            .Select((row, place) => (Row: row, Place: place))
            .ToDictionary(each => each.Row.Class.ClassId);
        return pairs
            .Distinct()
            .Where(pair => running.ContainsKey(pair.ClassId))
            .OrderBy(pair => running[pair.ClassId].Place)
            .ToLookup(pair => pair.PersonId, pair => running[pair.ClassId].Row);
    }

    /// <summary>The last known row of each class, ended ones included.</summary>
    public async Task<IReadOnlyList<ClassWithMeeting>> Of(IReadOnlyCollection<ClassId> ids, CancellationToken stop)
    {
        var rows = await With(db.Classes.IgnoreQueryFilters([RosterDb.ValidFilter]).Where(row => ids.Contains(row.ClassId) && row.From <= db.Version)).ToListAsync(stop);
        return [.. rows.GroupBy(row => row.Class.ClassId).Select(versions => versions.MaxBy(row => row.Class.From)!)];
    }

    /// <summary>Who teaches these classes on a date.</summary>
    public Task<ILookup<ClassId, PersonFacts>> Teachers(IReadOnlyCollection<ClassId> classes, DateOnly date, CancellationToken stop) =>
        Teachers(classes, OnDate(db.Teaching(), date), stop);

    /// <summary>Who teaches these classes on a date or later.</summary>
    public Task<ILookup<ClassId, PersonFacts>> TeachersFrom(IReadOnlyCollection<ClassId> classes, DateOnly date, CancellationToken stop) =>
        Teachers(classes, db.Teaching().Where(row => row.EndsBefore == null || date < row.EndsBefore), stop);

    private async Task<ILookup<ClassId, PersonFacts>> Teachers(IReadOnlyCollection<ClassId> classes, IQueryable<EnrollmentRow> teaching, CancellationToken stop)
    {
        var rows = await (from enrollment in teaching
                          where classes.Contains(enrollment.ClassId)
                          join person in db.People on enrollment.PersonId equals person.PersonId
                          select new { enrollment.ClassId, person }).AsNoTracking().ToListAsync(stop);
        return rows.DistinctBy(row => (row.ClassId, row.person.PersonId))
            .OrderBy(row => row.person.FamilyName, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.person.GivenName, StringComparer.OrdinalIgnoreCase)
            .ToLookup(row => row.ClassId, row => Facts(row.person));
    }

    /// <summary>Who attends these classes of a school on a date.</summary>
    public async Task<ILookup<ClassId, PersonId>> StudentsOf(SchoolId school, IReadOnlyCollection<ClassId> classes, DateOnly date, CancellationToken stop)
    {
        var rows = await (from enrollment in OnDate(db.Enrollments, date)
                          where classes.Contains(enrollment.ClassId) && !enrollment.Teaches
                              && db.Classes.Any(each => each.ClassId == enrollment.ClassId && each.SchoolId == school)
                          select new { enrollment.ClassId, enrollment.PersonId }).Distinct().ToListAsync(stop);
        return rows.ToLookup(row => row.ClassId, row => row.PersonId);
    }

    public async Task<IReadOnlyDictionary<PersonId, string?>> Grades(IReadOnlyCollection<PersonId> people, CancellationToken stop)
    {
        var rows = await db.People.AsNoTracking().Where(person => people.Contains(person.PersonId)).Select(person => new { person.PersonId, person.Grade }).ToListAsync(stop);
        return rows.DistinctBy(row => row.PersonId).ToDictionary(row => row.PersonId, row => row.Grade);
    }

    private IQueryable<ClassWithMeeting> With(IQueryable<ClassRow> classes) =>
        from each in classes.AsNoTracking()
        join meeting in db.Set<ClassMeetingRow>().IgnoreQueryFilters(School) on each.ClassId equals meeting.ClassId into meetings
        from filledIn in meetings.DefaultIfEmpty()
        select new ClassWithMeeting(each, filledIn);

    private ValueTask<IReadOnlyDictionary<long, TermRow>> Terms(CancellationToken stop) => book.Of(db, stop);

    internal static IQueryable<EnrollmentRow> OnDate(IQueryable<EnrollmentRow> enrollments, DateOnly date) =>
        enrollments.Where(row => (row.StartsOn == null || row.StartsOn <= date) && (row.EndsBefore == null || date < row.EndsBefore));

    /// <summary>A class runs in its terms; one without any term, or whose terms the roster does not hold, runs always.</summary>
    private static bool Runs(ClassRow row, DateOnly date, IReadOnlyDictionary<long, TermRow> terms) =>
        IsIn(row, terms, term => term.StartsOn <= date && date <= term.EndsOn);

    private static bool IsIn(ClassRow row, IReadOnlyDictionary<long, TermRow> terms, Func<TermRow, bool> isAsked)
    {
        var known = row.Terms.Where(terms.ContainsKey).Select(id => terms[id]).ToArray();
        return known.Length == 0 || known.Any(isAsked);
    }

    private static PersonFacts Facts(PersonRow person) =>
        new(person.PersonId, person.GivenName, person.FamilyName, person.Grade, person.Number, person.UserName, person.Email);
}
