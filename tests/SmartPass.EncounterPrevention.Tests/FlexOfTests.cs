using SmartPass.Flex.Contracts;

namespace SmartPass.EncounterPrevention.Tests;

/// <summary>Stands in for the history of Flex.</summary>
internal sealed class FlexOfTests : IFlexHistory
{
    private readonly List<FlexEvent> _events = [];

    /// <summary>Done whenever the history is asked, before it answers.</summary>
    public Action? Asking { get; set; }

    /// <summary>Something that stands as it is in the history, with a cursor of its own.</summary>
    public void Happens(FlexEvent happened) => _events.Add(happened with { Cursor = _events.Count + 1 });

    public Task<IReadOnlyList<FlexEvent>> After(long cursor, int most, CancellationToken stop = default)
    {
        Asking?.Invoke();
        return Task.FromResult<IReadOnlyList<FlexEvent>>([.. _events.Where(happened => happened.Cursor > cursor).Take(most)]);
    }
}
