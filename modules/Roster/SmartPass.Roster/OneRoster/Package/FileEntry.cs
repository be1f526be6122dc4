namespace SmartPass.Roster.OneRoster.Package;

/// <summary>What the manifest says of one file, against what is in the zip.</summary>
internal sealed record FileEntry(string Name, string? Declared, bool IsThere, bool IsNeeded)
{
    private const string File = KnownFiles.Manifest;

    public TableMode Mode(TableMode fallback, Findings findings, bool hasManifest)
    {
        switch (Declared?.ToLowerInvariant())
        {
            case null when !IsThere:
                return TableMode.Absent;
            case null:
                if (hasManifest)
                {
                    findings.Warn("manifest.file_unexpected", $"{Name}.csv is in the zip but the manifest gives no mode for it; it was read as {Word(fallback)}.", File);
                }

                return fallback;
            case "absent" when !IsThere:
                return TableMode.Absent;
            case "absent" when IsNeeded || Name == "roles":
                findings.Error("manifest.file_unexpected", $"The manifest says {Name}.csv is absent, but it is in the zip. Correct one of them.", File);
                return TableMode.Absent;
            case "absent":
                findings.Warn("manifest.file_unexpected", $"The manifest says {Name}.csv is absent, but it is in the zip; it was not read.", File);
                return TableMode.Absent;
            case "bulk" or "delta" when !IsThere && (IsNeeded || Name == "roles"):
                findings.Error("manifest.file_missing", $"The manifest lists {Name}.csv, but it is not in the zip. Export again with this file.", File);
                return TableMode.Absent;
            case "bulk" or "delta" when !IsThere:
                findings.Warn("manifest.file_missing", $"The manifest lists {Name}.csv, but it is not in the zip; the roster was read without it.", File);
                return TableMode.Absent;
            case "bulk" or "delta":
                if (Declared is not ("bulk" or "delta"))
                {
                    findings.Warn("manifest.invalid_file_mode", $"The mode of {Name}.csv should be written in lower case.", File);
                }

                return Declared.Equals("bulk", StringComparison.OrdinalIgnoreCase) ? TableMode.Bulk : TableMode.Delta;
            default:
                findings.Error("manifest.invalid_file_mode", $"The mode of {Name}.csv must be absent, bulk or delta.", File);
                return TableMode.Absent;
        }
    }

    private static string Word(TableMode mode) => mode == TableMode.Bulk ? "bulk" : "delta";
}
