using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Acts;

/// <summary>What whoever starts a pass brings along.</summary>
/// <param name="Answer">What staff said, where they were asked.</param>
/// <param name="Route">How they said it, where that is not as it was asked.</param>
/// <param name="Change">What staff change of it. It is made only if the pass starts or joins the line, and recorded before.</param>
/// <param name="Overrides">Rules whose refusal staff set aside; they count only where they may.</param>
internal sealed record StartTerms(Answer? Answer = null, PassRoute? Route = null, Change? Change = null, IReadOnlyCollection<StartRule>? Overrides = null)
{
    /// <summary>Whether it waits in line where there is no place.</summary>
    public bool MayWait { get; init; } = true;

    /// <summary>Whether it is held where the hall alone stands against it, to start by itself as soon as it may.</summary>
    public bool HoldsInTheHall { get; init; }

    /// <summary>Whether a refusal is written down here; else its caller does, or what is done instead.</summary>
    public bool RecordsRefusal { get; init; } = true;

    /// <summary>Why staff set rules aside, where a rule asks for it.</summary>
    public string? Reason { get; init; }
}
