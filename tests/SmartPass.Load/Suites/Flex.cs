using SmartPass.Load.Figures;
using SmartPass.Load.Invariants;
using SmartPass.Load.Limits;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Suites;

/// <summary>Sign-up opens: a whole school chooses within a minute, with a seat for nine in ten, beside bare SQLite with one durable transaction each. Then the cut-off comes while some still choose, and everyone else is placed.</summary>
internal sealed class Flex : ISuite
{
    private const int AtOnce = 32;
    private const int OfGroup = 3;

    public string Name => "flex";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var activities = bench.Quick ? 8 : 40;
        var people = await bench.District(Name, new Size(1, bench.Quick ? 150 : 1_500, Groups: 0));
        var students = people.With("Student");
        FlexPeriods.Write(people.Folder, activities, students.Count * 9 / 10, bench.Rounds + 1);
        var groups = Groups(people, students);
        var promises = new Promises();
        List<Day> days;
        await using (var app = await bench.Serve(people.Folder))
        {
            days = await Planned(people, groups, (bench.Rounds + 1) * (activities + FlexPeriods.ClubCount));
            await Followed.Accounts(people.Folder);
            await Choose(bench, people, app, students, days, promises);
            await app.Stop();
        }

        bench.Check(Name, people.Folder);
        Kept(bench, people, promises);
        await CutOff(bench, people, students, days[0], promises);
    }

    /// <summary>One student in three is in a group of three.</summary>
    private static Dictionary<long, int> Groups(People people, IReadOnlyList<Someone> students)
    {
        using var db = Database.Open(Database.File(people.Folder), write: true);
        using var all = db.BeginTransaction();
        var groups = students.Take(students.Count / 10 * OfGroup).Chunk(OfGroup).ToList();
        groups.ForEach(group => EncounterGroup.Write(db, group[0].SchoolId, $"Group of {group[0].Id}", [.. group.Select(member => member.Id)]));
        all.Commit();
        return groups.SelectMany((group, number) => group.Select(member => (member.Id, number))).ToDictionary();
    }

    private static async Task<List<Day>> Planned(People people, Dictionary<long, int> groups, int activities)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1), Bench.Clock);
        while (Database.Number(people.Folder, "SELECT COUNT(*) FROM Flex_ActivitySession") < activities)
        {
            await Task.Delay(TimeSpan.FromSeconds(0.2), Bench.Clock, patience.Token);
        }

        return Day.All(people.Folder, groups);
    }

    private static async Task Choose(Bench bench, People people, Server app, IReadOnlyList<Someone> students, List<Day> days, Promises promises)
    {
        using var bare = new BareSignUps(people.Folder, bench.FileOf("bare-flex.db"), days.SelectMany(day => day.Activities).Select(one => (one.Session, one.Id)));
        using var school = await Choosing.Open(people, app, students, promises);
        // A server runs all day: what its first thousands of acts take is its compiler's.
        await school.Go(days[0], AtOnce);
        var rounds = new List<(Chosen App, double Limit, TimeSpan Cpu)>();
        foreach (var day in days.Skip(1))
        {
            // Before and after: what a disk takes changes within seconds.
            var before = bare.Run(bench.Round / 4);
            var cpu = app.Cpu;
            var chosen = await school.Go(day, AtOnce);
            cpu = app.Cpu - cpu;
            rounds.Add((chosen, (before + bare.Run(bench.Round / 4)) / 2, cpu));
        }

        var took = new Spread(rounds.SelectMany(round => round.App.Took).Select(one => one.Milliseconds));
        bench.Report.Add(new Figure("flex.sign-ups", new Spread(rounds.Select(round => round.App.PerSecond)).Median, "/s")
        {
            Limit = new Spread(rounds.Select(round => round.Limit)).Median,
            PairedRatio = new Spread(rounds.Select(round => round.App.PerSecond / round.Limit)).Median,
            Bound = Bound.AtLeast(0.4),
            Note = $"app {new Spread(rounds.Select(round => round.App.PerSecond))}, limit {new Spread(rounds.Select(round => round.Limit))}, p99 {Figure.Number(took.At(0.99))} ms; "
                + $"last of {students.Count} done in {new Spread(rounds.Select(round => round.App.Time.TotalSeconds))} s, {Sum(Told.Seated)} seats, {Sum(Told.Waits)} in line, {Sum(Told.Left)} left, {Sum(Told.Refused)} refused",
        });
        bench.Report.Add(new Figure("flex.cpu", new Spread(rounds.Select(round => round.Cpu.TotalMilliseconds / round.App.Took.Count)).Median, "ms") { Note = "of the server's processors for an answer" });
        SaidGate(bench, app);

        int Sum(Told told) => rounds.Sum(round => round.App.Count(told));
    }

    private static async Task CutOff(Bench bench, People people, IReadOnlyList<Someone> students, Day day, Promises promises)
    {
        // Times of day are written in whole seconds.
        var closes = DateTimeOffset.FromUnixTimeSeconds(Bench.Clock.GetUtcNow().ToUnixTimeSeconds() + (bench.Quick ? 15 : 30));
        FlexPeriods.CloseFirstDayAt(people.Folder, closes);
        await using var app = await bench.Serve(people.Folder);
        using var late = await Choosing.Open(people, app, students.Where((_, number) => number % 5 == 0), promises);
        using var stop = new CancellationTokenSource();
        var choosing = late.GoOn(day, AtOnce / 2, TimeSpan.FromMilliseconds(50), stop.Token);
        var placed = $"SELECT COUNT(*) FROM Flex_Session WHERE PlacedAt IS NOT NULL AND Id = {day.Session}";
        while (Database.Number(people.Folder, placed) == 0 && Bench.Clock.GetUtcNow() < closes + TimeSpan.FromMinutes(1))
        {
            await Task.Delay(TimeSpan.FromSeconds(0.1), Bench.Clock);
        }

        var seconds = (Bench.Clock.GetUtcNow() - closes).TotalSeconds;
        // A little longer, to be told that it is closed.
        await Task.Delay(TimeSpan.FromSeconds(1), Bench.Clock);
        await stop.CancelAsync();
        var chosen = await choosing;
        SaidGate(bench, app);
        await app.Stop();
        var seats = Database.Number(people.Folder, $"SELECT COUNT(*) FROM Flex_SignUp WHERE State = 'Seated' AND SessionId = {day.Session}");
        var by = Database.Number(people.Folder, $"SELECT COUNT(*) FROM Flex_SignUp WHERE State = 'Seated' AND Rank = 'Placed' AND SessionId = {day.Session}");
        bench.Report.Add(new Figure("flex.placement", seconds, "s") { Note = $"from the cut-off until {by} students are placed and {seats} of {students.Count} have seats; {chosen.Took.Count} taps meanwhile, {chosen.Count(Told.Refused)} refused" });
        if (Database.Number(people.Folder, placed) == 0 || by == 0)
        {
            bench.Report.Fault($"flex: the cut-off passed and {by} students were placed");
        }

        bench.Check("flex-cut-off", people.Folder);
        Kept(bench, people, promises);
        using var db = Database.Open(Database.File(people.Folder));
        foreach (var broken in Seats.NotPlaced(db, day.Session).Take(20))
        {
            bench.Report.Fault($"flex: {broken}");
        }
    }

    private static void Kept(Bench bench, People people, Promises promises)
    {
        using var db = Database.Open(Database.File(people.Folder));
        foreach (var broken in promises.Broken(db).Take(20))
        {
            bench.Report.Fault($"flex: {broken}");
        }
    }

    // Each as "start held the write gate for 60 ms".
    private static void SaidGate(Bench bench, Server app)
    {
        foreach (var act in app.Said.Where(line => line.Contains(" held the write gate", StringComparison.Ordinal)).CountBy(line => line.Trim().Split(" held")[0]))
        {
            bench.Report.Say($"  {act.Value} times the act \"{act.Key}\" held the gate for more than 50 ms");
        }
    }
}
