namespace SmartPass.Rooms.Contracts;

/// <summary>Whether a student comes back from a room on the same pass.</summary>
public enum TripKind
{
    /// <summary>There and back; the pass ends on return.</summary>
    RoundTrip,

    /// <summary>The pass ends on arrival.</summary>
    OneWay,

    /// <summary>The student says which.</summary>
    Either,
}
