using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>courses.csv: their titles, which classes carry.</summary>
internal sealed class CoursesFile(RosterRun run) : RosterFile(run, Layouts.Courses)
{
    private int _title;

    protected override void Begin(Header header) => _title = header["title"];

    protected override void Take(long key)
    {
        if (Fields.Needed(_title, "title") is { } title)
        {
            Run.Courses.Add(key, title);
        }
    }
}
