namespace SmartPass.Flex.Domain;

/// <summary>What must not be on a day.</summary>
internal abstract record DayFault
{
    private DayFault()
    {
    }

    /// <summary>Null for nothing.</summary>
    public static DayFault? Of(IEnumerable<Offer> offers, SeatPlan plan)
    {
        var over = offers.Where(offer => offer.Activity.CalledOff is null && plan.SeatsLeft(offer.Activity, default) < 0).Select(offer => offer.Activity.Title).FirstOrDefault();
        return over is not null ? new TooFewSeats(over) : plan.Surplus().DistinctBy(seat => seat.StudentId).Count() is > 0 and var students ? new TwoSeats(students) : null;
    }

    /// <param name="Title">An activity in which, or in whose room, more have a seat than there are.</param>
    internal sealed record TooFewSeats(string Title) : DayFault;

    /// <param name="Students">How many have two seats at one time.</param>
    internal sealed record TwoSeats(int Students) : DayFault;
}
