using System.Collections.Concurrent;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;

namespace SmartPass.Passes.Pages.Making;

/// <summary>What came of the orders of the last hours, so that their results can be looked at again and refused students let go anyway. In memory: the passes themselves are on the disk, and a refusal is over by the next day.</summary>
internal sealed class RecentOrders
{
    private const int Most = 1_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(8);

    private readonly ConcurrentDictionary<(PersonId, SchoolId, string Ticket), RecentOrder> _orders = [];

    /// <summary>Keeps what came of an order, or of a part of it that was tried again.</summary>
    public void Keep(PersonId by, SchoolId school, Order order, IReadOnlyList<MadeOutcome> made, DateTimeOffset at)
    {
        foreach (var old in _orders.Where(pair => pair.Value.At + KeptFor < at || _orders.Count > Most).OrderBy(pair => pair.Value.At).Take(Most / 10).ToList())
        {
            _orders.TryRemove(old);
        }

        _orders.AddOrUpdate((by, school, order.Ticket), new RecentOrder(order, made, at), (_, before) => before.With(made));
    }

    public RecentOrder? Of(PersonId by, SchoolId school, string ticket) => _orders.GetValueOrDefault((by, school, ticket));
}

/// <param name="Order">What was ordered.</param>
/// <param name="Made">What came of it for each student.</param>
/// <param name="At">When.</param>
internal sealed record RecentOrder(Order Order, IReadOnlyList<MadeOutcome> Made, DateTimeOffset At)
{
    public IEnumerable<MadeOutcome.Refused> Refused => Made.OfType<MadeOutcome.Refused>();

    public RecentOrder With(IReadOnlyList<MadeOutcome> again) =>
        this with { Made = [.. Made.Where(before => again.All(later => later.Student != before.Student)), .. again] };
}
