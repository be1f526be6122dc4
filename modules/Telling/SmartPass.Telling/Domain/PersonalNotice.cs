using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;

namespace SmartPass.Telling.Domain;

/// <summary>Something one person was told at a school.</summary>
internal sealed class PersonalNotice : ISchoolOwned
{
    /// <summary>How long a note stays on the screen.</summary>
    public static readonly TimeSpan Shown = TimeSpan.FromSeconds(15);

    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public long Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public required PersonId PersonId { get; init; }

    public required PassId PassId { get; init; }

    /// <summary>The student it speaks of.</summary>
    public required PersonId About { get; init; }

    public required NoticeKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }

    /// <summary>Address within the school of the page where one acts on it.</summary>
    public required string Link { get; init; }

    public bool Seen { get; private set; }

    /// <summary>Until when an open page shows or sounds it; null for what was old when it was told, or is not wanted on a page.</summary>
    public DateTimeOffset? ShowUntil { get; private set; }

    public bool Screen { get; private set; }

    public bool Sound { get; private set; }

    public bool Browser { get; private set; }

    /// <param name="ways">How the person wants to be told.</param>
    /// <param name="old">Whether it happened so long ago that it is only for the list.</param>
    /// <param name="now">When it is told.</param>
    public void Tell(Ways ways, bool old, DateTimeOffset now)
    {
        // What one does not want to be shown does not count at the bell either; the list has it.
        Seen = !ways.OnPage;
        if (ways.OnPage && !old)
        {
            (ShowUntil, Screen, Sound, Browser) = (now + Shown, ways.Screen, ways.Sound, ways.Browser);
        }
    }
}
