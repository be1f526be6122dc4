using Microsoft.AspNetCore.Http;
using SmartPass.Platform.Export;

namespace SmartPass.Roster.Pages.Bells;

/// <summary>A small text file that was uploaded.</summary>
internal static class UploadedText
{
    /// <summary>The text; null where no file or an empty one was chosen.</summary>
    public static async Task<string?> Read(IFormFile? file, CancellationToken stop)
    {
        if (file is null or { Length: 0 } or { Length: > CsvFile.MostBytes })
        {
            return null;
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return CsvFile.Decode(bytes.ToArray());
    }
}
