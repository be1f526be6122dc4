using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace SmartPass.Platform.Live;

/// <summary>One rendering of a live region: its bytes, and those bytes compressed, each made once and sent to many.</summary>
internal sealed class Fragment
{
    // A board of 180 cards measures 265 KB; at this level 14 KB, in some 3 ms.
    private const int BrotliQuality = 4;
    private const int BrotliWindow = 18;

    private readonly TaskCompletionSource<byte[]> _html = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lazy<Task<byte[]>> _brotli;
    private readonly Lazy<Task<byte[]>> _gzip;

    public Fragment(string stamp, DateTimeOffset until)
    {
        Stamp = stamp;
        Until = until;
        // On a thread of the pool: of all who wait for the first, none holds a thread.
        _brotli = new(() => Task.Run(async () => Brotli(await _html.Task)));
        _gzip = new(() => Task.Run(async () => Gzip(await _html.Task)));
    }

    public string Stamp { get; }

    public DateTimeOffset Until { get; }

    public bool Failed => _html.Task.IsFaulted;

    /// <summary>Renders it, for all who wait for it too; they meet what goes wrong.</summary>
    public async Task Make(Func<Task<byte[]>> render)
    {
        try
        {
            _html.SetResult(await render());
        }
        catch (Exception wrong)
        {
            _html.SetException(wrong);
            throw;
        }
    }

    /// <summary>Sends it in the smallest form that the browser takes.</summary>
    public async Task Send(HttpContext context)
    {
        var (coding, bytes) = ContentCoding.BestOf(context.Request.Headers.AcceptEncoding) switch
        {
            ContentCoding.Brotli => (ContentCoding.Brotli, await _brotli.Value),
            ContentCoding.Gzip => (ContentCoding.Gzip, await _gzip.Value),
            _ => (null, await _html.Task),
        };
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.Vary = "Accept-Encoding";
        if (coding is not null)
        {
            response.Headers.ContentEncoding = coding;
        }

        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static byte[] Brotli(byte[] html)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(html.Length)];
        return BrotliEncoder.TryCompress(html, room, out var written, BrotliQuality, BrotliWindow) ? room[..written] : throw new InvalidOperationException("The room is never too small.");
    }

    private static byte[] Gzip(byte[] html)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(html);
        }

        return packed.ToArray();
    }
}
