using SmartPass.Accounts.Domain;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.Accounts;

/// <summary>A line of the table: staff, or the students of a grade.</summary>
internal sealed record AccountGroup(string Key, string Title, int People, int WithAccount, int NeverSignedIn)
{
    private const string Grade = "grade:";

    public int Without => People - WithAccount;

    public static IReadOnlyList<AccountGroup> Of(IReadOnlyList<PersonAndAccount> all) =>
    [
        Count("staff", "Staff", all.Where(one => !one.IsStudent)),
        .. all.Where(one => one.IsStudent).GroupBy(one => one.Person.Grade ?? "").OrderBy(grade => grade.Key, StringComparer.Ordinal)
            .Select(grade => Count(Grade + grade.Key, grade.Key.Length == 0 ? "Students without a grade" : Grades.InWords(grade.Key), grade)),
    ];

    public static GiveTo? Read(string? key) => key switch
    {
        "staff" => new GiveTo.Staff(),
        "students" => new GiveTo.Students(null),
        "everyone" => new GiveTo.Everyone(),
        "never" => new GiveTo.NeverSignedIn(),
        not null when key.StartsWith(Grade, StringComparison.Ordinal) => new GiveTo.Students(key[Grade.Length..]),
        _ => null,
    };

    private static AccountGroup Count(string key, string title, IEnumerable<PersonAndAccount> people)
    {
        var all = people.ToList();
        return new AccountGroup(key, title, all.Count, all.Count(one => one.HasAccount), all.Count(one => one is { HasAccount: true, SignedInBefore: false, Disabled: false }));
    }
}
