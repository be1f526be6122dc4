using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Data;

/// <summary>How many people of a school have a PIN: staff, the students of each grade, and whom a class would add.</summary>
internal sealed class PinsByGroup(PeopleAndAccounts people, IPins pins, ITimetable timetable, CurrentSchool school, TimeProvider clock)
{
    private const string Grade = "grade:";
    private const string Class = "class:";

    private DateOnly Today => school.Required.Date(clock.GetUtcNow());

    public async Task<IReadOnlyList<PinGroup>> All(CancellationToken stop)
    {
        var all = await people.All(school.Id, stop);
        var have = await pins.WhoHave([.. all.Select(one => one.Person.Id)], stop);
        PinGroup Count(string key, string title, IEnumerable<PersonAndAccount> some) => new(key, title, some.Count(), some.Count(one => have.Contains(one.Person.Id)));
        return
        [
            Count("staff", "Staff", all.Where(one => !one.IsStudent)),
            .. all.Where(one => one.IsStudent).GroupBy(one => one.Person.Grade ?? "").OrderBy(grade => grade.Key, StringComparer.Ordinal)
                .Select(grade => Count(Grade + grade.Key, grade.Key.Length == 0 ? "Students without a grade" : Grades.InWords(grade.Key), grade)),
        ];
    }

    /// <summary>Classes to choose from, by the key that <see cref="Read"/> takes.</summary>
    public async Task<IReadOnlyList<(string Key, string Title)>> Classes(CancellationToken stop) =>
        [.. (await timetable.Classes(school.Id, Today, stop)).Select(one => ($"{Class}{one.Id}", $"{one.Title}{(one.Teachers is [var teacher, ..] ? ", " + teacher.Name : "")}"))];

    /// <summary>Whom a key means; null for none, or a class that is not of this school.</summary>
    public async Task<PinsFor?> Read(string? key, CancellationToken stop) => key switch
    {
        "staff" => new PinsFor.Staff(),
        "students" => new PinsFor.Students(null),
        not null when key.StartsWith(Grade, StringComparison.Ordinal) => new PinsFor.Students(key[Grade.Length..]),
        not null when key.StartsWith(Class, StringComparison.Ordinal) && IId<ClassId>.TryParse(key[Class.Length..], out var id) => await OfClass(id, stop),
        _ => null,
    };

    private async Task<PinsFor?> OfClass(ClassId id, CancellationToken stop) =>
        (await timetable.Classes(school.Id, Today, stop)).FirstOrDefault(one => one.Id == id) is { } found
            ? new PinsFor.Class(found.Title, (await timetable.StudentsOf(school.Id, [id], Today, stop)).GetValueOrDefault(id, []).ToHashSet())
            : null;
}

internal sealed record PinGroup(string Key, string Title, int People, int WithPin)
{
    public int Without => People - WithPin;
}
