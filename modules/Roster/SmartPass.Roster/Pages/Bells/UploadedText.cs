using Microsoft.AspNetCore.Http;

namespace SmartPass.Roster.Pages.Bells;

/// <summary>A small text file that was uploaded.</summary>
internal static class UploadedText
{
    /// <summary>Schedules and lists of classes are small; what is larger is some other file.</summary>
    public const long Largest = 2 << 20;

    /// <summary>The text; null where no file or an empty one was chosen.</summary>
    public static async Task<string?> Read(IFormFile? file, CancellationToken stop)
    {
        if (file is null or { Length: 0 } or { Length: > Largest })
        {
            return null;
        }

        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(stop);
    }
}
