using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Telling.Domain;

/// <summary>A day whose summaries are written, so that they are written once.</summary>
internal sealed class SummaryDay : ISchoolOwned
{
    /// <summary>After the last bell, passes that nobody ended still end by themselves and belong to the day.</summary>
    public static readonly TimeSpan AfterTheBell = TimeSpan.FromMinutes(20);

    /// <summary>A day that ended longer ago is no longer told: nobody wants last week's figures after the holidays.</summary>
    public static readonly TimeSpan TooLate = TimeSpan.FromHours(12);

    public required SchoolId SchoolId { get; init; }

    public required DateOnly Date { get; init; }
}
