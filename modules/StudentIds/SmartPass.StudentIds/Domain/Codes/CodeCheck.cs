using SmartPass.Kernel;

namespace SmartPass.StudentIds.Domain.Codes;

/// <summary>Whether a genuine rotating code counts at a scanner.</summary>
internal static class CodeCheck
{
    /// <summary>Why it does not; null where it does.</summary>
    /// <param name="code">The code, its signature checked.</param>
    /// <param name="school">Where the scanner stands.</param>
    /// <param name="readAt">The instant it was read.</param>
    public static RefusedWhy? Refuses(RotatingCode code, School school, DateTimeOffset readAt)
    {
        if (code.School != school.Id)
        {
            return RefusedWhy.OtherSchool;
        }

        return code.IsFresh(readAt) && (code.OpenedAt is not { } opened || IsOfToday(opened, school, readAt)) ? null : RefusedWhy.Old;
    }

    /// <summary>Why a code that was taken already is not taken again; null where it is.</summary>
    /// <param name="seen">Where and what for this code was taken.</param>
    /// <param name="scanner">The scanner now.</param>
    /// <param name="purpose">What for now.</param>
    public static RefusedWhy? Refuses(IReadOnlyCollection<SeenCode> seen, string scanner, string purpose) =>
        seen.Any(one => one.Scanner != scanner) ? RefusedWhy.Elsewhere
        : seen.Any(one => one.Purpose == purpose) ? RefusedWhy.Again
        : null;

    /// <summary>Whether the card itself refuses.</summary>
    public static RefusedWhy? Refuses(Card card, SchoolId school) =>
        card.SchoolId != school ? RefusedWhy.OtherSchool
        : card.IsValid ? null
        : RefusedWhy.Revoked;

    // A device may be a moment ahead of the server it opened the ID with.
    private static bool IsOfToday(DateTimeOffset opened, School school, DateTimeOffset now) =>
        opened <= now + RotatingCode.StepLength && school.Date(opened) == school.Date(now);
}
