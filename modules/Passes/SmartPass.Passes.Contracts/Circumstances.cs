using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Contracts;

/// <summary>What the school's rules and the student's day bring to a start.</summary>
/// <param name="Clock">The school's clock at the instant of the decision.</param>
/// <param name="Slot">The part of the school day for this student; null outside it.</param>
/// <param name="Grade">The student's grade as the roster codes it.</param>
/// <param name="Frozen">Why passes are paused in the whole school, and by whom; null while they are not.</param>
/// <param name="Closed">The no-pass window that holds now; null for none.</param>
/// <param name="Use">What the student has had, against what they may.</param>
/// <param name="MostOut">Most students who may be out in the school; null for no limit.</param>
/// <param name="Watched">Rooms that whoever starts it watches.</param>
public sealed record Circumstances(
    DateTimeOffset Clock, CurrentSlot? Slot, string? Grade, FrozenFacts? Frozen, NoPassFacts? Closed, PassUse Use, int? MostOut, IReadOnlySet<RoomId> Watched)
{
    /// <summary>Students read one and the same message whichever rule refuses that time or a teacher can lift: the school wants it so.</summary>
    public bool SoftAlike { get; init; }

    /// <summary>When the part of the school day ends, or outside of any the next of the day begins; null after the last and on a day without school.</summary>
    public DateTimeOffset? NextBell { get; init; }

    /// <summary>The next place the student is due in, where it begins before the pass would be over and the pass does not lead on to it; null for none.</summary>
    public DuePlaceFacts? Due { get; init; }

    /// <summary>No rule of the school bears on it.</summary>
    public static Circumstances None { get; } = new(default, null, null, null, null, PassUse.Free, null, new HashSet<RoomId>());
}

/// <summary>Passes are paused in the whole school.</summary>
/// <param name="Why">The reason as written.</param>
/// <param name="By">Who paused them.</param>
/// <param name="Since">Since when, as the school's clock says it.</param>
public sealed record FrozenFacts(string Why, string By, string Since);

/// <summary>A time without passes.</summary>
/// <param name="Name">What it is called: "the first 10 minutes of Period 3", "Testing".</param>
/// <param name="Until">Instant it ends.</param>
/// <param name="UntilWords">That, as the school's clock says it.</param>
public sealed record NoPassFacts(string Name, DateTimeOffset Until, string UntilWords);

/// <summary>A place the student is due in soon.</summary>
/// <param name="Place">The place.</param>
/// <param name="Room">Name of its room.</param>
/// <param name="FromWords">When it begins, as the school's clock says it.</param>
/// <param name="HostsWords">Whom one asks there: "Ana Rivera", "Ana Rivera or Kwame Osei".</param>
public sealed record DuePlaceFacts(DuePlace Place, string Room, string FromWords, string HostsWords);

/// <summary>Passes a student has had, against what they may have.</summary>
/// <param name="Today">Counted passes that started today, by the school's date.</param>
/// <param name="ThisWeek">Counted passes that started since Monday.</param>
/// <param name="MostToday">Most a day; null for no limit.</param>
/// <param name="MostThisWeek">Most a week; null for no limit.</param>
/// <param name="NoLimit">An exception lifts limits and pauses; why is nobody's business.</param>
/// <param name="MayStartAgain">When the pause after the last pass is over; null where there is none.</param>
/// <param name="MayStartAgainWords">That, as the school's clock says it.</param>
public sealed record PassUse(int Today, int ThisWeek, int? MostToday, int? MostThisWeek, bool NoLimit, DateTimeOffset? MayStartAgain, string MayStartAgainWords)
{
    /// <summary>Nothing was had and nothing is limited.</summary>
    public static PassUse Free { get; } = new(0, 0, null, null, false, null, "");
}
