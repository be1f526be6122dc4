using SmartPass.Flex.Contracts;

namespace SmartPass.Flex.Domain;

/// <summary>Seats of activities that are in one room at the same time: together they have as many as the largest of them.</summary>
internal static class SharedRoom
{
    /// <summary>The activity with those that are in its room at that time.</summary>
    public static IReadOnlyList<ActivityInSession> Of(ActivityInSession one, IEnumerable<ActivityInSession> all) =>
        [.. all.Where(other => other.Id == one.Id || (other.Room == one.Room && other.CalledOff is null && other.Times.Overlaps(one.Times)))];

    /// <summary>Free seats of an activity and of its room; null for no limit.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="sharing">It, with those that are in its room at that time.</param>
    /// <param name="taken">How many seats of one are taken.</param>
    public static int? SeatsLeft(ActivityInSession activity, IReadOnlyList<ActivityInSession> sharing, Func<ActivitySessionId, int> taken)
    {
        var own = activity.Capacity - taken(activity.Id);
        if (sharing.Count < 2 || sharing.Any(one => one.Capacity is null))
        {
            return own;
        }

        var room = sharing.Max(one => one.Capacity) - sharing.Sum(one => taken(one.Id));
        return own is { } seats ? Math.Min(seats, room!.Value) : room;
    }
}
