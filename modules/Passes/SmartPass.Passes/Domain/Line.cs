namespace SmartPass.Passes.Domain;

/// <summary>The order of those who wait for a place, and how long they may wait.</summary>
internal static class Line
{
    /// <summary>Urgent first, unless they let that turn go by, then as they came or were passed over.</summary>
    public static IEnumerable<Pass> InOrder(this IEnumerable<Pass> waiting) =>
        waiting.OrderByDescending(pass => pass.GoesFirst).ThenBy(pass => pass.LineAt).ThenBy(pass => pass.Id.Value);

    /// <summary>How long a student waits, if those who are out come back when their time is over and those before take the whole of theirs. An estimate, never a promise.</summary>
    /// <param name="before">Time that each of those before in line takes, first in line first.</param>
    /// <param name="left">Time left of those who hold a place now; those over their time have none left.</param>
    public static TimeSpan WaitOf(IEnumerable<TimeSpan> before, IReadOnlyCollection<TimeSpan> left)
    {
        if (left.Count == 0)
        {
            return TimeSpan.Zero;
        }

        // Each place comes free, is taken by the next one and comes free again.
        var free = new PriorityQueue<TimeSpan, TimeSpan>(left.Select(time => time < TimeSpan.Zero ? TimeSpan.Zero : time).Select(time => (time, time)));
        foreach (var takes in before)
        {
            var back = free.Dequeue() + takes;
            free.Enqueue(back, back);
        }

        return free.Peek();
    }
}
