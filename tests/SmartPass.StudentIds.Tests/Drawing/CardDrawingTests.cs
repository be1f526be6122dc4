using SkiaSharp;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Tests.Drawing.Rendering;

namespace SmartPass.StudentIds.Tests.Drawing;

/// <summary>The drawing of a card as a picture. With SMARTPASS_PICTURES naming a folder, the cards are left there to be looked at.</summary>
public sealed class CardDrawingTests
{
    private const int Dpi = 300;

    public static TheoryData<string> Kinds() => [.. Cards.Keys];

    private static readonly Dictionary<string, (CardLook Look, CardFace Face)> Cards = new()
    {
        ["usual"] = (Samples.Look(logo: Samples.Logo(300, 340, SKColors.White)), Samples.Face(photo: Samples.Photo())),
        ["long-name"] = (Samples.Look(logo: Samples.Logo(300, 340, SKColors.White)), Samples.Face("Maximiliana Alexandra", "Featherstonehaugh-Cholmondeley", Samples.Photo(1))),
        ["no-photo"] = (Samples.Look(), Samples.Face("Łukasz", "Żółć")),
        ["light"] = (Samples.Look(Samples.Settings with { Main = new(0xfa, 0xcc, 0x15), Accent = new(0x17, 0x25, 0x54) }, Samples.Logo(900, 300, new SKColor(0x17, 0x25, 0x54))), Samples.Face("Zoë", "Nguyễn", Samples.Photo(2))),
        ["dark-logo-on-dark"] = (Samples.Look(Samples.Settings with { Main = new(0x14, 0x53, 0x2d), Accent = new(0xfa, 0xcc, 0x15) }, Samples.Logo(240, 480, new SKColor(0x05, 0x2e, 0x16))), Samples.Face("محمد", "علي", Samples.Photo(3))),
        ["maroon-code39"] = (Samples.Look(Samples.Settings with { Main = new(0x7f, 0x1d, 0x1d), Accent = new(0xd4, 0xd4, 0xd8), Barcode = LinearBarcode.Code39 }, Samples.Logo(300, 300, SKColors.Gold)), Samples.Face("小龍", "李", Samples.Photo(4))),
        ["no-barcode"] = (Samples.Look(Samples.Settings with { Barcode = LinearBarcode.None, Main = new(0x0f, 0x76, 0x6e), Accent = new(0xfd, 0xe6, 0x8a) }, Samples.Logo(300, 340, SKColors.White)), Samples.Face("आर्यन", "शर्मा", Samples.Photo(5))),
        ["bare"] = (Samples.Look(Samples.Settings with { Barcode = LinearBarcode.None, PrintQr = false, ShowNumber = false, ShowYear = false, ShowPhoto = false }), Samples.Face("X", "")),
        ["staff-long-school"] = (Samples.Look(DesignSettings.Usual(CardKind.Staff), Samples.Logo(300, 340, SKColors.White)), Samples.Face("Ana María", "de la Cruz Fernández", Samples.Photo(6)) with { SchoolName = "Martin Luther King Jr. Academy of Science, Technology and the Arts", Detail = "Counselor" }),
    };

    [Theory, MemberData(nameof(Kinds))]
    public void Both_sides_are_drawn_in_the_size_of_a_card_with_clear_corners(string kind)
    {
        var (look, face) = Cards[kind];
        foreach (var side in Enum.GetValues<CardSide>())
        {
            var png = CardDrawing.Png(look, face, side, Dpi);
            Keep($"{kind}-{side}.png", png);
            using var bitmap = SKBitmap.Decode(png);
            Assert.Equal((1011, 638), (bitmap.Width, bitmap.Height));
            Assert.Equal(0, bitmap.GetPixel(1, 1).Alpha);
            Assert.Equal(255, bitmap.GetPixel(505, 1).Alpha);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void No_text_and_no_code_comes_nearer_to_the_edge_than_3_mm(string kind)
    {
        var (look, face) = Cards[kind];
        // What is dark on a white band can only be text, a code or a picture.
        var pale = look with { Settings = look.Settings with { Main = CardColor.White, Accent = CardColor.White }, Logo = null };
        foreach (var side in Enum.GetValues<CardSide>())
        {
            var ink = Gray.OfPng(CardDrawing.Png(pale, face with { Photo = null }, side, Dpi), Dpi).Ink(0, 0, 99, 99)!.Value;
            Assert.True(ink.Left >= CardSize.Safe && ink.Top >= CardSize.Safe && ink.Right <= CardSize.Width - CardSize.Safe && ink.Bottom <= CardSize.Height - CardSize.Safe, $"{kind} {side}: {ink}");
        }
    }

    [Fact]
    public void The_photo_and_the_initials_are_in_each_others_place()
    {
        var look = Samples.Look();
        var with = CardDrawing.Png(look, Samples.Face(photo: Samples.Photo()), CardSide.Front, Dpi);
        Assert.NotEqual(with, CardDrawing.Png(look, Samples.Face(), CardSide.Front, Dpi));
        Assert.Equal(CardDrawing.Png(look, Samples.Face(), CardSide.Front, Dpi), CardDrawing.Png(look with { Settings = look.Settings with { ShowPhoto = false } }, Samples.Face(photo: Samples.Photo()), CardSide.Front, Dpi));
    }

    [Fact]
    public void What_is_no_picture_leaves_the_initials() =>
        Assert.Equal(CardDrawing.Png(Samples.Look(), Samples.Face(), CardSide.Front, Dpi), CardDrawing.Png(Samples.Look(logo: [1, 2, 3]), Samples.Face(photo: [9, 9, 9]), CardSide.Front, Dpi));

    private static void Keep(string name, byte[] png)
    {
        if (Environment.GetEnvironmentVariable("SMARTPASS_PICTURES") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, name), png);
        }
    }
}
