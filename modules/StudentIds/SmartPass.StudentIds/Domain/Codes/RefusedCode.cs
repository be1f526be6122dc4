using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.StudentIds.Domain.Codes;

internal readonly record struct RefusedCodeId(long Value) : IId<RefusedCodeId>
{
    public static RefusedCodeId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A code that a scanner refused. The same at the same scanner within a few minutes counts up on one entry.</summary>
internal sealed class RefusedCode : ISchoolOwned
{
    public static readonly TimeSpan CountsUpFor = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(180);

    public const int LongestPlace = 120;

    public RefusedCodeId Id { get; private set; }

    public required SchoolId SchoolId { get; init; }

    public required RefusedWhy Why { get; init; }

    /// <summary>Whose card it is; null where the code names none.</summary>
    public PersonId? PersonId { get; init; }

    public required string Scanner { get; init; }

    public required string Place { get; init; }

    public required DateTimeOffset FirstAt { get; init; }

    public DateTimeOffset LastAt { get; private set; }

    public int Count { get; private set; }

    public void CountUp(DateTimeOffset at) => (Count, LastAt) = (Count + 1, at);
}
