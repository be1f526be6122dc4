using System.Diagnostics;
using System.Globalization;
using SkiaSharp;
using SmartPass.Load.Serving;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;

namespace SmartPass.Load.Drawing;

/// <summary>Draws cards with photos to PDF in a process of its own, so that its memory is the drawing's alone.</summary>
internal static class CardRun
{
    /// <summary>The word by which this program is started as that process.</summary>
    public const string Word = "draw-cards";

    private const int DifferentPhotos = 50;

    /// <summary>Draws that many cards in parts, each a PDF, and says of each part how long it took and how much memory the process had.</summary>
    public static async Task<IReadOnlyList<Part>> Start(string folder, int cards, int part)
    {
        var lines = await Processes.Run("dotnet", typeof(CardRun).Assembly.Location, Word, folder, $"{cards}", $"{part}");
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Part.Read)];
    }

    public static async Task<int> Run(string folder, int cards, int part)
    {
        var people = await People(folder, cards);
        var look = new CardLook(DesignSettings.Usual(CardKind.Student), null);
        for (var from = 0; from < cards; from += part)
        {
            var since = Stopwatch.GetTimestamp();
            var file = Path.Combine(folder, "cards.pdf");
            await using (var to = File.Create(file))
            {
                await CardPdf.Write(
                    to, new CardPrint.OnCards(Back: false, CropMarks: false), new PdfFacts("Student IDs", DateTimeOffset.UnixEpoch), people[from..Math.Min(cards, from + part)],
                    person => new DrawnCard(look, person.Face), async (person, cancel) => await File.ReadAllBytesAsync(person.Photo, cancel));
            }

            var took = Stopwatch.GetElapsedTime(since).TotalSeconds;
            using var process = Process.GetCurrentProcess();
            Console.Out.WriteLine(new Part(took, process.WorkingSet64 / 1048576.0, process.PeakWorkingSet64 / 1048576.0, new FileInfo(file).Length / 1048576.0));
        }

        return 0;
    }

    private static async Task<Person[]> People(string folder, int cards)
    {
        string[] given = ["Zoë", "Maya", "محمد", "Łukasz", "小龍", "Ana", "आर्यन", "Юлия"];
        string[] family = ["Nguyễn", "Okafor", "علي", "Żółć", "李", "García", "शर्मा", "Щербакова"];
        var photos = Enumerable.Range(0, DifferentPhotos).Select(Photo).ToList();
        var people = new Person[cards];
        for (var at = 0; at < cards; at++)
        {
            var photo = Path.Combine(folder, $"{at}.jpg");
            await File.WriteAllBytesAsync(photo, photos[at % DifferentPhotos]);
            var number = $"SP{at:0000000000}";
            people[at] = new(new CardFace("Lincoln High School", given[at % 8], family[at / 8 % 8], "Grade 10", $"{1000000 + at}", "2026–27", null, "", number, number), photo);
        }

        return people;
    }

    // Noise is what a camera adds, and what makes a JPEG as large as those of people.
    private static byte[] Photo(int seed)
    {
        using var surface = SKSurface.Create(new SKImageInfo(480, 600));
        using var paint = new SKPaint { Shader = SKShader.CreatePerlinNoiseTurbulence(0.012f, 0.02f, 5, seed) };
        surface.Canvas.Clear(SKColor.FromHsl(seed * 7 % 360, 30, 60));
        surface.Canvas.DrawPaint(paint);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Jpeg, 85);
        return data.ToArray();
    }

    private sealed record Person(CardFace Face, string Photo);

    /// <summary>What drawing a part took.</summary>
    internal sealed record Part(double Seconds, double Memory, double Peak, double Size)
    {
        public static Part Read(string line)
        {
            var words = line.Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
            return new(words[0], words[1], words[2], words[3]);
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds:0.000} {Memory:0.0} {Peak:0.0} {Size:0.00}");
    }
}
