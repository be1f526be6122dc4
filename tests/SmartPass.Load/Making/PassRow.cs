namespace SmartPass.Load.Making;

/// <summary>The columns of a pass that say nothing out of the ordinary, for statements that write passes past the app.</summary>
internal static class PassRow
{
    public const string UsualColumns = "Declinable, Escalated, Forgotten, GoesFirst, NeedsEscort, OfferKept, OriginOpen, OtherOrigin, Overridden, Overtime, Reminded, RoundTrip, Route, Urgent";

    public const string UsualValues = "0, 0, 0, 0, 0, 0, 0, 0, '', 0, 0, 1, 'SelfCheckout', 0";
}
