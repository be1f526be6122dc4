using SmartPass.Kernel;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Csv;

/// <summary>What an import would do, row by row. It is applied as a whole or not at all.</summary>
/// <param name="Rows">One result for each row of the file.</param>
/// <param name="Problems">Problems of the file and of its rows; with any of them nothing is applied.</param>
/// <param name="LeftOut">Headings that mean nothing here.</param>
internal sealed record ImportCheck(IReadOnlyList<ImportRow> Rows, IReadOnlyList<FileProblem> Problems, IReadOnlyList<string> LeftOut)
{
    public int Added => Rows.Count(row => row is ImportRow.Add);

    public int Changed => Rows.Count(row => row is ImportRow.Change);

    public int Unchanged => Rows.Count(row => row is ImportRow.Same);

    public bool CanApply => Problems.Count == 0 && Added + Changed > 0;

    /// <param name="file">What the file holds.</param>
    /// <param name="rooms">The school's rooms in use.</param>
    /// <param name="people">The school's staff and students.</param>
    public static ImportCheck Of(FileReading file, IReadOnlyCollection<Room> rooms, PeopleWords people)
    {
        if (file is not FileReading.Rows read)
        {
            return new ImportCheck([], ((FileReading.Broken)file).Problems, []);
        }

        var byName = rooms.ToDictionary(room => room.NameKey);
        var lines = new Dictionary<string, int>();
        List<ImportRow> results = [.. read.All.Select(row => Judge(row, byName, lines, people))];
        return new ImportCheck(results, [.. results.OfType<ImportRow.Wrong>().SelectMany(row => row.Problems)], read.LeftOut);
    }

    private static ImportRow Judge(FileRow row, Dictionary<string, Room> rooms, Dictionary<string, int> lines, PeopleWords words)
    {
        var name = RoomName.Tidy(row.Written(nameof(WrittenRoom.Name)));
        var key = RoomName.Key(name);
        var room = rooms.GetValueOrDefault(key);
        var problems = new List<FileProblem>();
        if (name.Length > 0 && !lines.TryAdd(key, row.Line))
        {
            problems.Add(Problem(nameof(WrittenRoom.Name), $"{name} is in line {lines[key]} already. Keep one of them."));
        }

        foreach (var field in new[] { nameof(WrittenRoom.Only), nameof(WrittenRoom.Not) })
        {
            problems.AddRange(words.Students.Read(row.Written(field)).Unknown.Select(word => Problem(field, $"“{word}” is not the number, user name or e-mail of a student of this school. Correct it, or take it out.")));
        }

        var (people, staffProblems) = words.Staff.Read(row.Written(RoomColumn.Staff) ?? "");
        problems.AddRange(staffProblems.Select(problem => Problem(RoomColumn.Staff, problem)));
        var reading = RowMerge.Of(row, room?.Settings, words.Students).Read();
        if (reading is RoomReading.Unreadable unreadable)
        {
            problems.InsertRange(0, unreadable.Problems.Select(problem => Problem(problem.Field, problem.Message)));
        }

        return problems.Count > 0
            ? new ImportRow.Wrong(row.Line, name, problems)
            : Outcome(row, room, ((RoomReading.Read)reading).Settings, row.Has(RoomColumn.Staff) ? people : null, words.Staff);

        FileProblem Problem(string field, string message) => new(row.Line, RoomColumn.TitleOf(field), message);
    }

    private static ImportRow Outcome(FileRow row, Room? room, RoomSettings settings, IReadOnlyList<PersonId>? people, StaffWords staff)
    {
        if (room is null)
        {
            return new ImportRow.Add(row.Line, settings, people ?? []);
        }

        List<string> differences = [.. settings.DifferencesFrom(room.Settings)];
        // Whoever the roster dropped cannot be named in a file, so their absence from it is no change.
        var known = room.Staff.Select(assigned => assigned.PersonId).Where(staff.Knows).ToHashSet();
        if (people is not null && !known.SetEquals(people))
        {
            differences.Add($"staff to {(people.Count == 0 ? "nobody" : string.Join(", ", people.Select(staff.Name)))}");
        }
        else
        {
            people = null;
        }

        return differences.Count > 0
            ? new ImportRow.Change(row.Line, room.Id, settings, people, differences)
            : new ImportRow.Same(row.Line, room.Name);
    }
}
