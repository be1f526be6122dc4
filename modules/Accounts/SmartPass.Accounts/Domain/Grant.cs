using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Accounts.Domain;

/// <summary>A single permission given to or kept from one person at one school, whatever their roles carry.</summary>
internal sealed class Grant : ISchoolOwned
{
    public long Id { get; private init; }

    public required PersonId Person { get; init; }

    public required SchoolId SchoolId { get; init; }

    public required string Permission { get; init; }

    public required Verdict Verdict { get; set; }

    public required PersonId GivenBy { get; set; }

    public required DateTimeOffset At { get; set; }
}

internal enum Verdict
{
    Granted,
    Refused,
}
