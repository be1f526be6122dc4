using System.Text;
using SmartPass.Roster.OneRoster.Csv;

namespace SmartPass.Roster.OneRoster.Package;

/// <summary>Reads manifest.csv and fills its gaps, each with a warning; null, with the reason among the findings, where what to do would be a guess.</summary>
internal sealed class ManifestReader(RosterPackage package, Findings findings)
{
    private const string File = KnownFiles.Manifest;
    private static readonly string[] Needed = ["orgs", "academicSessions", "classes", "users", "enrollments"];
    private static readonly string[] Optional = ["courses", "demographics", "roles"];
    private static readonly string[] Read = [.. Needed, .. Optional];

    private readonly Dictionary<string, (string Value, int Line)> _properties = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="chosen">What the operator takes the package for, where the manifest does not say.</param>
    public Manifest? Find(TableMode? chosen)
    {
        var errors = findings.Errors;
        if (package.Has(File))
        {
            ReadProperties();
            CheckVersions();
        }
        else if (chosen is null && !Needed.All(name => package.Has(name + ".csv")))
        {
            findings.Error("package.missing_manifest", "The zip has no manifest.csv, and not all files of a whole roster. Say whether it is the whole roster (bulk) or only changes (delta).");
        }
        else
        {
            findings.Warn("package.missing_manifest", chosen is null
                ? "The zip has no manifest.csv. All files of a whole roster are there, so it was taken as one."
                : "The zip has no manifest.csv. It was taken as you chose.");
        }

        if (findings.Errors > errors)
        {
            return null;
        }

        var modes = Modes(chosen);
        return findings.Errors > errors ? null : new Manifest(Source(), modes, Value("oneroster.version") == "1.2");
    }

    private void ReadProperties()
    {
        using var rows = new CsvRows(package.Read(File));
        for (var first = true; rows.Read(); first = false)
        {
            if (rows.IsBlank)
            {
                continue;
            }

            if (rows.Count < 2)
            {
                findings.Error("table.row_width_mismatch", "A line of the manifest needs a property and a value.", File, rows.Line);
                continue;
            }

            var (name, value) = (Text(rows, 0), Text(rows, 1));
            if (name.Equals("propertyName", StringComparison.OrdinalIgnoreCase))
            {
                CheckHeader(first, name, value, rows.Line);
                continue;
            }

            if (first)
            {
                findings.Warn("manifest.invalid_header", "The first line should read propertyName,value; it was taken as a property.", File, rows.Line);
            }

            Keep(name, value, rows.Line);
        }

        if (rows.Fault is { } fault)
        {
            findings.Error(fault.Code, fault.Message, File, fault.Line, fault.Column);
        }
    }

    private void CheckHeader(bool first, string name, string value, int line)
    {
        if (!first)
        {
            findings.Warn("manifest.header_repeated", "The header stands a second time, as a row; it was skipped.", File, line);
        }
        else if (name != "propertyName" || value != "value")
        {
            findings.Warn("manifest.invalid_header", "The header should read propertyName,value.", File, line);
        }
    }

    private void Keep(string name, string value, int line)
    {
        if (!_properties.TryAdd(name, (value, line)))
        {
            if (_properties[name].Value.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                findings.Warn("manifest.duplicate_property", $"{name} stands twice, with the same value.", File, line);
            }
            else
            {
                findings.Error("manifest.duplicate_property", $"{name} stands twice, with different values. Remove the wrong one.", File, line);
            }
        }
        else if (!IsKnown(name))
        {
            findings.Warn("manifest.unknown_property", $"The standard knows no property {EntryCheck.Printable(name)}; it was ignored.", File, line);
        }
    }

    private static bool IsKnown(string name) =>
        name.ToLowerInvariant() is "manifest.version" or "oneroster.version" or "source.systemname" or "source.systemcode"
        || (name.StartsWith("file.", StringComparison.OrdinalIgnoreCase) && KnownFiles.IsTable(name[5..]));

    private void CheckVersions()
    {
        if (Value("oneroster.version") is not { } version)
        {
            findings.Warn("manifest.version_missing", "oneroster.version is missing; 1.1 or 1.2 was told by the files.", File);
        }
        else if (!version.StartsWith("1.", StringComparison.Ordinal))
        {
            findings.Error("manifest.unsupported_version", $"OneRoster {EntryCheck.Printable(version)} is not known here; export version 1.1 or 1.2.", File, _properties["oneroster.version"].Line);
        }
        else if (version is not ("1.1" or "1.2"))
        {
            findings.Warn("manifest.unsupported_version", $"OneRoster {EntryCheck.Printable(version)} was read as 1.1.", File, _properties["oneroster.version"].Line);
        }
    }

    private string Source() => (Named("source.systemCode") ?? Named("source.systemName")) switch
    {
        { } key => key,
        null => Manifest.DefaultSource,
    };

    private string? Named(string property) =>
        Value(property) is { } value && !value.Equals("absent", StringComparison.OrdinalIgnoreCase) ? value : null;

    private Dictionary<string, TableMode> Modes(TableMode? chosen)
    {
        var modes = new Dictionary<string, TableMode>();
        var fallback = chosen ?? Declared() ?? TableMode.Bulk;
        foreach (var name in Read)
        {
            modes[name] = new FileEntry(name, Value("file." + name), package.Has(name + ".csv"), Needed.Contains(name)).Mode(fallback, findings, package.Has(File));
        }

        return modes;
    }

    /// <summary>The mode the manifest gives its other files.</summary>
    private TableMode? Declared() =>
        Read.Select(name => Value("file." + name)?.ToLowerInvariant()).Where(mode => mode is "bulk" or "delta").Distinct().ToList() switch
        {
            ["bulk"] => TableMode.Bulk,
            ["delta"] => TableMode.Delta,
            _ => null,
        };

    private string? Value(string name) =>
        _properties.TryGetValue(name, out var property) && property.Value.Length > 0 ? property.Value : null;

    private static string Text(CsvRows rows, int field) => Encoding.UTF8.GetString(rows[field]).Trim();
}
