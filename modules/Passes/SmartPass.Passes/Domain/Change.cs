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
    /// <param name="to">The room staff say; without minutes of their own it comes with its time limit.</param>
    /// <param name="minutes">The minutes staff say, if any.</param>
    public static Change? Of(Pass pass, RoomFacts asked, RoomFacts to, int? minutes)
    {
        var isElsewhere = to.Id != pass.ToId;
        var given = minutes ?? (isElsewhere ? to.TimeLimit : pass.Minutes);
        return !isElsewhere && given == pass.Minutes
            ? null
            : new Change(to, given, isElsewhere ? to.Trip.ComesBack(!pass.RoundTrip) : pass.RoundTrip, $"{asked.Name}, {pass.Minutes} min → {to.Name}, {given} min");
    }
}
