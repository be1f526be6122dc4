using System.Globalization;
using SmartPass.Roster.Data.Rows;
using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>academicSessions.csv: school years, semesters, terms, grading periods.</summary>
internal sealed class TermsFile(RosterRun run) : RosterFile(run, Layouts.AcademicSessions)
{
    private static readonly string[] Types = ["term", "semester", "gradingPeriod", "schoolYear"];
    private int _title, _type, _start, _end, _year;

    protected override void Begin(Header header)
    {
        (_title, _type) = (header["title"], header["type"]);
        (_start, _end, _year) = (header["startDate"], header["endDate"], header["schoolYear"]);
    }

    protected override void Take(long key)
    {
        var (title, type) = (Fields.Needed(_title, "title"), Type());
        if (Day(_start, "startDate") is not { } start || Day(_end, "endDate") is not { } end || title is null || type is null)
        {
            return;
        }

        if (end < start)
        {
            Fields.Error("row.invalid_date", "The term ends before it begins.", _end);
            return;
        }

        CheckYear(start, end);
        Keep(key, title, type.Value, start, end);
    }

    private TermKind? Type()
    {
        if (Fields.Bytes(_type).StartsWith("ext:"u8))
        {
            Fields.Warn("row.extended_enum", "A session of the exporter's own type was taken as a term.", _type);
            return TermKind.Term;
        }

        return Fields.Word(_type, "type", Types) switch
        {
            "term" => TermKind.Term,
            "semester" => TermKind.Semester,
            "gradingPeriod" => TermKind.GradingPeriod,
            "schoolYear" => TermKind.SchoolYear,
            _ => null,
        };
    }

    private DateOnly? Day(int field, string column)
    {
        if (Fields.IsBlank(field))
        {
            Fields.Missing(field, column);
            return null;
        }

        return Fields.Date(field, column);
    }

    private void CheckYear(DateOnly start, DateOnly end)
    {
        var written = Fields.Bytes(_year);
        if (written.IsEmpty)
        {
            return;
        }

        if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || written.Length != 4)
        {
            Fields.Warn("row.invalid_year", "schoolYear should be a year of four digits; the dates were taken instead.", _year);
        }
        else if (year == start.Year && year != end.Year)
        {
            Fields.Warn("row.school_year_is_start", "schoolYear is the year it begins; the standard wants the year it ends. The dates were taken instead.", _year);
        }
    }

    private void Keep(long key, string title, TermKind kind, DateOnly start, DateOnly end)
    {
        if (kind == TermKind.SchoolYear)
        {
            Run.SchoolYears.Add(key);
        }

        var content = Keys.OfContent(title, kind.ToString(), start.ToString("O"), end.ToString("O"));
        Run.Known.Terms.TryGetValue(key, out var term);
        var row = term?.Row ?? 0;
        var id = term?.Id ?? Run.Ids.Next(Kind.Terms);
        object?[]? values = !Run.Changes.Writes || term?.Content == content && row > 0 ? null
            : [id, Run.Known.SourceId, Fields.Text(SourcedId, 255), title, kind.ToString(), start.ToString("O"), end.ToString("O"), content];
        if (row == 0)
        {
            Run.Changes.Added(Kind.Terms, values, title);
        }
        else if (term!.Content != content)
        {
            Run.Changes.Changed(Kind.Terms, row, values, title);
        }

        term ??= Run.Known.Terms[key] = new KnownRow { Id = id };
        term.IsSeen = true;
    }

    protected override void Remove(long key)
    {
        if (Run.Known.Terms.TryGetValue(key, out var term) && term.IsValid)
        {
            term.IsRemoved = true;
            Run.Changes.Removed(Kind.Terms, term.Row);
        }
        else if (IsDelta)
        {
            Dangling(SourcedId, "The session");
        }
    }
}
