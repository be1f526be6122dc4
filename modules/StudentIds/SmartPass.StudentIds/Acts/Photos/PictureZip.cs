using System.IO.Compression;
using SmartPass.Platform.Export;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.StudentIds.Drawing.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>A zip of pictures. The names inside are never used as paths, and sizes are counted as they are read: what a zip declares may lie.</summary>
internal sealed class PictureZip(ZipArchive zip, long mostInAll) : IDisposable
{
    public const int MostEntries = 20_000;
    private const int Piece = 81_920;

    private long _read;

    /// <summary>The pictures, in the order of the zip.</summary>
    public IReadOnlyList<ZipArchiveEntry> Pictures { get; } = [.. zip.Entries.Where(entry => !PictureName.IsNothing(entry.FullName) && !PictureName.IsList(entry.FullName))];

    public bool HasTooMany => zip.Entries.Count > MostEntries;

    /// <summary>More came out of it than any set of photos holds.</summary>
    public bool IsBomb => _read > mostInAll;

    /// <summary>Null for what is not a zip.</summary>
    public static PictureZip? Open(Stream stream, long mostInAll)
    {
        try
        {
            return new PictureZip(new ZipArchive(stream, ZipArchiveMode.Read), mostInAll);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Text of the first list inside; null for none.</summary>
    public async Task<string?> List(CancellationToken stop) =>
        zip.Entries.FirstOrDefault(entry => PictureName.IsList(entry.FullName) && !PictureName.IsNothing(entry.FullName)) is { } list
            ? await Unpack(list, CsvFile.MostBytes, stop) is { } bytes ? CsvFile.Decode(bytes) : "" : null;

    /// <summary>The bytes of a picture; null where they are more than one may have, or cannot be unpacked.</summary>
    public Task<byte[]?> Picture(ZipArchiveEntry entry, CancellationToken stop) => Unpack(entry, PhotoStudio.MostBytes, stop);

    public void Dispose() => zip.Dispose();

    private async Task<byte[]?> Unpack(ZipArchiveEntry entry, int most, CancellationToken stop)
    {
        try
        {
            await using var packed = await entry.OpenAsync(stop);
            using var unpacked = new MemoryStream();
            var piece = new byte[Piece];
            int read;
            while ((read = await packed.ReadAsync(piece, stop)) > 0)
            {
                _read += read;
                if (unpacked.Length + read > most || IsBomb)
                {
                    return null;
                }

                unpacked.Write(piece, 0, read);
            }

            return unpacked.ToArray();
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return null;
        }
    }
}
