using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Package;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>OneRoster 1.1: one role in users.csv, held in each of the user's orgs.</summary>
internal sealed class RolesOfUsersFile(RosterRun run) : UserRoles(run, Layouts.Users)
{
    private int _role, _orgs;

    public override bool AreWhole => Run.ModeOf(Layout) == TableMode.Bulk;

    public override void Begin(Header header, Fields fields)
    {
        base.Begin(header, fields);
        (_role, _orgs) = (header["role"], header["orgSourcedIds"]);
    }

    public override GivenRoles? Of(long key, KnownPerson? known, bool isDelta, Action<int, string> dangling)
    {
        var given = new GivenRoles();
        if (Fields.Bytes(_role).StartsWith("ext:"u8))
        {
            Fields.Warn("row.extended_enum", "A role of the exporter's own gives no right here.", _role);
            return given;
        }

        if (Fields.Word(_role, "role", RoleWords.All) is not { } word)
        {
            return null;
        }

        if (RoleWords.IsGuardian(word))
        {
            given.IsGuardian = true;
            return given;
        }

        if (RoleWords.AtSchool(word) is not { } role)
        {
            Fields.Warn("row.role_without_school", $"{word} gives no role at a school; District IT names its people itself.", _role);
            return given;
        }

        if (Fields.IsBlank(_orgs))
        {
            Fields.Missing(_orgs, "orgSourcedIds");
            return null;
        }

        var unknown = 0;
        foreach (var org in Fields.KeyList(_orgs))
        {
            if (Run.Known.Schools.TryGetValue(org, out var school) && school.WillBe)
            {
                given.Add(school.Id, role);
            }
            else if (Run.OtherOrgs.Contains(org))
            {
                Fields.Warn("semantic.org_type_mismatch", "The org is no school; it gives no role at one.", _orgs);
            }
            else
            {
                unknown++;
            }
        }

        return unknown == 0 || given.Roles.Count > 0 ? WithoutUnknown(given, unknown) : Dangling(dangling);
    }

    private GivenRoles WithoutUnknown(GivenRoles given, int unknown)
    {
        if (unknown > 0)
        {
            Fields.Warn("reference.missing_target_record", "One of the orgs is not in the roster; the user was taken without it.", _orgs);
        }

        return given;
    }

    private GivenRoles? Dangling(Action<int, string> dangling)
    {
        dangling(_orgs, "The user's org");
        return null;
    }
}
