using System.IO.Compression;
using System.Text;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.Sample;

/// <summary>Writes a OneRoster zip of any size, a row at a time: every person and class is worked out from its number, so that nothing is kept.</summary>
internal sealed class SampleRoster
{
    // A zip carries times; a fixed one keeps the bytes the same.
    private static readonly DateTimeOffset Packed = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Present = ["academicSessions", "classes", "courses", "demographics", "enrollments", "orgs", "users"];
    private static readonly string[] Absent = ["categories", "classResources", "courseResources", "lineItems", "resources", "results"];
    private readonly SamplePlan _plan;
    private readonly ZipArchive _zip;

    private SampleRoster(SamplePlan plan, ZipArchive zip)
    {
        (_plan, _zip) = (plan, zip);
        Schools = SampleDistrict.Schools(plan);
    }

    public IReadOnlyList<SampleSchool> Schools { get; }

    public static SampleCount Write(SamplePlan plan, Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var roster = new SampleRoster(plan, zip);
        roster.WriteManifest();
        if (plan.DeltaOf is null)
        {
            roster.Table(Layouts.Orgs, new SampleDistrict(plan, roster.Schools).Orgs);
            roster.Table(Layouts.AcademicSessions, new SampleDistrict(plan, roster.Schools).Sessions);
            if (!plan.Flaws.Has("no-courses"))
            {
                roster.Table(Layouts.Courses, new SampleDistrict(plan, roster.Schools).Courses);
            }

            roster.Table(Layouts.Classes, new SampleDistrict(plan, roster.Schools).Classes);
        }

        var people = new SamplePeople(plan, roster.Schools);
        roster.Table(plan.IsVersion12 ? Layouts.UsersOfRoles : Layouts.Users, people.Users);
        if (plan.IsVersion12)
        {
            roster.Table(Layouts.Roles, people.Roles);
        }

        roster.Table(Layouts.Demographics, people.Demographics);
        var enrollments = roster.Table(Layouts.Enrollments, new SampleEnrollments(plan, roster.Schools).Write);
        return new SampleCount(plan.Schools, plan.Students, roster.Schools.Sum(school => school.Staff), roster.Schools.Sum(school => school.Classes), enrollments);
    }

    private int Table(TableLayout layout, Action<SampleTable> rows)
    {
        using var entry = Open(layout.File);
        using var table = new SampleTable(entry, layout, _plan.Flaws);
        rows(table);
        return table.Rows;
    }

    private void WriteManifest()
    {
        if (_plan.Flaws.Has("no-manifest"))
        {
            return;
        }

        using var writer = new StreamWriter(Open("manifest.csv"), new UTF8Encoding(false));
        writer.Write("propertyName,value\n");
        if (_plan.Flaws.Has("manifest-repeated-header"))
        {
            writer.Write("propertyName,value\n");
        }

        writer.Write($"manifest.version,1.0\noneroster.version,{(_plan.IsVersion12 ? "1.2" : "1.1")}\n");
        foreach (var name in Present.Concat(_plan.IsVersion12 ? ["roles"] : []))
        {
            writer.Write($"file.{name},{Mode(name)}\n");
        }

        foreach (var name in Absent)
        {
            writer.Write($"file.{name},absent\n");
        }

        writer.Write($"source.systemName,Sample district {_plan.DeltaOf ?? _plan.Seed}\nsource.systemCode,SAMPLE-{_plan.DeltaOf ?? _plan.Seed}\n");
    }

    private string Mode(string name)
    {
        if (_plan.DeltaOf is not null)
        {
            return name is "users" or "roles" or "demographics" or "enrollments" ? "delta" : "absent";
        }

        return _plan.Flaws.Has("no-courses") && name == "courses" ? "absent"
            : _plan.Flaws.Has("manifest-blank-mode") && name == "classes" ? ""
            : "bulk";
    }

    private Stream Open(string name)
    {
        var written = _plan.Flaws.Has("file-case") && name == "users.csv" ? "Users.CSV" : name;
        var entry = _zip.CreateEntry(_plan.Flaws.Has("in-folder") ? "export/" + written : written, CompressionLevel.Fastest);
        entry.LastWriteTime = Packed;
        return entry.Open();
    }
}
