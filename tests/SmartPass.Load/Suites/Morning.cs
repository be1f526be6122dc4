using System.Diagnostics;
using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Suites;

/// <summary>A school day in minutes: bells ring, students look and tap, teachers answer, offices watch, and rooms hold as many as rooms hold. What is asked of it is that nothing breaks.</summary>
internal sealed class Morning : ISuite
{
    private const int Workers = 24;
    private const int StudentsEach = 20;
    private const int TeachersEach = 6;

    public string Name => "morning";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var wanted = bench.Operations(usual: 1_000_000, quick: 3_000);
        var people = await bench.District(Name, new Size(4, 2_400, Groups: 300), Bells.Compressed(bench.Quick ? 2 : 10));
        await using var app = await bench.Serve(people.Folder);
        var students = people.StudentsInClass("2").Take(Workers * StudentsEach).Chunk(StudentsEach).ToList();
        var teachers = people.With("Teacher").Take(Workers / 4 * TeachersEach).Chunk(TeachersEach).ToList();
        var offices = people.With("Administrator").Chunk(4).ToList();
        var count = new Count(wanted);
        var since = Stopwatch.GetTimestamp();
        await Task.WhenAll([
            .. students.Select((some, seed) => Task.Run(() => Live(people, app, some, "now", "now", count, seed))),
            .. teachers.Select((some, seed) => Task.Run(() => Live(people, app, some, "my-room", "my-room", count, 1000 + seed))),
            .. offices.Select((some, seed) => Task.Run(() => Live(people, app, some, "board", "board", count, 2000 + seed))),
        ]);
        var seconds = Stopwatch.GetElapsedTime(since).TotalSeconds;
        bench.Report.Add(new Figure("morning.operations", count.Looks + count.Acts, "") { Note = $"{count.Acts} acts, {count.Looks} looks of which {count.Changed} saw something new, {count.Refused} acts came too late" });
        bench.Report.Add(new Figure("morning.rate", (count.Looks + count.Acts) / seconds, "/s") { Note = $"{Figure.Number(count.Acts / seconds)} acts/s" });
        if (count.Acts < wanted / 100 || count.Refused > count.Acts / 100)
        {
            bench.Report.Fault($"morning: {count.Acts} acts, {count.Refused} of which came too late, are not a school's day");
        }

        foreach (var wrong in count.Wrong)
        {
            bench.Report.Fault($"morning: {wrong}");
        }

        await app.Stop();
        bench.Check(Name, people.Folder);
    }

    private static async Task Live(People people, Server app, IReadOnlyList<Someone> some, string page, string region, Count count, int seed)
    {
        var dice = new Random(seed);
        var clients = some.Select(person => people.Client(person, app.Address)).ToList();
        var screens = new List<Screen>();
        foreach (var (client, person) in clients.Zip(some))
        {
            screens.Add(await new Screen(client, $"/{person.School}/{page}", region).Open());
        }

        for (; count.GoesOn; await Rest(page))
        {
            foreach (var screen in screens)
            {
                try
                {
                    await LookAndPress(screen, dice, count);
                }
                catch (Exception failed) when (failed is InvalidOperationException or IOException)
                {
                    count.WentWrong(failed.Message);
                }
            }
        }

        clients.ForEach(client => client.Dispose());
    }

    /// <summary>Screens of staff are looked at as often as their pages poll; students come as fast as they can.</summary>
    private static Task Rest(string page) => page == "now" ? Task.CompletedTask : Task.Delay(TimeSpan.FromSeconds(0.7), Bench.Clock);

    /// <summary>A screen is looked at a few times between two taps.</summary>
    private static async Task LookAndPress(Screen screen, Random dice, Count count)
    {
        for (var looks = dice.Next(1, 12); looks > 0; looks--)
        {
            count.Looked(await screen.Look());
        }

        if (Choose(screen.Buttons, dice) is { } button)
        {
            count.Acted(button, await screen.Press(button));
        }
    }

    /// <summary>Whoever is out comes back, whose turn it is goes; the rest is chance. Pausing a room for good is nobody's wish.</summary>
    private static string? Choose(IReadOnlyList<string> buttons, Random dice)
    {
        var likely = buttons.Where(button => !button.Contains("/pause", StringComparison.Ordinal)).ToList();
        var wanted = likely.Find(button => button.EndsWith("/end", StringComparison.Ordinal) || button.EndsWith("/go", StringComparison.Ordinal) || button.EndsWith("/approve", StringComparison.Ordinal));
        return likely.Count == 0 ? null : wanted is not null && dice.Next(3) > 0 ? wanted : likely[dice.Next(likely.Count)];
    }

    private sealed class Count(long wanted)
    {
        private readonly List<string> _wrong = [];
        private long _looks;
        private long _changed;
        private long _acts;
        private long _refused;

        public long Looks => Interlocked.Read(ref _looks);

        public long Changed => Interlocked.Read(ref _changed);

        public long Acts => Interlocked.Read(ref _acts);

        public long Refused => Interlocked.Read(ref _refused);

        public bool GoesOn => Looks + Acts < wanted && _wrong.Count < 20;

        public IReadOnlyList<string> Wrong => _wrong;

        public void Looked(bool changed)
        {
            Interlocked.Increment(ref _looks);
            if (changed)
            {
                Interlocked.Increment(ref _changed);
            }
        }

        public void Acted(string button, int status)
        {
            Interlocked.Increment(ref _acts);
            if (status is 404 or 409)
            {
                Interlocked.Increment(ref _refused);
            }
            else if (status is not (200 or 204))
            {
                WentWrong($"{button} answered {status}");
            }
        }

        public void WentWrong(string what)
        {
            lock (_wrong)
            {
                _wrong.Add(what);
            }
        }
    }
}
