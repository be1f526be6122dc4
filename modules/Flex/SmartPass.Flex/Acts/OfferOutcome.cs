namespace SmartPass.Flex.Acts;

/// <summary>What came of an act on what is offered.</summary>
internal abstract record OfferOutcome
{
    private OfferOutcome()
    {
    }

    /// <param name="Number">Of what was saved.</param>
    internal sealed record Saved(long Number) : OfferOutcome;

    /// <summary>Another of the school is called that.</summary>
    internal sealed record NameTaken : OfferOutcome;

    internal sealed record NoSuchRoom : OfferOutcome;

    /// <summary>Someone named as host is not on the staff of the school.</summary>
    internal sealed record NoSuchHost : OfferOutcome;

    /// <summary>A host cannot be in two at once.</summary>
    /// <param name="Host">Name of the host.</param>
    /// <param name="Title">What they host at that time.</param>
    /// <param name="Date">On which date, the first of them.</param>
    internal sealed record HostIsBusy(string Host, string Title, DateOnly Date) : OfferOutcome;

    /// <summary>More have a seat than it would have.</summary>
    /// <param name="Seated">How many have one, at most.</param>
    internal sealed record TooFewSeats(int Seated) : OfferOutcome;

    /// <summary>More have a seat in a room than it would have.</summary>
    /// <param name="Title">What they have it in.</param>
    /// <param name="Date">On which date, the first of them.</param>
    internal sealed record RoomTooSmall(string Title, DateOnly Date) : OfferOutcome;

    /// <summary>Students would have two seats at one time.</summary>
    /// <param name="Students">How many.</param>
    /// <param name="Date">On which date, the first of them.</param>
    internal sealed record SeatsOverlap(int Students, DateOnly Date) : OfferOutcome;

    /// <summary>It takes place, or took place: nothing can be changed about it.</summary>
    internal sealed record HasBegun : OfferOutcome;

    internal sealed record NotThere : OfferOutcome;
}
