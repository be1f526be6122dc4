using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>roles.csv (1.2), read before users.csv: a role per user and school.</summary>
internal sealed class RolesFile(RosterRun run) : RosterFile(run, Layouts.Roles)
{
    private static readonly string[] Types = ["primary", "secondary"];
    private readonly HashSet<(long User, long Org)> _primaries = [];
    private int _user, _type, _role, _begin, _end, _org;

    protected override void Begin(Header header)
    {
        (_user, _type) = (header["userSourcedId"], header["roleType"]);
        (_role, _begin, _end, _org) = (header["role"], header["beginDate"], header["endDate"], header["orgSourcedId"]);
    }

    protected override void Row()
    {
        var (key, gone) = (OwnKey(), Status.IsDeleted());
        if (IsDelta && key != 0)
        {
            Run.NamedRoleRows.Add(key);
        }

        var (user, org) = (Fields.NeededKey(_user, "userSourcedId"), Fields.NeededKey(_org, "orgSourcedId"));
        if (key == 0 || user == 0 || org == 0 || Word() is not { } word || (gone && !IsDelta))
        {
            return;
        }

        CheckPrimary(user, org, gone);
        var given = Run.Roles.TryGetValue(user, out var before) ? before : Run.Roles[user] = new GivenRoles();
        if (RoleWords.IsGuardian(word))
        {
            given.IsGuardian = true;
        }
        else if (RoleWords.AtSchool(word) is not { } role)
        {
            Fields.Warn("row.role_without_school", $"{word} gives no role at a school; District IT names its people itself.", _role);
        }
        else if (Run.Known.Schools.TryGetValue(org, out var school) && school.WillBe)
        {
            given.Add(school.Id, role, gone || !HoldsNow(), key);
        }
        else if (Run.OtherOrgs.Contains(org))
        {
            Fields.Warn("semantic.org_type_mismatch", "The role is in an org that is no school; it gives none at a school.", _org);
        }
        else
        {
            Dangling(_org, "The org");
        }
    }

    private string? Word()
    {
        if (!Fields.Bytes(_role).StartsWith("ext:"u8))
        {
            return Fields.Word(_role, "role", RoleWords.All);
        }

        Fields.Warn("row.extended_enum", "A role of the exporter's own gives no right here.", _role);
        return null;
    }

    private bool HoldsNow()
    {
        if (Fields.Date(_end, "endDate") is { } end && end <= Run.Today)
        {
            Fields.Warn("row.role_ended", "The role has ended; it was left out.", _end);
            return false;
        }

        if (Fields.Date(_begin, "beginDate") is { } begin && begin > Run.Today)
        {
            Fields.Warn("row.role_not_begun", "The role has not begun; it was left out. A roster imported from its first day on gives it.", _begin);
            return false;
        }

        return true;
    }

    private void CheckPrimary(long user, long org, bool gone)
    {
        if (!gone && Fields.Word(_type, "roleType", Types) == "primary" && !_primaries.Add((user, org)))
        {
            Fields.Warn("semantic.multiple_primary_roles", "The user has another primary role in this org; both were taken.", _type);
        }
    }
}
