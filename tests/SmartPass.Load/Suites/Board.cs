using System.IO.Compression;
using SmartPass.Load.Figures;
using SmartPass.Load.Limits;
using SmartPass.Load.Making;
using SmartPass.Load.Serving;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Suites;

/// <summary>A board that changed since it was last looked at, beside a bare server that sends the same bytes: 180 cards as design promises, and 60 to compare with other products.</summary>
internal sealed class Board : ISuite
{
    private const int Connections = 16;
    private const string Compressed = "Accept-Encoding: gzip, deflate, br\r\n";
    private const double PromisedMilliseconds = 30;
    private const double PromisedKilobytes = 12;

    public string Name => "board";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        await Of(bench, cards: 180, async (app, requests) =>
        {
            bench.Report.Add((await Beside(bench, app, requests(""))).Figure("board.changed", Bound.AtLeast(0.5)));
            bench.Report.Add((await Beside(bench, app, requests(Compressed))).Figure("board.changed-compressed", Bound.AtLeast(0.5)));
        });
        await Of(bench, cards: 60, async (app, requests) =>
        {
            var asked = requests(Compressed);
            using var connection = new Connection(app.Address);
            var size = (await connection.Send(asked[0])).Body.Length;
            await Requests.Run(app.Address, asked, Connections, 1);
            var (perSecond, p99) = await Requests.Run(app.Address, asked, Connections, (int)bench.Round.TotalSeconds);
            bench.Report.Add(new Figure("board.60-p99", p99, "ms") { Limit = PromisedMilliseconds, Bound = Bound.AtMost(1), Note = $"60 out, {Connections} at once, {Figure.Number(perSecond)}/s by {Requests.By}" });
            bench.Report.Add(new Figure("board.60-size", size / 1000.0, "kB") { Limit = PromisedKilobytes, Bound = Bound.AtMost(1), Note = "compressed as browsers ask for it" });
        });
    }

    private async Task Of(Bench bench, int cards, Func<Server, Func<string, List<byte[]>>, Task> measure)
    {
        var people = await bench.District(Name);
        OutNow.Write(people.Folder, cards + 1);
        await using var app = await bench.Serve(people.Folder);
        var screens = new List<(Client Client, Screen Screen)>();
        foreach (var person in people.With("Administrator"))
        {
            var client = people.Client(person, app.Address);
            screens.Add((client, await new Screen(client, $"/{person.School}/board?look=Cards", "board").Open()));
        }

        // One comes back: what all screens now hold is from before.
        var (someone, shown) = screens[0];
        await someone.Press(shown.Buttons.First(button => button.EndsWith("/end", StringComparison.Ordinal)));
        List<byte[]> Asked(string headers) => [.. screens.Select(one => one.Client.Polling(one.Screen.Address, headers))];
        await AllShow(bench, app.Address, [.. Asked(""), .. Asked(Compressed)], cards);
        await measure(app, Asked);
        await AllShow(bench, app.Address, [.. Asked(""), .. Asked(Compressed)], cards);
        screens.ForEach(one => one.Client.Dispose());
        await app.Stop();
        bench.Check(Name, people.Folder);
    }

    // A client that only counts answers would count ways to the sign-in too.
    private static async Task AllShow(Bench bench, Uri app, IEnumerable<byte[]> requests, int cards)
    {
        using var connection = new Connection(app);
        foreach (var request in requests)
        {
            var answer = await connection.Send(request);
            var count = Unpacked(answer).Split("id=\"pass-").Length - 1;
            if (answer.Status != 200 || count != cards)
            {
                bench.Report.Fault($"board: answered {answer.Status} and shows {count} of {cards} who are out");
            }
        }
    }

    private static string Unpacked(Answer answer)
    {
        var body = new MemoryStream(answer.Body.ToArray());
        using var reader = new StreamReader(answer.Of("Content-Encoding:").FirstOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        });
        return reader.ReadToEnd();
    }

    private static async Task<SideBySide> Beside(Bench bench, Server app, List<byte[]> requests)
    {
        var file = bench.FileOf("board.html");
        using (var connection = new Connection(app.Address))
        {
            await File.WriteAllBytesAsync(file, (await connection.Send(requests[0])).Body.ToArray());
        }

        await using var bare = await BareServer.Start(file);
        return await SideBySide.Run(bench, app, bare, requests, Connections);
    }
}
