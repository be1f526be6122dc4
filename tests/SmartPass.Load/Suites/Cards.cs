using SmartPass.Load.Drawing;
using SmartPass.Load.Figures;

namespace SmartPass.Load.Suites;

/// <summary>ID cards with photos to PDF: a thousand at once, and ten thousand in parts, whose memory must not grow.</summary>
internal sealed class Cards : ISuite
{
    private const double PromisedSeconds = 3;
    private const double PromisedMemory = 300;
    private const int Part = 500;

    public string Name => "cards";

    public bool IsQuick => true;

    public async Task Run(Bench bench)
    {
        var thousand = bench.Quick ? 100 : 1000;
        var runs = new List<CardRun.Part>();
        for (var round = 0; round < bench.Rounds; round++)
        {
            runs.AddRange(await CardRun.Start(bench.Empty(Name), thousand, thousand));
        }

        if (runs.Any(run => run.Size <= 0.1))
        {
            bench.Report.Fault("cards: a PDF has no cards in it");
        }

        var seconds = new Spread(runs.Select(run => run.Seconds));
        var peak = new Spread(runs.Select(run => run.Peak));
        bench.Report.Add(new Figure("cards.thousand", seconds.Median, "s") { Limit = PromisedSeconds, Bound = Bound.AtMost(1), Note = $"{thousand} cards with photos, {seconds}; the PDF has {Figure.Number(runs[0].Size)} MiB" });
        bench.Report.Add(new Figure("cards.memory", peak.Most, "MiB") { Limit = PromisedMemory, Bound = Bound.AtMost(1), Note = "most memory of the process" });
        await InParts(bench);
        bench.Empty(Name);
    }

    private async Task InParts(Bench bench)
    {
        var cards = (int)bench.Operations(10_000, 300);
        var parts = await CardRun.Start(bench.Empty(Name), cards, bench.Quick ? 50 : Part);
        var third = parts.Count / 3;
        var (middle, last) = (parts.Skip(third).Take(third).Average(part => part.Memory), parts.TakeLast(third).Average(part => part.Memory));
        bench.Report.Add(new Figure("cards.parts-memory", last, "MiB") { Limit = middle, Bound = Bound.AtMost(1.1), Note = $"last third of {cards} cards in {parts.Count} parts beside the middle third; at most {Figure.Number(parts.Max(part => part.Peak))}" });
        bench.Report.Add(new Figure("cards.parts", parts.Sum(part => part.Seconds), "s") { Note = $"{cards} cards in {parts.Count} parts" });
    }
}
