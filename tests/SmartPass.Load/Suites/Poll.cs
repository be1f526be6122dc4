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

        await AllSay204(bench, app.Address, requests);
        var rates = await SideBySide.Run(bench, app, bare, requests, Connections);
        await AllSay204(bench, app.Address, requests);
        bench.Report.Add(rates.Figure("poll.unchanged", Bound.AtLeast(0.5)));
        await app.Stop();
        bench.Check(Name, people.Folder);
    }

    // A client that only counts answers would count ways to the sign-in too.
    private static async Task AllSay204(Bench bench, Uri app, IEnumerable<byte[]> requests)
    {
        using var connection = new Connection(app);
        foreach (var request in requests)
        {
            if ((await connection.Send(request)).Status is var status and not 204)
            {
                bench.Report.Fault($"poll: an unchanged board answered {status}");
            }
        }
    }
}
