using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain.Starting;

/// <summary>product.md's table, section 3: the order in which a refusal counts, who may let a student go against it, and what such a pass carries. What each person is told is the rule's own word.</summary>
internal static class RuleTable
{
    // The same for all that must not be told apart: a badge is seen by many.
    public const string ByLeave = "By special leave";

    public static IReadOnlyList<RuleRow> Rows { get; } =
    [
        new(StartRule.AlreadyOut, Overriders.Nobody, "Second pass"),
        new(StartRule.PassesPaused, Overriders.Administrator, "Passes were paused"),
        new(StartRule.NoPassWindow, Overriders.Teacher, "In a no-pass time") { IsSoft = true },
        new(StartRule.DueElsewhere, Overriders.WhomTheRuleNames, "Due in a session"),
        new(StartRule.RoomClosed, Overriders.TeacherUnlessStaffOnly, "Room was closed"),
        new(StartRule.LimitReached, Overriders.Teacher, "Over the limit") { IsSoft = true },
        new(StartRule.PauseBetween, Overriders.Teacher, "Soon after the last") { IsSoft = true },
        new(StartRule.EncounterPrevention, Overriders.WhomTheRuleNames, ByLeave) { AsksReason = true },
        new(StartRule.HallwayFull, Overriders.Administrator, ByLeave),
        new(StartRule.RoomFull, Overriders.StaffOfTheRoom, "No place was free") { Waits = true },
    ];

    /// <summary>Most characters of a reason for setting a rule aside.</summary>
    public const int LongestReason = 500;

    /// <summary>The order alone.</summary>
    public static IReadOnlyList<StartRule> Order { get; } = [.. Rows.Select(row => row.Rule)];

    /// <summary>Whether one of these is set aside only with a reason.</summary>
    public static bool AskReason(IEnumerable<StartRule> rules) => rules.Any(rule => Of(rule).AsksReason);

    public static RuleRow Of(StartRule rule) => Rows.Single(row => row.Rule == rule);
}

/// <param name="Rule">The rule.</param>
/// <param name="Overriders">Who may let a student go against it.</param>
/// <param name="Badge">What a pass that started against it carries.</param>
internal sealed record RuleRow(StartRule Rule, Overriders Overriders, string Badge)
{
    /// <summary>What stands for it in an address, which the server's log keeps: the badge, as far as one word can say it, for those that must not be told apart.</summary>
    public string Word => Badge == RuleTable.ByLeave ? "leave" : Rule.ToString();

    /// <summary>Whether the student waits in line for it to change.</summary>
    public bool Waits { get; init; }

    /// <summary>Whether time or a teacher lifts it: a school may want students not to tell such rules from those with the generic message.</summary>
    public bool IsSoft { get; init; }

    /// <summary>Whether whoever sets it aside says why. It holds while the student is out, and for no other start.</summary>
    public bool AsksReason { get; init; }

    /// <param name="by">Who would.</param>
    /// <param name="attempt">What was judged.</param>
    /// <param name="verdict">What the rule said; null where that is known without asking.</param>
    public bool MayBeOverriddenBy(Actor by, StartAttempt attempt, StartVerdict.Refused? verdict = null) => Overriders switch
    {
        Overriders.WhomTheRuleNames => verdict is not null && ((verdict.SetAsideWith is { } permission && by.Can(permission)) || verdict.SetAsideBy.Contains(by.Seat)),
        Overriders.Administrator => by.Can(PassPermissions.OverrideSchool),
        Overriders.Teacher => by.Can(PassPermissions.Override),
        Overriders.TeacherUnlessStaffOnly => by.Can(PassPermissions.Override) && attempt.To.Id != attempt.From.Id && MaySend.Allows(by, attempt.To, attempt.Planned),
        Overriders.StaffOfTheRoom => by.Can(PassPermissions.OverrideSchool) || FullRooms(attempt).All(attempt.Circumstances.Watched.Contains),
        _ => false,
    };

    // Too many out of the origin is its teacher's to decide, a full room its staff's.
    private static IEnumerable<RoomId> FullRooms(StartAttempt attempt)
    {
        if (Rules.RoomFull.IsFull(attempt))
        {
            yield return attempt.To.Id;
        }

        if (Rules.RoomFull.TooManyOut(attempt))
        {
            yield return attempt.From.Id;
        }
    }
}

/// <summary>Who may let a student go against a rule.</summary>
internal enum Overriders
{
    Nobody,
    Teacher,

    /// <summary>A teacher; into a staff-only room its own staff.</summary>
    TeacherUnlessStaffOnly,

    /// <summary>The teacher of the room that is full, or that too many are out of.</summary>
    StaffOfTheRoom,

    Administrator,

    /// <summary>Whoever holds the permission that the rule's verdict names, and those it names themselves.</summary>
    WhomTheRuleNames,
}
