using System.Collections.Concurrent;
using System.Diagnostics;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Suites;

/// <summary>All students of a school who choose in one minute: each goes down their wishes, some change their mind, some leave, some chose a club at that time before.</summary>
internal sealed class Choosing : IDisposable
{
    private const int Wishes = 5;

    private readonly Promises _promises;
    private readonly List<Chooser> _students;

    private Choosing(List<Chooser> students, Promises promises) => (_students, _promises) = (students, promises);

    /// <summary>Opens the pages of these students.</summary>
    public static async Task<Choosing> Open(People people, Server app, IEnumerable<Someone> some, Promises promises)
    {
        var students = some.Select(person => new Chooser(person, people.Client(person, app.Address))).ToList();
        await Parallel.ForEachAsync(students, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (student, _) => await student.Open());
        return new Choosing(students, promises);
    }

    /// <summary>All choose, so many at once.</summary>
    public async Task<Chosen> Go(Day day, int atOnce)
    {
        var dice = new Random(day.Number);
        var queue = new ConcurrentQueue<(Chooser Student, int Seed, bool IsAgain)>(_students.OrderBy(_ => dice.Next()).Select(student => (student, dice.Next(), false)));
        var chosen = new Chosen();
        var since = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            while (queue.TryDequeue(out var next))
            {
                var own = new Random(next.Seed);
                await (next.IsAgain ? ThinkAgain(next.Student, day, own, chosen) : Choose(next.Student, day, own, chosen));
                if (!next.IsAgain && own.Next(5) == 0)
                {
                    queue.Enqueue((next.Student, next.Seed + 1, true));
                }
            }
        })));
        chosen.Time = Stopwatch.GetElapsedTime(since);
        return chosen;
    }

    /// <summary>They try for other activities of a session, over and over, until told to stop: its cut-off comes meanwhile.</summary>
    public async Task<Chosen> GoOn(Day day, int atOnce, TimeSpan pace, CancellationToken stop)
    {
        var chosen = new Chosen();
        await Task.WhenAll(_students.Chunk((_students.Count / atOnce) + 1).Select((some, seed) => Task.Run(async () =>
        {
            var dice = new Random(seed);
            for (var at = 0; !stop.IsCancellationRequested; at++)
            {
                await Try(some[at % some.Length], day.Wish(dice), chosen);
                await Task.Delay(pace, Bench.Clock, CancellationToken.None);
            }
        }, CancellationToken.None)));
        return chosen;
    }

    public void Dispose() => _students.ForEach(student => student.Dispose());

    private async Task Choose(Chooser student, Day day, Random dice, Chosen chosen)
    {
        var club = dice.Next(20) == 0 ? day.Clubs[dice.Next(day.Clubs.Count)] : null;
        if (club is not null)
        {
            await Try(student, club, chosen);
        }

        // Who waits for what they want most waits; one in three would rather have a seat.
        var isPatient = dice.Next(3) > 0;
        for (var wish = 0; wish < Wishes; wish++)
        {
            var told = await Try(student, wish == 0 ? day.FirstWish(student.Who.Id, dice) : day.Wish(dice), chosen);
            if (told == Told.Seated || (told == Told.Waits && isPatient))
            {
                return;
            }

            if (club is not null && told == Told.Refused && _promises.Of(student.Who.Id, club.Session).Seat == club.Id)
            {
                if (isPatient)
                {
                    return;
                }

                await Leave(student, club, chosen);
                club = null;
            }
        }
    }

    private async Task ThinkAgain(Chooser student, Day day, Random dice, Chosen chosen)
    {
        var has = _promises.Of(student.Who.Id, day.Session);
        if (dice.Next(3) > 0)
        {
            await Try(student, day.Wish(dice), chosen);
        }
        else if ((has.Seat is null) != (has.Line is null))
        {
            await Leave(student, new Offered((has.Seat ?? has.Line)!.Value, day.Session), chosen);
        }
    }

    private Task<Told> Try(Chooser student, Offered activity, Chosen chosen) => Answered(student, activity, student.SignUp, chosen);

    private Task<Told> Leave(Chooser student, Offered activity, Chosen chosen) => Answered(student, activity, student.Leave, chosen);

    private async Task<Told> Answered(Chooser student, Offered activity, Func<long, Task<Told>> act, Chosen chosen)
    {
        var begun = Stopwatch.GetTimestamp();
        var told = await act(activity.Id);
        chosen.Took.Add((told, Stopwatch.GetElapsedTime(begun).TotalMilliseconds));
        _promises.Take(student.Who.Id, activity, told);
        return told;
    }
}

/// <summary>What a school that chooses did.</summary>
internal sealed class Chosen
{
    /// <summary>Every answer with its milliseconds.</summary>
    public ConcurrentBag<(Told Told, double Milliseconds)> Took { get; } = [];

    public TimeSpan Time { get; set; }

    /// <summary>What was written a second: who is refused leaves nothing on the disk.</summary>
    public double PerSecond => Took.Count(one => one.Told != Told.Refused) / Time.TotalSeconds;

    public int Count(Told told) => Took.Count(one => one.Told == told);
}
