using System.IO.Compression;

namespace SmartPass.Roster.OneRoster.Package;

/// <summary>Entries of a zip that no honest exporter writes.</summary>
internal static class EntryCheck
{
    private const int UnixFileType = 0xF000;
    private const int UnixLink = 0xA000;
    private static readonly string[] Archives = [".zip", ".gz", ".tgz", ".tar", ".7z", ".rar", ".bz2", ".xz", ".zst"];

    public static (string Code, string Message)? Refusal(ZipArchiveEntry entry, PackageLimits limits)
    {
        var name = entry.FullName;
        if (name.Contains('\\') || name.StartsWith('/') || name.Contains(':') || name.Split('/').Contains("..") || name.Any(char.IsControl))
        {
            return ("package.unsafe_name", "A name in the zip points out of it. Nothing was unpacked.");
        }

        if ((entry.ExternalAttributes >> 16 & UnixFileType) == UnixLink)
        {
            return ("package.symbolic_link", "The zip holds a link instead of a file. Export real files.");
        }

        if (entry.IsEncrypted)
        {
            return ("package.encrypted", "The zip is locked with a password. Export it without.");
        }

        if (Archives.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return ("package.nested_zip", "The zip holds another archive. Choose the inner one, or pack its files again.");
        }

        if (entry.Length > limits.Entry)
        {
            return ("package.too_large_unpacked", "Unpacked it would be larger than a roster can be. Nothing was unpacked.");
        }

        return entry.Length > limits.RatioFrom && entry.Length / Math.Max(entry.CompressedLength, 1) > limits.Ratio
            ? ("package.compression_ratio", "It would unpack to more than a hundred times its size, as no roster does. Nothing was unpacked.")
            : null;
    }

    /// <summary>A name fit for a message.</summary>
    public static string Printable(string name) =>
        string.Concat(name.Take(80).Select(letter => char.IsControl(letter) ? '?' : letter));
}
