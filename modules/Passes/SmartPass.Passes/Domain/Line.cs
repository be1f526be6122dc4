namespace SmartPass.Passes.Domain;

/// <summary>The order of those who wait for a place, and how long they may wait.</summary>
internal static class Line
{
    /// <summary>Urgent first, then as they came or were passed over.</summary>
    public static IEnumerable<Pass> InOrder(this IEnumerable<Pass> waiting) =>
        waiting.OrderByDescending(pass => pass.Urgent).ThenBy(pass => pass.LineAt).ThenBy(pass => pass.Id.Value);

    /// <summary>How long the student in a place waits, if those who are out come back when their time is over and those before take the room's usual time. An estimate, never a promise.</summary>
    /// <param name="place">Place in line, from 1.</param>
    /// <param name="left">Time left of those who hold a place now; those over their time have none left.</param>
    /// <param name="usual">What a pass to the room usually takes.</param>
    public static TimeSpan WaitOf(int place, IReadOnlyCollection<TimeSpan> left, TimeSpan usual)
    {
        if (left.Count == 0)
        {
            return TimeSpan.Zero;
        }

        // Each place comes free, is taken for the usual time and comes free again.
        var free = new PriorityQueue<TimeSpan, TimeSpan>(left.Select(time => time < TimeSpan.Zero ? TimeSpan.Zero : time).Select(time => (time, time)));
        var wait = TimeSpan.Zero;
        for (var before = 0; before < place; before++)
        {
            wait = free.Dequeue();
            free.Enqueue(wait + usual, wait + usual);
        }

        return wait;
    }
}
