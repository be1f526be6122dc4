using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Domain.Codes;

/// <summary>The ID of one person at one school, digital and printed alike. A person has one that is valid; a lost one is revoked, and the next has a number of its own.</summary>
internal sealed class Card : ISchoolOwned
{
    public CardId Id { get; private set; }

    public required SchoolId SchoolId { get; init; }

    public required PersonId PersonId { get; init; }

    public required CardKind Kind { get; init; }

    /// <summary>What its printed codes say.</summary>
    public string Number { get; private init; } = CardNumber.New();

    /// <summary>The person's first card at the school, the second, and so on.</summary>
    public int Issue { get; private init; } = 1;

    public required DateTimeOffset IssuedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public PersonId? RevokedBy { get; private set; }

    public RevokedWhy? Why { get; private set; }

    public bool IsValid => RevokedAt is null;

    /// <summary>It is refused from now on, and this one takes its place.</summary>
    public Card Replace(RevokedWhy why, PersonId by, DateTimeOffset at)
    {
        (RevokedAt, RevokedBy, Why) = (at, by, why);
        return new Card { SchoolId = SchoolId, PersonId = PersonId, Kind = Kind, IssuedAt = at, Issue = Issue + 1 };
    }
}
