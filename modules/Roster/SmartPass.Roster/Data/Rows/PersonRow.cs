using SmartPass.Kernel;
using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Data.Rows;

/// <summary>A person as one span of roster versions had them. The last row of everyone is kept, so that history keeps its names.</summary>
internal sealed class PersonRow : IVersioned
{
    public long Id { get; init; }

    /// <summary>The same in every row of one person.</summary>
    public PersonId PersonId { get; init; }

    /// <summary>Which system named them; <see cref="Source.ByHand"/> for people added here.</summary>
    public long SourceId { get; init; }

    public string SourcedId { get; init; } = "";

    public string GivenName { get; init; } = "";

    public string FamilyName { get; init; } = "";

    public string? Grade { get; init; }

    public string? Number { get; init; }

    public string? UserName { get; init; }

    public string? Email { get; init; }

    /// <summary>Names, number and user name without case and accents: what a search looks through.</summary>
    public string SearchText { get; init; } = "";

    public long ContentHash { get; init; }

    public long From { get; init; }

    public long Until { get; init; } = IVersioned.Open;
}
