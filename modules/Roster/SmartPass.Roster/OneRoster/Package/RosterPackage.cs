using System.IO.Compression;

namespace SmartPass.Roster.OneRoster.Package;

/// <summary>A roster's zip, opened with distrust. Its files are found by name, whatever the case or the folder.</summary>
internal sealed class RosterPackage : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly PackageLimits _limits;
    private readonly UnpackedTotal _total = new();
    private readonly Dictionary<string, ZipArchiveEntry> _files = new(StringComparer.OrdinalIgnoreCase);

    private RosterPackage(ZipArchive zip, PackageLimits limits)
    {
        _zip = zip;
        _limits = limits;
    }

    /// <summary>Opens the zip and looks at its entries; null, with the reason among the findings, where it must not be read.</summary>
    public static RosterPackage? Open(Stream stream, Findings findings, PackageLimits? limits = null)
    {
        limits ??= PackageLimits.Standard;
        if (stream.Length > limits.Packed)
        {
            findings.Error("package.too_large", $"The zip is larger than {limits.Packed / 1024 / 1024} MiB.");
            return null;
        }

        try
        {
            var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var package = new RosterPackage(zip, limits);
            var errors = findings.Errors;
            package.LookAtEntries(findings);
            return findings.Errors == errors ? package : null;
        }
        catch (InvalidDataException)
        {
            findings.Error("package.not_a_zip", "This is not a zip file, or a damaged one. Choose the zip that the student information system exported.");
            return null;
        }
    }

    /// <summary>Names of the CSV files, as the standard writes them ("users.csv").</summary>
    public IReadOnlyCollection<string> Files => _files.Keys;

    public bool Has(string file) => _files.ContainsKey(file);

    /// <summary>Bytes the file says it has unpacked: only good for a guess.</summary>
    public long DeclaredSize(string file) => _files[file].Length;

    public Stream Read(string file)
    {
        var entry = _files[file];
        try
        {
            return new LimitedStream(entry.Open(), file, entry.CompressedLength, _limits, _total);
        }
        catch (Exception damage) when (damage is InvalidDataException or NotSupportedException)
        {
            throw new PackageRefused("package.damaged", "The file cannot be unpacked: the zip is damaged or packed in an unusual way. Export it again.", file);
        }
    }

    public void Dispose() => _zip.Dispose();

    private void LookAtEntries(Findings findings)
    {
        if (_zip.Entries.Count > _limits.Entries)
        {
            findings.Error("package.too_many_entries", $"The zip has {_zip.Entries.Count} entries; a roster has at most {_limits.Entries}.");
            return;
        }

        var declared = 0L;
        foreach (var entry in _zip.Entries)
        {
            declared += entry.Length;
            if (EntryCheck.Refusal(entry, _limits) is { } refusal)
            {
                findings.Error(refusal.Code, refusal.Message, EntryCheck.Printable(entry.FullName));
            }
            else if (!entry.FullName.EndsWith('/'))
            {
                Take(entry, findings);
            }
        }

        if (declared > _limits.Total)
        {
            findings.Error("package.too_large_unpacked", "Unpacked it would be larger than a roster can be.");
        }
    }

    private void Take(ZipArchiveEntry entry, Findings findings)
    {
        var name = entry.FullName[(entry.FullName.LastIndexOf('/') + 1)..];
        if (!KnownFiles.TryFind(name, out var file))
        {
            findings.Warn("package.unknown_file", KnownFiles.WhyIgnored(name), EntryCheck.Printable(entry.FullName));
            return;
        }

        if (!_files.TryAdd(file, entry))
        {
            findings.Error("package.duplicate_file", $"The zip has {file} more than once; it cannot be told which one counts.", file);
            return;
        }

        if (name.Length != entry.FullName.Length)
        {
            findings.Warn("package.file_in_folder", "The file lies in a folder; the standard wants it at the top of the zip. It was taken all the same.", entry.FullName);
        }

        if (name != file)
        {
            findings.Warn("package.file_name_case", $"The standard writes the name {file}. It was taken all the same.", name);
        }
    }
}
