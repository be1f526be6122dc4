using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;

namespace SmartPass.Flex.Data;

/// <summary>Days as the acts of the moment work on them, held in memory from one act to the next: a sign-up then reads nothing of the others. Only acts look here, one at a time under the gate. A day whose last act did not commit is read anew.</summary>
internal sealed class FlexDays
{
    private const int MostHeld = 400;

    private readonly ConcurrentDictionary<(SchoolId School, DateOnly Date), Held> _days = new();

    /// <param name="school">The school.</param>
    /// <param name="date">The date.</param>
    /// <param name="act">The transaction of the act.</param>
    /// <param name="read">Reads it from the database.</param>
    public async Task<FlexDay> Open(SchoolId school, DateOnly date, SqliteTransaction act, Func<Task<FlexDay>> read)
    {
        if (_days.TryGetValue((school, date), out var held) && (held.OpenIn is null || held.OpenIn == act))
        {
            held.OpenIn = act;
            return held.Day;
        }

        if (_days.Count >= MostHeld)
        {
            // Days that are past are asked for no more; whichever is wanted again is read again.
            _days.Clear();
        }

        held = new Held(await read()) { OpenIn = act };
        _days[(school, date)] = held;
        return held.Day;
    }

    /// <summary>The act has committed: what it made of the day holds.</summary>
    public void Close(SchoolId school, DateOnly date)
    {
        if (_days.TryGetValue((school, date), out var held))
        {
            held.OpenIn = null;
        }
    }

    /// <summary>What is offered that day has changed: it is read anew.</summary>
    public void Forget(SchoolId school, DateOnly date) => _days.TryRemove((school, date), out _);

    /// <summary>Every day is read anew.</summary>
    public void Clear() => _days.Clear();

    private sealed class Held(FlexDay day)
    {
        public FlexDay Day => day;

        /// <summary>The act that works on it and has not committed yet.</summary>
        public SqliteTransaction? OpenIn { get; set; }
    }
}
