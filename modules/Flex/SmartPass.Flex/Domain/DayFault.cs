namespace SmartPass.Flex.Domain;

/// <summary>What must not be on a day.</summary>
internal abstract record DayFault
{
    private DayFault()
    {
    }

    /// <param name="Title">An activity in which, or in whose room, more have a seat than there are.</param>
    internal sealed record TooFewSeats(string Title) : DayFault;

    /// <param name="Students">How many have two seats at one time.</param>
    internal sealed record TwoSeats(int Students) : DayFault;
}
