using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells.Files;

/// <summary>Reads a CSV of class periods and rooms: columns class (code, sourcedId or title) or sourcedId or title, then periods, and room where the file tells the locations too. A class is known by sourcedId first, then code, then title; what fits several classes is left out.</summary>
internal static class ClassPeriodRows
{
    private const string File = "class-periods.csv";

    public static ClassPeriodsRead Read(string text, IReadOnlyList<ClassForStaff> classes)
    {
        List<BellFinding> findings = [];
        List<ClassFilledIn> filled = [];
        if (BellTable.Read(File, text, ["periods"], findings) is not { } table)
        {
            return new ClassPeriodsRead([], findings);
        }

        if (table.ColumnOf("class") is null && table.ColumnOf("sourcedId") is null && table.ColumnOf("title") is null)
        {
            findings.Add(BellFinding.Error(BellCodes.MissingColumn, File, 1, 1, "The first line must name a column class, sourcedId or title."));
            return new ClassPeriodsRead([], findings);
        }

        foreach (var row in table.Rows)
        {
            var found = Find(row, classes);
            var column = row["class"].Length > 0 ? "class" : row["sourcedId"].Length > 0 ? "sourcedId" : "title";
            if (found.Length != 1)
            {
                findings.Add(found.Length == 0
                    ? row.LeftOut(BellCodes.NoSuchClass, column, $"No class of this school is called \"{row[column]}\".")
                    : row.LeftOut(BellCodes.AmbiguousClass, column, $"{found.Length} classes are called \"{row[column]}\". Name it by its sourcedId."));
                continue;
            }

            if (ClassPeriods.Read(row["periods"]) is { Unread.Count: > 0 } read)
            {
                findings.Add(row.LeftOut(BellCodes.UnreadPeriods, "periods", $"\"{string.Join(", ", read.Unread)}\" cannot be read as periods. Write 3, 3-4, or 1(A) 3(B)."));
                continue;
            }

            filled.Add(new ClassFilledIn(found[0].Id, Text(row["periods"]), Text(row["room"])) { LocationStays = table.ColumnOf("room") is null });
        }

        return new ClassPeriodsRead([.. filled.GroupBy(each => each.Class).Select(group => group.Last())], findings);
    }

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    private static ClassForStaff[] Find(BellRow row, IReadOnlyList<ClassForStaff> classes)
    {
        string[] names = row["sourcedId"] is { Length: > 0 } id ? [id] : row["class"] is { Length: > 0 } name ? [name] : [row["title"]];
        foreach (var read in new Func<ClassForStaff, string?>[] { each => each.SourcedId, each => each.Code, each => each.Title })
        {
            if (classes.Where(each => names.Contains(read(each) ?? "", StringComparer.OrdinalIgnoreCase)).ToArray() is { Length: > 0 } found)
            {
                return names[0].Length == 0 ? [] : found;
            }
        }

        return [];
    }
}

/// <summary>Periods and room that staff gave a class; null leaves the roster's.</summary>
internal sealed record ClassFilledIn(ClassId Class, string? Periods, string? Location)
{
    /// <summary>Nothing was said of the room: what was written down of it stays, and where nothing was, it follows the roster.</summary>
    public bool LocationStays { get; init; }
}

/// <summary>What a file of class periods says.</summary>
internal sealed record ClassPeriodsRead(IReadOnlyList<ClassFilledIn> Filled, IReadOnlyList<BellFinding> Findings)
{
    public bool HasErrors => Findings.Any(finding => finding.Kind == BellFindingKind.Error);
}
