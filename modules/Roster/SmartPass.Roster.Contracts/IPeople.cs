using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>Who belongs to which school, as the roster of the moment has it. People the roster dropped are still found by id, so that history keeps its names.</summary>
public interface IPeople
{
    /// <summary>The people of these ids, dropped ones included; an unknown id is absent from the answer.</summary>
    Task<IReadOnlyDictionary<PersonId, PersonFacts>> Of(IReadOnlyCollection<PersonId> ids, CancellationToken stop = default);

    /// <summary>Students of a school who match every word typed (in names, number or user name), first those in whom the words begin one, then by family name; all of them for an empty text.</summary>
    Task<IReadOnlyList<PersonFacts>> Students(SchoolId school, string? text = null, int most = int.MaxValue, CancellationToken stop = default);

    /// <summary>Staff of a school who match every word typed, first those in whom the words begin a name, then by family name; all of them for an empty text.</summary>
    Task<IReadOnlyList<PersonFacts>> Staff(SchoolId school, string? text = null, int most = int.MaxValue, CancellationToken stop = default);

    /// <summary>The schools a person belongs to and the role the roster gives there. An enrollment never makes a student a teacher: only users.csv (1.1) or roles.csv (1.2) give roles.</summary>
    Task<IReadOnlyList<Affiliation>> AffiliationsOf(PersonId person, CancellationToken stop = default);

    /// <summary>Adds someone the roster's source does not know, for instance the district's first administrator. Joins the caller's transaction or opens its own.</summary>
    /// <param name="person">Names and, if any, e-mail and user name.</param>
    /// <param name="affiliations">Schools and roles; empty for people of the district.</param>
    /// <param name="stop">Stops before the write begins.</param>
    Task<PersonId> Add(NewPerson person, IReadOnlyCollection<Affiliation> affiliations, CancellationToken stop = default);
}

/// <summary>A person's place at a school by the roster.</summary>
/// <param name="School">The school.</param>
/// <param name="Role">Student, Teacher, Counselor or Administrator.</param>
public sealed record Affiliation(SchoolId School, Role Role);

/// <summary>Someone to be added by hand.</summary>
/// <param name="GivenName">First name.</param>
/// <param name="FamilyName">Last name.</param>
/// <param name="Email">Address, if known.</param>
/// <param name="UserName">Proposed user name, if any.</param>
public sealed record NewPerson(string GivenName, string FamilyName, string? Email = null, string? UserName = null);
