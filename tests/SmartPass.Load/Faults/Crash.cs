using SmartPass.Load.Figures;
using SmartPass.Load.Making;
using SmartPass.Load.Suites;

namespace SmartPass.Load.Faults;

/// <summary>The app is killed in the middle of its work, over and over, now and then while it starts. What it acknowledged is there, what it did not is there whole or not at all, and everyone goes on with the page they have open.</summary>
internal sealed class Crash : ISuite
{
    private const int OneInStart = 5;
    private const double RestartWithin = 10;

    public string Name => "crash";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var people = await bench.District(Name);
        await using var place = new Installation(bench, people.Folder);
        await place.Start();
        using var traffic = await Traffic.Open(people, place.App.Address);
        var dice = new Random(6);
        var restarts = new List<double>();
        var (lost, judged) = (0, 0);
        var kills = bench.Operations(usual: 100, quick: 3);
        for (var kill = 0; kill < kills; kill++)
        {
            var going = traffic.Go(CancellationToken.None);
            await traffic.Ledger.Reach(judged + dice.Next(200));
            await Task.Delay(TimeSpan.FromMilliseconds(dice.Next(50)), Bench.Clock);
            await place.App.Kill();
            await going;
            if (kill % OneInStart == 1)
            {
                await place.StartAndKill(TimeSpan.FromMilliseconds(dice.Next(1500)));
            }

            await place.Start();
            restarts.Add(place.App.UntilListening.TotalSeconds);
            var until = traffic.Ledger.Count;
            lost += Judge(bench, people.Folder, traffic, judged, until, kill);
            judged = until;
            traffic.HangUp();
            await traffic.Look(1);
        }

        await traffic.Go(TimeSpan.FromSeconds(1));
        await place.App.Stop();
        lost += Judge(bench, people.Folder, traffic, 0, traffic.Ledger.Count, kills);
        var odd = traffic.Odd.CountBy(answer => answer.Status).ToList();
        odd.ForEach(status => bench.Report.Fault($"crash: {status.Value} answers with status {status.Key}"));
        bench.Report.Add(new Figure("crash.kills", kills, "") { Note = $"{traffic.Cut} taps were cut off" });
        bench.Report.Add(new Figure("crash.acknowledged", traffic.Ledger.Count, "acts")
        {
            Note = string.Join(", ", traffic.Ledger.Between(0, traffic.Ledger.Count).CountBy(said => said.Deed).Select(deed => $"{deed.Value} {deed.Key}")),
        });
        bench.Report.Add(new Figure("crash.lost", lost, "acts"));
        bench.Report.Add(new Figure("crash.restart", new Spread(restarts).Most, "s") { Limit = RestartWithin, Bound = Bound.AtMost(1), Note = $"median {Figure.Number(new Spread(restarts).Median)} s" });
        bench.Check(Name, people.Folder);
    }

    private static int Judge(Bench bench, string folder, Traffic traffic, int from, int until, long kill)
    {
        using var db = Database.Open(Database.File(folder));
        var missing = traffic.Ledger.Missing(db, from, until);
        foreach (var sentence in missing.Concat(Ledger.Halves(db)).Take(10))
        {
            bench.Report.Fault($"crash: after kill {kill + 1}, {sentence}");
        }

        return missing.Count;
    }
}
