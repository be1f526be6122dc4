using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Domain;

namespace SmartPass.StudentIds.Pages.Scan;

/// <summary>What a monitor sees of what was scanned.</summary>
internal abstract record ScanResult
{
    private ScanResult()
    {
    }

    /// <summary>Nothing was scanned yet.</summary>
    internal sealed record Nothing : ScanResult;

    /// <param name="Because">Why it does not count, and what to do next.</param>
    internal sealed record Refused(string Because) : ScanResult;

    /// <param name="Person">Whose ID it is.</param>
    /// <param name="Read">What was read.</param>
    internal sealed record Staff(PersonFacts Person, HowRead Read) : ScanResult;

    /// <param name="Person">Whose ID it is.</param>
    /// <param name="Read">What was read; null once something was done about it.</param>
    /// <param name="Standing">Whether they may be here.</param>
    /// <param name="Now">Where they are and should be.</param>
    /// <param name="Way">The way of their pass; null without one.</param>
    internal sealed record Student(PersonFacts Person, HowRead? Read, Standing Standing, StudentNow Now, Way? Way) : ScanResult
    {
        /// <summary>Whether who scanned may end the pass.</summary>
        public bool MayEnd { get; init; }

        /// <summary>Why nothing came of it; null where something did.</summary>
        public string? Said { get; init; }

        /// <summary>Whether who scanned may write a pass.</summary>
        public bool MayWrite { get; init; }

        /// <summary>Whether who scanned may report.</summary>
        public bool MayReport { get; init; }
    }
}

/// <param name="From">Room left.</param>
/// <param name="To">Room gone to.</param>
internal sealed record Way(RoomFacts? From, RoomFacts? To);

/// <summary>How a person was named, which says how much it proves.</summary>
/// <param name="Kind">The kind of code; null for a number that was typed.</param>
/// <param name="OpenedAt">For a code made without network: when the ID was opened.</param>
internal sealed record HowRead(IdKind? Kind, DateTimeOffset? OpenedAt)
{
    public string InWords(School school) => Kind switch
    {
        IdKind.Live => "Live digital ID",
        IdKind.Offline => $"Digital ID without network, opened {school.Time(OpenedAt!.Value)}. Compare the photo.",
        IdKind.Printed => "Printed card. Compare the photo.",
        _ => "Number only. Compare the photo.",
    };

    public bool IsProof => Kind == IdKind.Live;
}
