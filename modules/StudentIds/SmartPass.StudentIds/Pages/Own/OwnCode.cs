using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Pages.Own;

/// <summary>The code that a digital ID shows in this half minute, and the pass its owner is out on.</summary>
/// <param name="Card">The card it is of.</param>
/// <param name="Picture">The code.</param>
/// <param name="Now">When it was asked for.</param>
/// <param name="MadeAt">When its half minute began.</param>
/// <param name="Out">The active pass; null for someone who is not out.</param>
internal sealed record OwnCode(CardId Card, CodePicture Picture, DateTimeOffset Now, DateTimeOffset MadeAt, OwnPass? Out)
{
    public DateTimeOffset DueAt => MadeAt + RotatingCode.StepLength;

    /// <summary>How much of the half minute is left, out of a hundred.</summary>
    public string Left => Math.Clamp(100 * ((DueAt - Now) / RotatingCode.StepLength), 0, 100).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The same as a clock reads.</summary>
    public string Clock => ClockWords.Reading(DueAt - Now);
}

/// <summary>A pass under way, as the ID says it.</summary>
/// <param name="To">Where to.</param>
/// <param name="DueAt">When its time is over.</param>
internal sealed record OwnPass(RoomFacts To, DateTimeOffset DueAt)
{
    public string PlaceClass => To.Hue is { } hue ? $"place {To.KindClass} hue-{hue}" : $"place {To.KindClass}";

    public string Clock(DateTimeOffset now) => ClockWords.Reading(DueAt - now);
}
