using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Bells;

namespace SmartPass.Roster.Data;

/// <summary>People of a school for their pages: searched, filtered, a page at a time.</summary>
internal sealed class PeopleReader(RosterDb db)
{
    public const int PageSize = 50;

    public async Task<PeoplePage> Find(SchoolId school, PeopleQuery query, CancellationToken stop)
    {
        var places = db.Affiliations.Where(place => place.SchoolId == school && (place.Role == Role.Student) == !query.Staff);
        var ids = places.Select(place => place.PersonId);
        var people = People.Matching(db.People.AsNoTracking().Where(person => ids.Contains(person.PersonId)), query.Text);
        if (query.Grade is { Length: > 0 } grade)
        {
            people = people.Where(person => person.Grade == grade);
        }

        var count = await people.CountAsync(stop);
        var page = Math.Clamp(query.Page, 1, Math.Max(1, (count + PageSize - 1) / PageSize));
        var rows = await people.OrderBy(person => person.FamilyName).ThenBy(person => person.GivenName).ThenBy(person => person.PersonId)
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return new PeoplePage(rows.ConvertAll(People.Facts), count, page, Math.Max(1, (count + PageSize - 1) / PageSize));
    }

    /// <summary>Grades that students of the school have.</summary>
    public Task<List<string>> Grades(SchoolId school, CancellationToken stop) =>
        db.People.Where(person => person.Grade != null && db.Affiliations.Any(place => place.PersonId == person.PersonId && place.SchoolId == school && place.Role == Role.Student))
            .Select(person => person.Grade!).Distinct().OrderBy(grade => grade).ToListAsync(stop);

    /// <summary>A person of the school; null for anybody else.</summary>
    public async Task<PersonDetails?> Find(SchoolId school, PersonId id, DateOnly today, CancellationToken stop)
    {
        var roles = await db.Affiliations.Where(place => place.PersonId == id && place.SchoolId == school).Select(place => place.Role).ToListAsync(stop);
        if (roles.Count == 0 || await db.People.AsNoTracking().FirstOrDefaultAsync(person => person.PersonId == id, stop) is not { } row)
        {
            return null;
        }

        var isStudent = roles.Contains(Role.Student);
        var classes = await (
            from enrollment in db.Enrollments
            join @class in db.Classes on enrollment.ClassId equals @class.ClassId
            where enrollment.PersonId == id && @class.SchoolId == school && !(enrollment.Teaches && isStudent)
            orderby @class.Title
            select new ClassLine(@class.ClassId, @class.Title, @class.Periods, @class.Location, enrollment.Teaches, enrollment.EndsBefore)).ToListAsync(stop);
        return new PersonDetails(People.Facts(row), roles, classes, await Teachers(classes.ConvertAll(line => line.Id), today, stop));
    }

    private async Task<ILookup<ClassId, string>> Teachers(List<ClassId> classes, DateOnly today, CancellationToken stop)
    {
        var teachers = await (
            from enrollment in ClassReader.OnDate(db.Teaching(), today)
            join person in db.People on enrollment.PersonId equals person.PersonId
            where classes.Contains(enrollment.ClassId)
            orderby enrollment.IsPrimary descending, person.FamilyName
            select new { enrollment.ClassId, Name = person.GivenName + " " + person.FamilyName }).ToListAsync(stop);
        return teachers.ToLookup(teacher => teacher.ClassId, teacher => teacher.Name);
    }
}

/// <summary>What is looked for.</summary>
internal sealed record PeopleQuery(string? Text, string? Grade, bool Staff, int Page);

/// <summary>One page of what was found.</summary>
internal sealed record PeoplePage(IReadOnlyList<PersonFacts> People, int Count, int Page, int Pages);

/// <summary>A person with roles at the school and classes there.</summary>
internal sealed record PersonDetails(PersonFacts Facts, IReadOnlyList<Role> Roles, IReadOnlyList<ClassLine> Classes, ILookup<ClassId, string> Teachers);

/// <summary>A class of a person.</summary>
internal sealed record ClassLine(ClassId Id, string Title, string? Periods, string? Location, bool Teaches, DateOnly? EndsBefore);
