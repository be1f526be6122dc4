using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>courses.csv: their titles, which classes carry.</summary>
internal sealed class CoursesFile(RosterRun run) : RosterFile(run, Layouts.Courses)
{
    private int _sourcedId, _title;

    protected override void Begin(Header header) => (_sourcedId, _title) = (header["sourcedId"], header["title"]);

    protected override void Row()
    {
        var (key, gone) = (OwnKey(_sourcedId), Status.IsDeleted());
        if (key != 0 && !gone && Fields.Needed(_title, "title") is { } title)
        {
            Run.Courses.Add(key, title);
        }
    }
}
