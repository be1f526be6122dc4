using System.Text;
using SkiaSharp;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.StudentIds.Drawing.Photos;

namespace SmartPass.StudentIds.Tests.Photos;

public sealed class StudioTests : IDisposable
{
    private readonly PhotoStudio _studio = new();

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task What_the_camera_wrote_beside_the_picture_is_in_nothing_that_is_kept()
    {
        var taken = Pictures.Segment(Pictures.WithExif(Pictures.Jpeg(1800, 2400), 6), 0xFE, Encoding.ASCII.GetBytes("SECRET COMMENT"));
        Assert.Contains("SECRET PLACE", Encoding.Latin1.GetString(taken), StringComparison.Ordinal);

        var made = await Made(taken);

        Assert.All([made.Whole, made.Cut.Card, made.Cut.Small], kept =>
        {
            Assert.DoesNotContain("SECRET", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
            Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
            // Only tables and the JFIF head: no other application segment, no comment, no colour profile.
            Assert.DoesNotContain(Pictures.Markers(kept), marker => marker is (>= 0xE1 and <= 0xEF) or 0xFE);
        });
    }

    [Theory]
    [InlineData(1, "RGBY"), InlineData(2, "GRYB"), InlineData(3, "YBGR"), InlineData(4, "BYRG")]
    [InlineData(5, "RBGY"), InlineData(6, "BRYG"), InlineData(7, "YGBR"), InlineData(8, "GYRB")]
    public async Task However_the_camera_was_held_the_picture_stands_upright(int orientation, string upright)
    {
        var made = await Made(Pictures.WithExif(Pictures.Jpeg(400, 400), orientation));

        Assert.Equal(upright, Pictures.Quarters(made.Whole));
        Assert.Equal(upright, Pictures.Quarters(made.Cut.Card));
    }

    [Theory]
    [InlineData(3000, 4000, 1200, 1600)]
    [InlineData(4000, 3000, 1600, 1200)]
    [InlineData(240, 300, 240, 300)]
    public async Task Photos_are_kept_in_the_sizes_used(int width, int height, int keptWidth, int keptHeight)
    {
        var made = await Made(Pictures.Jpeg(width, height));

        Assert.Equal((keptWidth, keptHeight), (made.Width, made.Height));
        Assert.Equal((keptWidth, keptHeight), Pictures.Size(made.Whole));
        Assert.Equal((480, 600), Pictures.Size(made.Cut.Card));
        Assert.Equal((160, 160), Pictures.Size(made.Cut.Small));
    }

    [Fact]
    public async Task A_picture_held_sideways_is_measured_upright()
    {
        var made = await Made(Pictures.WithExif(Pictures.Jpeg(400, 300), 6));
        Assert.Equal((300, 400), (made.Width, made.Height));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg), InlineData(SKEncodedImageFormat.Png), InlineData(SKEncodedImageFormat.Webp)]
    public async Task Jpeg_png_and_webp_are_read(SKEncodedImageFormat format) => Assert.Equal("RGBY", Pictures.Quarters((await Made(Pictures.Encode(320, 400, format))).Cut.Card));

    [Fact]
    public async Task A_picture_that_would_flood_memory_is_refused_by_its_head() =>
        Assert.Equal(PictureFlaw.TooLarge, await Flaw(Pictures.Claiming(Pictures.Jpeg(), 9000, 9000)));

    [Fact]
    public async Task More_bytes_than_a_photo_has_are_refused() => Assert.Equal(PictureFlaw.TooLarge, await Flaw(new byte[PhotoStudio.MostBytes + 1]));

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg), InlineData(SKEncodedImageFormat.Png), InlineData(SKEncodedImageFormat.Webp)]
    public async Task A_picture_that_was_cut_off_is_broken(SKEncodedImageFormat format)
    {
        var whole = Pictures.Encode(600, 800, format);
        Assert.Equal(PictureFlaw.Broken, await Flaw(whole[..(whole.Length * 2 / 3)]));
    }

    [Fact]
    public async Task What_moves_is_refused() => Assert.Equal(PictureFlaw.Animated, await Flaw(Pictures.Animated()));

    [Theory]
    [InlineData("GIF89a\u0001\0\u0001\0\u0080\0\0\0\0\0ÿÿÿ!ù\u0004\u0001\0\0\0\0,\0\0\0\0\u0001\0\u0001\0\0\u0002\u0002D\u0001\0;")]
    [InlineData("<svg xmlns='x' width='400' height='500'/>")]
    [InlineData("just words")]
    [InlineData("")]
    public async Task What_is_no_picture_is_refused(string text) => Assert.Equal(PictureFlaw.NotAPicture, await Flaw(Encoding.Latin1.GetBytes(text)));

    [Theory]
    [InlineData(2500, 600, nameof(PictureFlaw.TooLong))]
    [InlineData(239, 400, nameof(PictureFlaw.TooSmall))]
    [InlineData(400, 299, nameof(PictureFlaw.TooSmall))]
    public async Task What_gives_no_face_is_refused(int width, int height, string flaw) => Assert.Equal(flaw, (await Flaw(Pictures.Jpeg(width, height))).ToString());

    [Fact]
    public async Task Another_frame_of_the_whole_is_cut()
    {
        var made = await Made(Pictures.Jpeg(1200, 1500));

        var cut = await _studio.Cut(made.Whole, new Frame(620, 0, 560), CancellationToken.None);

        Assert.Equal("GGGG", Pictures.Quarters(cut!.Card));
    }

    private async Task<PhotoMade.Photo> Made(byte[] picture) => Assert.IsType<PhotoMade.Photo>(await _studio.Make(picture, CancellationToken.None));

    private async Task<PictureFlaw> Flaw(byte[] picture) => Assert.IsType<PhotoMade.Flawed>(await _studio.Make(picture, CancellationToken.None)).Flaw;
}
