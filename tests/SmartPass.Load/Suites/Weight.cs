using System.Text.RegularExpressions;
using SmartPass.Load.Figures;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Suites;

/// <summary>What a browser that was never here loads with a page: the page itself and all it names, as compressed as it is sent.</summary>
internal sealed partial class Weight : ISuite
{
    private const double PromisedKilobytes = 100;
    private const string Browser = "Accept-Encoding: gzip, deflate, br\r\n";

    private static readonly (string Role, string[] Pages)[] Screens =
    [
        ("Student", ["/now", "/my-passes", "/now/search", "/notices"]),
        ("Teacher", ["/my-room", "/passes/new", "/people", "/notices"]),
        ("Administrator", ["/board", "/board?look=Cards", "/people", "/rooms", "/rules", "/accounts", "/audit", "/encounters", "/encounters/log", "/schedules", "/settings"]),
    ];

    public string Name => "weight";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var people = await bench.District(Name);
        await using var app = await bench.Serve(people.Folder);
        var heaviest = (Page: "", Bytes: 0, Requests: 0);
        foreach (var (role, pages) in Screens)
        {
            var person = people.With(role)[0];
            foreach (var page in pages)
            {
                using var client = people.Client(person, app.Address);
                var (bytes, requests) = await FirstVisit(bench, client, $"/{person.School}{page}");
                bench.Report.Say($"  {role,-14} {page,-24} {bytes / 1000.0,6:0.0} kB in {requests} requests");
                heaviest = bytes > heaviest.Bytes ? (page, bytes, requests) : heaviest;
            }
        }

        bench.Report.Add(new Figure("weight.heaviest", heaviest.Bytes / 1000.0, "kB") { Limit = PromisedKilobytes, Bound = Bound.AtMost(1), Note = $"{heaviest.Page}, {heaviest.Requests} requests, all that came over the wire" });
        await app.Stop();
    }

    private static async Task<(int Bytes, int Requests)> FirstVisit(Bench bench, Client client, string page)
    {
        var html = (await client.Get(page)) is { Status: 200 } answer ? answer.Text : throw new InvalidOperationException($"{page} is not there.");
        var bytes = (await client.Get(page, Browser)).Size;
        var seen = new HashSet<string> { page };
        var open = new Queue<string>(Named(html));
        while (open.TryDequeue(out var asset))
        {
            if (asset.StartsWith("//", StringComparison.Ordinal) || asset.Contains("://", StringComparison.Ordinal))
            {
                bench.Report.Fault($"weight: {page} asks another host for {asset}");
                continue;
            }

            if (!seen.Add(asset))
            {
                continue;
            }

            var sent = await client.Get(asset, Browser);
            if (sent.Status != 200)
            {
                bench.Report.Fault($"weight: {page} names {asset}, which answers {sent.Status}");
            }

            bytes += sent.Size;
            if (asset.Split('?')[0].EndsWith(".css", StringComparison.Ordinal))
            {
                // A browser fetches of a font what the page's letters need: of these pages the Latin part.
                var css = OtherLetters().Replace((await client.Get(asset)).Text, "");
                foreach (var named in Urls().Matches(css).Select(match => match.Groups[1].Value).Where(named => !named.StartsWith("data:", StringComparison.Ordinal)))
                {
                    open.Enqueue(named.StartsWith('/') ? named : $"{asset[..(asset.LastIndexOf('/') + 1)]}{named}");
                }
            }
        }

        return (bytes, seen.Count);
    }

    private static IEnumerable<string> Named(string html) =>
        Links().Matches(html).Select(match => match.Groups[1].Value)
            .Concat(Scripts().Matches(html).Select(match => match.Groups[1].Value))
            .Concat(Icons().Matches(html).Select(match => match.Groups[1].Value));

    [GeneratedRegex("<link [^>]*rel=\"(?:stylesheet|icon|manifest|preload)\"[^>]*href=\"([^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<(?:script|img) [^>]*src=\"([^\"]+)\"")]
    private static partial Regex Scripts();

    [GeneratedRegex("<use href=\"([^\"#]+)#")]
    private static partial Regex Icons();

    [GeneratedRegex("@font-face[^}]*unicode-range:(?![^;}]*U\\+0000)[^}]*}")]
    private static partial Regex OtherLetters();

    [GeneratedRegex("url\\([\"']?([^\"')]+)[\"']?\\)")]
    private static partial Regex Urls();
}
