using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Domain;

/// <summary>What makes someone the teacher they cover, on these days by the school's clock and no other.</summary>
internal sealed record Cover(SubstituteId Id, School School, PersonId Covers, DateOnly FirstDay, DateOnly LastDay)
{
    public bool IsOn(DateTimeOffset now) => School.Date(now) is var today && FirstDay <= today && today <= LastDay;

    /// <summary>What a session of today carries; tomorrow's is another, so that every session ends with its day. Null on any other day.</summary>
    public string? StampOn(DateTimeOffset now) => IsOn(now) ? string.Create(CultureInfo.InvariantCulture, $"cover {Id} {School.Date(now):yyyy-MM-dd}") : null;

    /// <summary>"Nov 24", or "Nov 24 to Nov 26".</summary>
    public static string Days(DateOnly first, DateOnly last) => first == last ? Day(first) : $"{Day(first)} to {Day(last)}";

    private static string Day(DateOnly date) => date.ToString("MMM d", CultureInfo.InvariantCulture);
}
