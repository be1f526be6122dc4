using System.Runtime.CompilerServices;
using SkiaSharp;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Drawing.Cards;
using SmartPass.StudentIds.Tests.Drawing.Rendering;

namespace SmartPass.StudentIds.Tests.Drawing;

/// <summary>Forty names that are hard to print. They are kept as a picture, HardNames.png; SMARTPASS_RENEW_PICTURES=1 draws it anew, to be looked at before it is committed.</summary>
public sealed class HardNamesTests
{
    private const int Dpi = 100;
    private const int Columns = 4;

    private static readonly (string Given, string Family)[] Names =
    [
        ("Zoë", "Nguyễn"), ("محمد", "علي"), ("小龍", "李"), ("Łukasz", "Żółć"),
        ("आर्यन", "शर्मा"), ("נועה", "לוי-כהן"), ("สมชาย", "ใจดีรุ่งเรือง"), ("さくら", "山田"),
        ("민준", "김"), ("Ελένη", "Παπαδοπούλου"), ("Юлия", "Щербакова-Ёлкина"), ("Ali محمد", "Smith"),
        ("محمد (Mo)", "علي"), ("Dana (דנה)", "Levi"), ("X", ""), ("O", "Ng"),
        ("D'Angelo", "O'Neill-St. John"), ("Anne‑Marie", "d’Arc"), ("Maximiliana Alexandra", "Featherstonehaugh-Cholmondeley"), ("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissen", ""),
        ("Ẵ́ẫ Ǻ", "Ộ̃ǫ́"), ("Åsa Ðóra", "Þórðardóttir"), ("İbrahim", "Çağlayangil"), ("Dvořák Ľubomír", "Šťastný"),
        ("Gyöngyvér", "Szőke-Fülöp"), ("Nguyễn Phúc", "Vĩnh Thụy Bảo Đại"), ("क्षितिज", "श्रीवास्तव"), ("عبد الرحمن بن محمد", "القحطاني الأنصاري"),
        ("شَيْماء", "مُحَمَّد"), ("ณัฐวุฒิ", "ศรีสุวรรณ"), ("阿卜杜热合曼", "买买提明"), ("田中 太郎", "ジョンソン"),
        ("하늘", "남궁"), ("Jean‑Baptiste", "de La Fontaine du Château d'Eau"), ("Ayşe 2", "Öz"), ("WWWWWWWWWWWWWWWW", "MMMMMMMMMMMMMMMM"),
        ("iiiiiiiiiiiiiiii", "llllllllllllllll"), ("Ana", "Ñandú y García-Íñiguez"), ("Ӂанна", "Ґалаґан Їжакевич"), ("Καλλιρρόη", "Ϊ́ωνος"),
    ];

    private static readonly DesignSettings Bare = Samples.Settings with { ShowGrade = false, ShowNumber = false, ShowYear = false, ShowPhoto = false, PrintQr = false };

    public static TheoryData<int> Numbers() => [.. Enumerable.Range(0, Names.Length)];

    [Theory, MemberData(nameof(Numbers))]
    public void All_of_a_name_is_within_its_place(int number)
    {
        const int dpi = 300;
        foreach (var barcode in new[] { LinearBarcode.Code128, LinearBarcode.None })
        {
            var empty = Gray.OfPng(CardDrawing.Png(Samples.Look(Bare with { Barcode = barcode }), Nameless, CardSide.Front, dpi), dpi);
            var named = Gray.OfPng(CardDrawing.Png(Samples.Look(Bare with { Barcode = barcode }), Nameless with { GivenName = Names[number].Given, FamilyName = Names[number].Family }, CardSide.Front, dpi), dpi);
            // What the name alone has changed, black on white.
            var ink = (named with { Pixels = [.. named.Pixels.Zip(empty.Pixels, (with, without) => (byte)(with == without ? 255 : 0))] }).Ink(0, 0, 99, 99)!.Value;
            // Its place, and what smoothing adds: a point and a half.
            var box = Front.NameBox(barcode != LinearBarcode.None);
            Assert.True(ink.Left >= box.Left - 0.13 && ink.Top >= box.Top - 0.13 && ink.Right <= box.Right + 0.13 && ink.Bottom <= box.Bottom + 0.13, $"{Names[number]}: {ink} is not within {box}");
            Assert.True(ink.Bottom - ink.Top >= 1, $"{Names[number]} is too small to read: {ink}");
        }
    }

    [Fact]
    public void Their_picture_is_the_one_that_was_looked_at()
    {
        var drawn = Picture();
        if (Environment.GetEnvironmentVariable("SMARTPASS_RENEW_PICTURES") == "1")
        {
            File.WriteAllBytes(Kept(), drawn);
        }

        var (now, kept) = (Gray.OfPng(drawn, Dpi), Gray.OfPng(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Drawing", "HardNames.png")), Dpi));
        Assert.Equal((kept.Width, kept.Height), (now.Width, now.Height));
        var (wide, tall) = (now.Width / Columns, now.Height / (Names.Length / Columns));
        foreach (var (at, name) in Names.Index())
        {
            var (left, top) = (at % Columns * wide, at / Columns * tall);
            var apart = Enumerable.Range(0, wide * tall).Count(pixel => Math.Abs(now.At(left + (pixel % wide), top + (pixel / wide)) - kept.At(left + (pixel % wide), top + (pixel / wide))) > 60);
            // Another processor smooths edges a little otherwise.
            Assert.True(apart <= wide * tall / 200, $"{name.Item2} differs in {apart} of {wide * tall} points. If it should, look at it and renew the picture: SMARTPASS_RENEW_PICTURES=1.");
        }
    }

    private static CardFace Nameless => Samples.Face("", "") with { Initials = "" };

    // The places of the names, as they stand on cards, in four columns.
    private static byte[] Picture()
    {
        var box = Front.NameBox(hasBars: true);
        var scale = Dpi / 25.4f;
        var (wide, tall) = ((int)(box.Width * scale) + 4, (int)(box.Height * scale) + 4);
        using var surface = SKSurface.Create(new SKImageInfo(wide * Columns, tall * (Names.Length / Columns), SKColorType.Gray8));
        surface.Canvas.Clear(SKColors.White);
        foreach (var (at, (given, family)) in Names.Index())
        {
            using var card = SKBitmap.Decode(CardDrawing.Png(Samples.Look(Bare), Nameless with { GivenName = given, FamilyName = family }, CardSide.Front, Dpi));
            var from = SKRect.Create((int)(box.Left * scale) - 2, (int)(box.Top * scale) - 2, wide, tall);
            surface.Canvas.DrawBitmap(card, from, SKRect.Create(at % Columns * wide, at / Columns * tall, wide, tall), SKSamplingOptions.Default, null);
        }

        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static string Kept([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "HardNames.png");
}
