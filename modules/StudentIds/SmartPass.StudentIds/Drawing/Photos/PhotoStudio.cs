using SkiaSharp;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Drawing.Photos;

/// <summary>Makes a person's photo of whatever picture comes in: looked at before it is unpacked, turned upright, in sRGB, and drawn anew, so that nothing the camera wrote beside the picture gets through. Two at a time: a picture of fifty million pixels takes two hundred megabytes.</summary>
internal sealed class PhotoStudio : IDisposable
{
    public const int MostBytes = 20 << 20;
    public const long MostPixels = 50_000_000;

    private readonly SemaphoreSlim _tables = new(2);

    /// <summary>The photo of a picture, in the frame that suggests itself, or why there is none.</summary>
    public Task<PhotoMade> Make(ReadOnlyMemory<byte> picture, CancellationToken stop) => AtTable<PhotoMade>(() =>
    {
        if (picture.Length > MostBytes)
        {
            return new PhotoMade.Flawed(PictureFlaw.TooLarge);
        }

        var (whole, flaw) = Upright.Read(picture.Span);
        using (whole)
        {
            return whole is null ? new PhotoMade.Flawed(flaw) : Made(whole);
        }
    }, stop);

    /// <summary>Another frame of a whole that was made before; null where it cannot be read any more.</summary>
    public Task<CutPhoto?> Cut(ReadOnlyMemory<byte> whole, Frame frame, CancellationToken stop) => AtTable(() =>
    {
        using var picture = SKBitmap.Decode(whole.Span);
        return picture is null ? null : Cuts.Of(picture, frame.Within(picture.Width, picture.Height));
    }, stop);

    public void Dispose() => _tables.Dispose();

    private static PhotoMade.Photo Made(SKBitmap whole)
    {
        var frame = Frame.First(whole.Width, whole.Height);
        return new PhotoMade.Photo(Cuts.Jpeg(whole, 90), whole.Width, whole.Height, frame, Cuts.Of(whole, frame));
    }

    private async Task<T> AtTable<T>(Func<T> work, CancellationToken stop)
    {
        await _tables.WaitAsync(stop);
        try
        {
            return await Task.Run(work, stop);
        }
        finally
        {
            _tables.Release();
        }
    }
}

/// <summary>What became of a picture.</summary>
internal abstract record PhotoMade
{
    private PhotoMade()
    {
    }

    internal sealed record Photo(byte[] Whole, int Width, int Height, Frame Frame, CutPhoto Cut) : PhotoMade;

    internal sealed record Flawed(PictureFlaw Flaw) : PhotoMade;
}

/// <summary>What is cut from a whole, each a JPEG.</summary>
internal sealed record CutPhoto(byte[] Card, byte[] Small);
