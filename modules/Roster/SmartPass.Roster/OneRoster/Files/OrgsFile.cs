using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>orgs.csv: the schools; of other orgs only that they are none.</summary>
internal sealed class OrgsFile(RosterRun run) : RosterFile(run, Layouts.Orgs)
{
    private static readonly string[] Types = ["school", "district", "department", "local", "state", "national"];
    private readonly HashSet<long> _waiting = [];
    private readonly HashSet<long> _orgs = [];
    private int _name, _type, _parent;

    protected override void Begin(Header header) =>
        (_name, _type, _parent) = (header["name"], header["type"], header["parentSourcedId"]);

    protected override void Take(long key)
    {
        var (name, type) = (Fields.Needed(_name, "name"), Type());
        if (name is null || type is null)
        {
            return;
        }

        _orgs.Add(key);
        CheckParent(key);
        if (type == "school")
        {
            Keep(key, name);
        }
        else
        {
            Run.OtherOrgs.Add(key);
        }
    }

    protected override void End()
    {
        if (!IsDelta)
        {
            foreach (var school in Run.Known.Schools.Values.Where(school => school.IsOpen && !school.IsSeen))
            {
                Close(school);
            }

            if (!Run.Known.Schools.Values.Any(school => school.IsSeen))
            {
                Tell("semantic.no_school", "No org is of type school: nobody and no class has a place.");
            }
        }

        if (_waiting.Count > 0)
        {
            Tell("reference.missing_target_record", $"{_waiting.Count} parents of orgs are not in the roster; the orgs were taken without them.");
        }
    }

    private string? Type()
    {
        if (!Fields.Bytes(_type).StartsWith("ext:"u8))
        {
            return Fields.Word(_type, "type", Types);
        }

        Fields.Warn("row.extended_enum", "An org of the exporter's own type was taken as no school.", _type);
        return "department";
    }

    private void CheckParent(long key)
    {
        _waiting.Remove(key);
        if (!IsDelta && Fields.Key(_parent) is var parent and not 0 && !_orgs.Contains(parent))
        {
            _waiting.Add(parent);
        }
    }

    private void Keep(long key, string name)
    {
        var sourcedId = Fields.Needed(SourcedId, "sourcedId")!;
        if (!Run.Known.Schools.TryGetValue(key, out var school))
        {
            school = new KnownSchool { Id = Run.Ids.Next(Kind.Schools), SourcedId = sourcedId };
            Run.Known.Schools.Add(key, school);
            Run.Changes.Added(Kind.Schools, null, name);
            Run.FoundSchools.Add(new FoundSchool(school.Id, sourcedId, name));
        }
        else if (!school.IsOpen)
        {
            Run.Changes.Added(Kind.Schools, null, name);
            Run.FoundSchools.Add(new FoundSchool(school.Id, sourcedId, name));
        }
        else if (school.RosterName != name)
        {
            Run.Changes.Changed(Kind.Schools, school.Id, null, name);
            Run.FoundSchools.Add(new FoundSchool(school.Id, sourcedId, name));
        }

        school.IsSeen = true;
    }

    protected override void Remove(long key)
    {
        if (Run.Known.Schools.TryGetValue(key, out var school) && school.IsOpen)
        {
            Close(school);
        }
        else if (IsDelta)
        {
            Dangling(SourcedId, "The org");
        }
    }

    private void Close(KnownSchool school)
    {
        school.IsClosing = true;
        Run.Changes.Removed(Kind.Schools, school.Id);
    }
}
