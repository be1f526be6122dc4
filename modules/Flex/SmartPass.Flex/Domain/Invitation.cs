using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Domain;

/// <summary>Staff invite a student: the student sees it first, and decides.</summary>
internal sealed class Invitation : ISchoolOwned
{
    public required SchoolId SchoolId { get; init; }

    public required ActivitySessionId ActivityId { get; init; }

    public required PersonId StudentId { get; init; }

    public required PersonId ById { get; init; }

    public required DateTimeOffset At { get; init; }
}
