using SmartPass.Roster.Domain.People;
using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>All that is kept of a person.</summary>
internal sealed record PersonValues(string GivenName, string FamilyName, string? Grade, string? Number, string? UserName, string? Email)
{
    public long Content => Keys.OfContent(GivenName, FamilyName, Grade, Number, UserName, Email);

    /// <summary>What to show of them before the roster is applied.</summary>
    public string Label => Grade is null ? $"{GivenName} {FamilyName}".Trim() : $"{GivenName} {FamilyName}".Trim() + $" (grade {Grade})";

    public object?[] Row(long id, long source, string sourcedId, long content) =>
        [id, source, sourcedId, GivenName, FamilyName, Grade, Number, UserName, Email, SearchText.Of(GivenName, FamilyName, Number, UserName), content];
}
