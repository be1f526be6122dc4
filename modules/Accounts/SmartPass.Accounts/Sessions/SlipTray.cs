using System.Collections.Concurrent;
using System.Security.Cryptography;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Sessions;

/// <summary>Holds new slips for a while for the one who made them, in memory only: the codes stand nowhere on the disk.</summary>
internal sealed class SlipTray(TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, Batch> _batches = new();

    public string Put(PersonId by, SchoolId? school, IReadOnlyList<Slip> slips)
    {
        foreach (var (id, batch) in _batches.Where(pair => clock.GetUtcNow() - pair.Value.At > Kept).ToList())
        {
            _batches.TryRemove(new(id, batch));
        }

        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
        _batches[name] = new Batch(by, school, clock.GetUtcNow(), slips);
        return name;
    }

    public IReadOnlyList<Slip>? Look(string name, PersonId by, SchoolId? school) =>
        _batches.TryGetValue(name, out var batch) && batch.By == by && batch.School == school && clock.GetUtcNow() - batch.At <= Kept ? batch.Slips : null;

    public void Discard(string name, PersonId by)
    {
        if (_batches.TryGetValue(name, out var batch) && batch.By == by)
        {
            _batches.TryRemove(name, out _);
        }
    }

    private sealed record Batch(PersonId By, SchoolId? School, DateTimeOffset At, IReadOnlyList<Slip> Slips);
}
