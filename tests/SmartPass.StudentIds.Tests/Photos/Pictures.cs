using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace SmartPass.StudentIds.Tests.Photos;

/// <summary>Pictures as they come out of cameras, and as nobody should send them.</summary>
internal static class Pictures
{
    /// <summary>What a camera writes beside the picture.</summary>
    public const string Place = "SECRET PLACE 41.8781N";

    /// <summary>Quarters red and green above, blue and yellow below.</summary>
    public static byte[] Jpeg(int width = 320, int height = 400) => Encode(width, height, SKEncodedImageFormat.Jpeg);

    public static byte[] Encode(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        var (across, down) = (width / 2f, height / 2f);
        foreach (var (color, x, y) in new[] { (SKColors.Red, 0f, 0f), (SKColors.Lime, across, 0f), (SKColors.Blue, 0f, down), (SKColors.Yellow, across, down) })
        {
            using var paint = new SKPaint();
            paint.Color = color;
            canvas.DrawRect(x, y, across, down, paint);
        }

        canvas.Flush();
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>The same JPEG with how the camera was held, where it was, and who took it.</summary>
    public static byte[] WithExif(byte[] jpeg, int orientation)
    {
        var text = Encoding.ASCII.GetBytes(Place + "\0");
        var tiff = new byte[8 + 2 + (3 * 12) + 4 + 2 + 12 + 4 + text.Length];
        var span = tiff.AsSpan();
        "II*\0"u8.CopyTo(span);
        Long(4, 8);
        Short(8, 3);
        const int textAt = 8 + 2 + (3 * 12) + 4 + 2 + 12 + 4;
        const int placeAt = 8 + 2 + (3 * 12) + 4;
        Entry(10, 0x010E, 2, text.Length, textAt);
        Entry(22, 0x0112, 3, 1, orientation);
        Entry(34, 0x8825, 4, 1, placeAt);
        Short(placeAt, 1);
        Entry(placeAt + 2, 0x0001, 2, 2, 'N');
        text.CopyTo(span[textAt..]);
        return Segment(jpeg, 0xE1, [.. "Exif\0\0"u8, .. tiff]);

        void Short(int at, int value) => BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(at), (ushort)value);
        void Long(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(at), value);
        void Entry(int at, int tag, int type, int count, int value)
        {
            Short(at, tag);
            Short(at + 2, type);
            Long(at + 4, count);
            Long(at + 8, value);
        }
    }

    /// <summary>A segment right behind the beginning of a JPEG.</summary>
    public static byte[] Segment(byte[] jpeg, byte marker, byte[] body)
    {
        var length = body.Length + 2;
        return [.. jpeg[..2], 0xFF, marker, (byte)(length >> 8), (byte)length, .. body, .. jpeg[2..]];
    }

    /// <summary>A JPEG that says it is much larger than it is.</summary>
    public static byte[] Claiming(byte[] jpeg, int width, int height)
    {
        var claiming = jpeg.ToArray();
        var frame = claiming.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(claiming.AsSpan(frame + 5), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(claiming.AsSpan(frame + 7), (ushort)width);
        return claiming;
    }

    /// <summary>Two pictures one after the other.</summary>
    public static byte[] Animated(int width = 320, int height = 400)
    {
        var still = Encode(width, height, SKEncodedImageFormat.Webp)[12..];
        byte[] size = [.. Three(width - 1), .. Three(height - 1)];
        byte[] shown = [0, 0, 0, 0, 0, 0, .. size, .. Three(100), 0, .. still];
        byte[] body = [.. "WEBP"u8, .. Chunk("VP8X", [0x02, 0, 0, 0, .. size]), .. Chunk("ANIM", [0, 0, 0, 0, 0, 0]), .. Chunk("ANMF", shown), .. Chunk("ANMF", shown)];
        return Chunk("RIFF", body);
    }

    /// <summary>The kinds of segments a JPEG has before its picture.</summary>
    public static IReadOnlyList<byte> Markers(byte[] jpeg)
    {
        var markers = new List<byte>();
        for (var at = 2; jpeg[at + 1] != 0xDA; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 2)))
        {
            markers.Add(jpeg[at + 1]);
        }

        return markers;
    }

    /// <summary>The colour in the middle of the quarters, named by what the picture was made of.</summary>
    public static string Quarters(byte[] jpeg)
    {
        using var bitmap = SKBitmap.Decode(jpeg);
        return string.Concat(new[] { (1, 1), (3, 1), (1, 3), (3, 3) }.Select(at => Name(bitmap.GetPixel(bitmap.Width * at.Item1 / 4, bitmap.Height * at.Item2 / 4))));
    }

    public static (int Width, int Height) Size(byte[] jpeg)
    {
        using var bitmap = SKBitmap.Decode(jpeg);
        return (bitmap.Width, bitmap.Height);
    }

    private static char Name(SKColor color) => (color.Red > 128, color.Green > 128, color.Blue > 128) switch
    {
        (true, false, false) => 'R',
        (false, true, false) => 'G',
        (false, false, true) => 'B',
        (true, true, false) => 'Y',
        _ => '?',
    };

    private static byte[] Three(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16)];

    private static byte[] Chunk(string name, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length);
        return [.. Encoding.ASCII.GetBytes(name), .. length, .. body, .. body.Length % 2 == 1 ? new byte[1] : []];
    }
}
