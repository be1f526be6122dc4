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
        // Who is in the room changes when one of them begins: two that overlap this one need not overlap each other.
        var room = sharing.Count < 2 ? null : sharing.Select(one => one.Times.StartsAt).Where(at => IsOn(activity, at)).Append(activity.Times.StartsAt)
            .Min(at => LeftAt([.. sharing.Where(one => IsOn(one, at))], taken));
        return own is null || room < own ? room : own;
    }

    private static int? LeftAt(IReadOnlyList<ActivityInSession> together, Func<ActivitySessionId, int> taken) =>
        together.Count < 2 || together.Any(one => one.Capacity is null) ? null : together.Max(one => one.Capacity) - together.Sum(one => taken(one.Id));

    private static bool IsOn(ActivityInSession activity, DateTimeOffset at) => activity.Times.StartsAt <= at && at < activity.Times.EndsAt;
}
