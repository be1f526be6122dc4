using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests;

/// <summary>Stands in for encounter prevention: what is to be told of it, and what its days brought.</summary>
internal sealed class AlertsOfTests : IEncounterAlerts
{
    private readonly List<EncounterAlert> _alerts = [];

    /// <summary>Done whenever the alerts are asked for, before they are given.</summary>
    public Action? Asking { get; set; }

    public Dictionary<DateOnly, EncounterDay> Days { get; } = [];

    public void Happens(EncounterAlertKind kind, DateTimeOffset at, School? school = null) =>
        _alerts.Add(new EncounterAlert(_alerts.Count + 1, kind, (school ?? Lincoln.High).Id, at, Lincoln.Maya.Id, new PassId(7)));

    public Task<IReadOnlyList<EncounterAlert>> After(long cursor, int most, CancellationToken stop = default)
    {
        Asking?.Invoke();
        return Task.FromResult<IReadOnlyList<EncounterAlert>>([.. _alerts.Where(alert => alert.Cursor > cursor).Take(most)]);
    }

    public Task<EncounterDay> On(SchoolId school, DateOnly date, CancellationToken stop = default) => Task.FromResult(Days.GetValueOrDefault(date, new EncounterDay(0, 0, 0)));
}
