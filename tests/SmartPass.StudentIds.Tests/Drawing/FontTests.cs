using System.Text.RegularExpressions;
using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Drawing.Fonts;
using SmartPass.StudentIds.Drawing.Text;
using SmartPass.StudentIds.Tests.Drawing.Rendering;

namespace SmartPass.StudentIds.Tests.Drawing;

/// <summary>Names in any script, as a PDF keeps them.</summary>
public sealed class FontTests
{
    private static readonly (string Given, string Family, string Said)[] Names =
    [
        ("Zoë", "Nguyễn", "Zoë Nguyễn"), ("محمد", "علي", "محمد علي"), ("小龍", "李", "李小龍"), ("Łukasz", "Żółć", "Łukasz Żółć"), ("आर्यन", "शर्मा", "आर्यन शर्मा"),
        ("נועה", "לוי", "נועה לוי"), ("สมชาย", "ใจดี", "สมชาย ใจดี"), ("さくら", "山田", "山田さくら"), ("민준", "김", "김민준"), ("Ελένη", "Παπαδοπούλου", "Ελένη Παπαδοπούλου"), ("Юлия", "Щербакова", "Юлия Щербакова"),
    ];

    [Fact]
    public async Task Every_font_is_embedded_and_cut_down_to_what_is_used()
    {
        using var pdf = await Cards();
        var fonts = pdf.Fonts();
        Assert.True(fonts.Count >= 5, string.Join(", ", fonts));
        Assert.All(fonts, font => Assert.True(font.IsEmbedded && font.IsSubset, $"{font}"));
        // The whole fonts are 24 million bytes.
        Assert.InRange(pdf.Length, 10_000, 400_000);
    }

    [Fact]
    public async Task A_card_with_a_Latin_name_is_small()
    {
        using var pdf = await Pdf.Of(to => CardPdf.Write(to, Samples.Look(), [Samples.Face()], new CardPrint.OnCards(Back: true, CropMarks: false), Samples.Facts));
        Assert.InRange(pdf.Length, 5_000, 40_000);
    }

    [Fact]
    public async Task Text_that_is_taken_from_a_card_is_the_name()
    {
        using var pdf = await Cards();
        // A name in two lines comes as two.
        var text = Regex.Replace(pdf.Text(), @"\s+", " ").Replace("‏", "").Replace("‎", "").Replace("‫", "").Replace("‪", "").Replace("‬", "");
        Assert.All(Names, name => Assert.Contains(name.Said, text));
    }

    [Fact]
    public async Task A_pdf_says_its_title_and_when_it_was_made()
    {
        using var pdf = await Cards();
        var facts = pdf.Facts();
        Assert.Contains("Student IDs, Lincoln High", facts);
        Assert.Contains("2026-08-24T07:30:00", facts);
    }

    [Fact]
    public void Characters_without_a_font_are_named_once_and_no_others()
    {
        Assert.All(Names, name => Assert.Empty(FontShelf.Missing(name.Said)));
        Assert.Equal(["ཀ", "😀"], FontShelf.Missing("Ana ཀཀ 😀 Lee"));
    }

    [Fact]
    public void Letters_and_marks_that_are_written_apart_are_one_character() => Assert.Empty(FontShelf.Missing("Zoe\u0308 Nguye\u0302\u0303n"));

    [Fact]
    public void Half_a_character_is_set_as_a_broken_one()
    {
        var broken = Shaping.Shape("Ana \uFFFD", FontWeight.Bold).Breadth;
        foreach (var text in new[] { "Ana \ud83d", "Ana \ude00", "Ana \uFFFE" })
        {
            Assert.Equal(broken, Shaping.Shape(text, FontWeight.Bold).Breadth);
            Assert.Equal(FontShelf.Missing("Ana \uFFFD"), FontShelf.Missing(text));
        }
    }

    private static Task<Pdf> Cards() => Pdf.Of(to => CardPdf.Write(
        to, Samples.Look(), [.. Names.Select(name => Samples.Face(name.Given, name.Family))], new CardPrint.OnCards(Back: true, CropMarks: false), Samples.Facts));
}
