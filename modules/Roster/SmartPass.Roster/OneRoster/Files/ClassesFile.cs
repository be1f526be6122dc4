using SmartPass.Roster.Data.Rows;
using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Package;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>classes.csv. Periods and location are kept as they are written: what they mean is a school's own.</summary>
internal sealed class ClassesFile(RosterRun run) : RosterFile(run, Layouts.Classes)
{
    private static readonly string[] Types = ["scheduled", "homeroom"];
    private int _title, _grades, _course, _code, _type, _location, _school, _terms, _periods;

    protected override void Begin(Header header)
    {
        (_title, _grades, _course, _code) = (header["title"], header["grades"], header["courseSourcedId"], header["classCode"]);
        (_type, _location, _school, _terms, _periods) = (header["classType"], header["location"], header["schoolSourcedId"], header["termSourcedIds"], header["periods"]);
        if (!IsDelta && Run.ModeOf(Layouts.Courses) == TableMode.Absent)
        {
            Tell("reference.missing_target_file", "courses.csv is not there; classes were taken without their courses.");
        }
    }

    protected override void Take(long key)
    {
        var (title, school) = (Fields.Needed(_title, "title"), School());
        if (title is null || school is null)
        {
            return;
        }

        if (school == 0)
        {
            LeaveOut(key);
            return;
        }

        Keep(key, title, school.Value, Type(), Terms());
    }

    /// <summary>The school's id; 0 where the class must be left out; null for what was told.</summary>
    private long? School()
    {
        var key = Fields.NeededKey(_school, "schoolSourcedId");
        if (key == 0)
        {
            return null;
        }

        if (Run.Known.Schools.TryGetValue(key, out var school) && school.WillBe)
        {
            return school.Id;
        }

        if (Run.OtherOrgs.Contains(key))
        {
            Fields.Warn("semantic.org_type_mismatch", "The class is in an org that is no school; it was left out.", _school);
            return 0;
        }

        Dangling(_school, "The school");
        return null;
    }

    private string? Course(KnownClass? known)
    {
        if (Fields.IsBlank(_course))
        {
            Fields.Warn("row.missing_required_value", "courseSourcedId is empty; the class was taken without a course.", _course);
            return null;
        }

        if (Fields.Key(_course) is var course && Run.Courses.TryGetValue(course, out var title))
        {
            return title;
        }

        if (Run.ModeOf(Layouts.Courses) == TableMode.Bulk)
        {
            Loose(_course, "The course");
        }

        return IsDelta ? known?.Course : null;
    }

    private ClassKind Type()
    {
        if (Fields.IsBlank(_type))
        {
            Fields.Warn("row.missing_required_value", "classType is empty; the class was taken as scheduled.", _type);
            return ClassKind.Scheduled;
        }

        if (Fields.Bytes(_type).StartsWith("ext:"u8))
        {
            Fields.Warn("row.extended_enum", "A class of the exporter's own type was taken as scheduled.", _type);
            return ClassKind.Scheduled;
        }

        return Fields.Word(_type, "classType", Types) == "homeroom" ? ClassKind.Homeroom : ClassKind.Scheduled;
    }

    private List<long> Terms()
    {
        var ids = new List<long>();
        if (Fields.IsBlank(_terms))
        {
            Fields.Warn("row.missing_required_value", "termSourcedIds is empty; the class was taken to meet whenever its enrollments hold.", _terms);
            return ids;
        }

        foreach (var key in Fields.KeyList(_terms))
        {
            if (Run.Known.Terms.TryGetValue(key, out var term) && term.WillBe)
            {
                ids.Add(term.Id);
                if (Run.SchoolYears.Contains(key))
                {
                    Fields.Warn("semantic.academic_session_type_mismatch", "The class meets in a school year instead of a term; it was taken so.", _terms);
                }
            }
            else
            {
                Loose(_terms, "The term");
            }
        }

        ids.Sort();
        return ids;
    }

    private void Keep(long key, string title, long school, ClassKind kind, List<long> terms)
    {
        Run.Known.Classes.TryGetValue(key, out var known);
        var (row, id) = (known?.Row ?? 0, known?.Id ?? Run.Ids.Next(Kind.Classes));
        var (course, code, grades, location, periods) = (Course(known), Fields.Text(_code), Fields.Text(_grades), Fields.Text(_location), Fields.Text(_periods));
        var termIds = $"[{string.Join(',', terms)}]";
        // A dry run does not know the ids that new terms and schools will get; their classes are new or changed in any case.
        var content = Keys.OfContent(school.ToString(), title, course, code, kind.ToString(), grades, location, periods, termIds);
        if (row == 0 || known!.Content != content)
        {
            object?[]? values = Run.Changes.Writes
                ? [id, school, Run.Known.SourceId, Fields.Text(SourcedId, 255), title, course, code, kind.ToString(), grades, location, periods, termIds, content]
                : null;
            if (row == 0)
            {
                Run.Changes.Added(Kind.Classes, values, title);
            }
            else
            {
                Run.Changes.Changed(Kind.Classes, row, values, title);
            }
        }

        known ??= Run.Known.Classes[key] = new KnownClass { Id = id };
        known.School = school;
        known.IsSeen = true;
    }

    protected override void Remove(long key)
    {
        if (Run.Known.Classes.TryGetValue(key, out var known) && known.IsValid)
        {
            known.IsRemoved = true;
            Run.Changes.Removed(Kind.Classes, known.Row);
        }
        else if (IsDelta)
        {
            Dangling(SourcedId, "The class");
        }
        else
        {
            LeaveOut(key);
        }
    }

    private void LeaveOut(long key)
    {
        if (!Run.Known.Classes.TryGetValue(key, out var known))
        {
            Run.Known.Classes.Add(key, new KnownClass { IsLeftOut = true });
            return;
        }

        known.IsLeftOut = true;
        if (IsDelta && known.IsValid)
        {
            known.IsRemoved = true;
            Run.Changes.Removed(Kind.Classes, known.Row);
        }
    }
}
