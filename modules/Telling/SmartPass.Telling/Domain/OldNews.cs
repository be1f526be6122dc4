using SmartPass.Passes.Contracts;

namespace SmartPass.Telling.Domain;

/// <summary>What happened while nobody could be told, as after a restart: it makes no sound and no mail, and is listed only where someone can still act on it or should know.</summary>
internal static class OldNews
{
    public static readonly TimeSpan After = TimeSpan.FromMinutes(10);

    public static bool IsOld(PassEvent happened, DateTimeOffset now) => IsOld(happened.At, now);

    public static bool IsOld(DateTimeOffset at, DateTimeOffset now) => now - at > After;

    // By then it stands where one looks for it: in lists, records and figures.
    private static readonly TimeSpan History = TimeSpan.FromDays(1);

    /// <summary>So long ago that it is told to nobody any more.</summary>
    public static bool IsPast(DateTimeOffset at, DateTimeOffset now) => now - at >= History;

    public static bool IsOfUse(PassEvent happened, PassFacts? pass, DateTimeOffset now) => !IsPast(happened.At, now) && happened.Kind switch
    {
        PassEventKind.Requested or PassEventKind.Escalated => pass is { IsOver: false, DueAt: null },
        PassEventKind.Reminded => pass is { IsOver: false, PlannedAt: { } at } && at > now,
        PassEventKind.Held or PassEventKind.Started or PassEventKind.Overtime => pass is { IsOver: false },
        PassEventKind.Offered or PassEventKind.Denied => false,
        PassEventKind.Lapsed => pass is not null && (pass.PlannedAt is not null || pass.MadeBy != pass.Student),
        _ => true,
    };
}
