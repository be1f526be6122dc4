namespace SmartPass.StudentIds.Tests.Drawing.Rendering;

/// <summary>A PDF as others read it.</summary>
internal sealed class Pdf : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("smartpass-pdf").FullName;

    private Pdf()
    {
    }

    public string File => Path.Combine(_folder, "cards.pdf");

    public long Length => new FileInfo(File).Length;

    public static async Task<Pdf> Of(Func<Stream, Task> write)
    {
        Poppler.Needed();
        var pdf = new Pdf();
        await using var stream = System.IO.File.Create(pdf.File);
        await write(stream);
        return pdf;
    }

    /// <summary>All pages as pictures.</summary>
    public IReadOnlyList<Gray> Pages(int dpi)
    {
        Poppler.Run("pdftoppm", "-gray", "-r", $"{dpi}", File, Path.Combine(_folder, $"page{dpi}"));
        return [.. Directory.GetFiles(_folder, $"page{dpi}-*.pgm").Order(StringComparer.Ordinal).Select(page => Gray.OfPgm(System.IO.File.ReadAllBytes(page), dpi))];
    }

    public string Text() => Poppler.Run("pdftotext", "-enc", "UTF-8", File, "-");

    /// <summary>The fonts: name, and whether embedded and cut down to what is used.</summary>
    public IReadOnlyList<(string Name, bool IsEmbedded, bool IsSubset)> Fonts() =>
    [
        .. Poppler.Run("pdffonts", File).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => (words[0], words[^5] == "yes", words[^4] == "yes")),
    ];

    public string Facts() => Poppler.Run("pdfinfo", "-isodates", File);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
