using System.Collections.Concurrent;
using System.Diagnostics;
using SmartPass.Load.Making;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Faults;

/// <summary>Staff with the board open, looking as its script does.</summary>
internal sealed class Watchers : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    private readonly List<(Client Client, Screen Screen)> _screens;
    private readonly ConcurrentQueue<int> _odd = [];

    private Watchers(List<(Client Client, Screen Screen)> screens) => _screens = screens;

    /// <summary>Answers that a screen does not show, by status; 0 where there was none.</summary>
    public IReadOnlyCollection<int> Odd => _odd;

    public static async Task<Watchers> Open(People people, Uri server, int count = 4)
    {
        var screens = new List<(Client, Screen)>();
        var staff = people.With("Administrator");
        foreach (var person in Enumerable.Range(0, count).Select(number => staff[number % staff.Count]))
        {
            var client = people.Client(person, server);
            screens.Add((client, await new Screen(client, $"/{person.School}/board", "board").Open()));
        }

        return new Watchers(screens);
    }

    /// <summary>Looks until told to stop; gives milliseconds of every answer.</summary>
    public async Task<IReadOnlyList<double>> Look(CancellationToken stop)
    {
        var took = await Task.WhenAll(_screens.Select(screen => Task.Run(() => Look(screen.Screen, stop), CancellationToken.None)));
        return [.. took.SelectMany(mine => mine)];
    }

    public void Dispose() => _screens.ForEach(screen => screen.Client.Dispose());

    private async Task<List<double>> Look(Screen screen, CancellationToken stop)
    {
        var took = new List<double>();
        while (!stop.IsCancellationRequested)
        {
            var since = Stopwatch.GetTimestamp();
            try
            {
                var status = await screen.LookOnce();
                took.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
                if (status is not (200 or 204))
                {
                    _odd.Enqueue(status);
                }
            }
            catch (IOException)
            {
                _odd.Enqueue(0);
            }

            await Task.Delay(Between, Bench.Clock, CancellationToken.None);
        }

        return took;
    }
}
