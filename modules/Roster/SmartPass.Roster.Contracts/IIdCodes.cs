using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>Asked what the code of an ID says, by whoever has a scanner. The module that makes IDs implements it; without one there are no such codes, and everything scanned is a number as it is typed.</summary>
public interface IIdCodes
{
    /// <summary>Reads what a scanner wrote. A live code is used up by it: once for this scanner and purpose, and at no other scanner. Refusals are logged at the school, and tries are paced by scanner: it writes, in an act of its own, so that no page asks it while it is only read.</summary>
    /// <param name="school">The school the scanner stands in.</param>
    /// <param name="text">As the scanner wrote it.</param>
    /// <param name="scanner">Which scanner, and what for.</param>
    /// <param name="stop">Stops before the write begins.</param>
    /// <returns>Null for what is no code of an ID, such as a typed number.</returns>
    Task<IdReading?> Read(SchoolId school, string? text, IdScanner scanner, CancellationToken stop = default);

    /// <summary>Whether kiosks of the school ask for the PIN with everything but a live code, however each was paired.</summary>
    Task<bool> AsksPinAtKiosks(SchoolId school, CancellationToken stop = default);
}

/// <summary>What reads a code.</summary>
/// <param name="Key">Names the scanner among all: a kiosk, or a member of staff with whatever they hold.</param>
/// <param name="Place">What it is called in the log of refused codes: "Kiosk, Room 214".</param>
/// <param name="Purpose">What for.</param>
public sealed record IdScanner(string Key, string Place, IdPurpose Purpose)
{
    /// <summary>Longest text of a code; nothing longer needs to be taken from a scanner.</summary>
    public const int LongestText = 80;

    /// <summary>The instant it was read, for a scanner that was without network then; null for now.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>The scanner that a member of staff holds.</summary>
    public static IdScanner Of(Actor staff, IdPurpose purpose, string place) => new($"staff {staff.Person}", $"{place}, {staff.Name}", purpose);
}

/// <summary>What an ID is scanned for.</summary>
public enum IdPurpose
{
    /// <summary>To see whether its owner may be here.</summary>
    Look,

    /// <summary>At the door of a room, to arrive or come back.</summary>
    Door,

    /// <summary>To start or end a pass at a kiosk.</summary>
    Kiosk,

    /// <summary>The same, once the PIN was typed.</summary>
    KioskPin,

    /// <summary>To be marked present in Flex.</summary>
    Attendance,
}

/// <summary>What came of reading a code.</summary>
public abstract record IdReading
{
    private IdReading()
    {
    }

    /// <summary>It is genuine, valid, and its owner belongs to the school.</summary>
    /// <param name="Person">Whose ID it is.</param>
    /// <param name="Kind">What was read, which says how much it proves.</param>
    /// <param name="OpenedAt">For <see cref="IdKind.Offline" />: the instant the digital ID was opened.</param>
    public sealed record Known(PersonFacts Person, IdKind Kind, DateTimeOffset? OpenedAt = null) : IdReading;

    /// <summary>It is not to be taken.</summary>
    /// <param name="Because">Why, in words that say what to do next; they name nobody.</param>
    public sealed record Refused(string Because) : IdReading;

    /// <summary>Too many codes in a row were none: not looked at.</summary>
    /// <param name="For">How long to wait.</param>
    public sealed record Wait(TimeSpan For) : IdReading;
}

/// <summary>The kind of code that was read.</summary>
public enum IdKind
{
    /// <summary>Of a digital ID, made by the server for this half minute: its owner is here, or someone who stands beside them.</summary>
    Live,

    /// <summary>Of a digital ID without network, made by the device for this half minute.</summary>
    Offline,

    /// <summary>Of a printed card, which anyone may hold: it names a person and proves nothing.</summary>
    Printed,
}
