using SmartPass.Kernel;

namespace SmartPass.Rooms.Domain;

/// <summary>A room that is closed: why, by whom, since when, and when it opens again by itself.</summary>
internal sealed class Closing
{
    public const int LongestReason = 80;

    private Closing(string reason, PersonId by, DateTimeOffset at, DateTimeOffset? until)
    {
        Reason = reason;
        By = by;
        At = at;
        Until = until;
    }

    /// <summary>Shown to students and staff: "flooded".</summary>
    public string Reason { get; private init; }

    public PersonId By { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>The instant it opens by itself; null: when someone opens it.</summary>
    public DateTimeOffset? Until { get; private init; }

    public bool HoldsAt(DateTimeOffset now) => Until is null || now < Until;

    /// <summary>Null where no reason was given, or the time has passed already.</summary>
    public static Closing? For(string? reason, PersonId by, DateTimeOffset at, DateTimeOffset? until)
    {
        var tidy = RoomName.Tidy(reason);
        return tidy.Length is 0 or > LongestReason || until <= at ? null : new Closing(tidy, by, at, until);
    }
}
