using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>What staff change of a request as they let the student go.</summary>
/// <param name="To">Where to instead.</param>
/// <param name="Minutes">For how long instead.</param>
/// <param name="RoundTrip">Whether the student comes back on it.</param>
/// <param name="InWords">What it was and what it became, for the record.</param>
internal sealed record Change(RoomFacts To, int Minutes, bool RoundTrip, string InWords)
{
    /// <summary>Null where the request stays as it was asked for.</summary>
    /// <param name="pass">The request.</param>
    /// <param name="asked">The room it asks for.</param>
    /// <param name="to">The room staff say.</param>
    /// <param name="minutes">The minutes staff say, if any.</param>
    /// <param name="usual">Minutes there for this student, where staff say none.</param>
    public static Change? Of(Pass pass, RoomFacts asked, RoomFacts to, int? minutes, int usual) => (to.Id != pass.ToId, minutes) switch
    {
        (true, _) => Elsewhere(pass, asked, to, minutes ?? usual),
        (false, { } given) when given != pass.Minutes => new Change(to, given, pass.RoundTrip, $"{pass.Minutes} min → {given} min"),
        _ => null,
    };

    private static Change Elsewhere(Pass pass, RoomFacts asked, RoomFacts to, int minutes) =>
        new(to, minutes, pass.ComesBackVia(to), $"{asked.Name}, {pass.Minutes} min → {to.Name}, {minutes} min");
}
