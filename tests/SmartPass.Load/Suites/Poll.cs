using SmartPass.Load.Figures;
using SmartPass.Load.Limits;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Suites;

/// <summary>An unchanged board, asked for by staff who are signed in, beside a bare server that says 204 to the same bytes.</summary>
internal sealed class Poll : ISuite
{
    private const int Connections = 16;

    public string Name => "poll";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var people = await bench.District(Name);
        await using var app = await bench.Serve(people.Folder);
        await using var bare = await BareServer.Start();
        var requests = new List<byte[]>();
        foreach (var person in people.With("Administrator"))
        {
            using var client = people.Client(person, app.Address);
            requests.Add(client.Polling((await new Screen(client, $"/{person.School}/board", "board").Open()).Address));
        }

        var rates = await SideBySide.Run(bench, app, bare, requests, Connections);
        bench.Report.Add(rates.Figure("poll.unchanged", Bound.AtLeast(0.5)));
        await app.Stop();
        bench.Check(Name, people.Folder);
    }
}
