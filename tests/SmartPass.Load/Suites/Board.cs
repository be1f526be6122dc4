using SmartPass.Load.Figures;
using SmartPass.Load.Limits;
using SmartPass.Load.Making;

namespace SmartPass.Load.Suites;

/// <summary>A board of 180 cards that changed since it was last looked at, beside a bare server that sends the same bytes.</summary>
internal sealed class Board : ISuite
{
    private const int Connections = 16;
    private const int Out = 180;

    public string Name => "board";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var people = await bench.District(Name);
        OutNow.Write(people.Folder, Out);
        await using var app = await bench.Serve(people.Folder);
        foreach (var (name, headers) in new[] { ("board.changed", ""), ("board.changed.compressed", "Accept-Encoding: gzip, deflate, br\r\n") })
        {
            var requests = new List<byte[]>();
            var file = bench.FileOf("board.html");
            var cards = 0;
            foreach (var person in people.With("Administrator"))
            {
                using var client = people.Client(person, app.Address);
                // A stamp from before the last change: what every screen sends once after each.
                var request = client.Getting($"/{person.School}/board?handler=region&look=Cards&stamp=0.hall:0@0", "HX-Request: true\r\n" + headers);
                var answer = await client.Send(request);
                await File.WriteAllBytesAsync(file, answer.Body.ToArray());
                cards = Math.Max(cards, headers.Length > 0 ? Out : answer.Text.Split("id=\"pass-").Length - 1);
                requests.Add(request);
            }

            if (cards < Out)
            {
                bench.Report.Fault($"The board shows {cards} of {Out} who are out.");
            }

            await using var bare = await BareServer.Start(file);
            var rates = await SideBySide.Run(bench, app, bare, requests, Connections);
            bench.Report.Add(rates.Figure(name, Bound.AtLeast(0.5)));
            await bare.Stop();
        }

        await app.Stop();
        bench.Check(Name, people.Folder);
    }
}
