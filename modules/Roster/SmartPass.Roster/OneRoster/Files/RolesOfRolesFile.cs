using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Package;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>OneRoster 1.2: roles.csv has been read before; in a delta what it does not name stays. A row it names gives what it says now and nothing else: who is demoted or moves loses the role of before, unless another row gives it too.</summary>
internal sealed class RolesOfRolesFile(RosterRun run) : UserRoles(run, Layouts.UsersOfRoles)
{
    private int _primaryOrg;

    public override bool AreWhole => Run.ModeOf(Layouts.Roles) == TableMode.Bulk;

    public override void Begin(Header header, Fields fields)
    {
        base.Begin(header, fields);
        _primaryOrg = header["primaryOrgSourcedId"];
    }

    public override GivenRoles? Of(long key, KnownPerson? known, bool isDelta, Action<int, string> dangling)
    {
        var given = Of(key, known);
        if (Fields.Key(_primaryOrg) is var org and not 0
            && Run.Known.Schools.TryGetValue(org, out var school)
            && given.Roles.Count > 0 && !given.Roles.Any(role => role.School == school.Id))
        {
            Fields.Warn("semantic.primary_org_missing_role", "The user has no role in the org that is called the primary one.", _primaryOrg);
        }

        return given;
    }

    /// <summary>People whose roles changed while users.csv says nothing of them; and roles of nobody.</summary>
    public void KeepOfOthers(bool usersAreWhole)
    {
        var nobody = 0;
        foreach (var (key, _) in Run.Roles)
        {
            if (!Run.Known.People.TryGetValue(key, out var person))
            {
                nobody++;
            }
            else if (!usersAreWhole && person is { IsValid: true, IsSeen: false, IsLeftOut: false, IsRemoved: false })
            {
                Keep(person, Of(key, person));
                person.IsSeen = true;
            }
        }

        if (!usersAreWhole)
        {
            KeepOfThoseWhoLost();
        }

        TellNobody(nobody, usersAreWhole);
    }

    /// <summary>Rows that gave somebody a role and now are another's, or give none at all.</summary>
    private void KeepOfThoseWhoLost()
    {
        var lost = Run.Known.Places.Where(place => place.Value.RoleRows.Any(Run.NamedRoleRows.Contains)).Select(place => place.Key.Person).ToHashSet();
        foreach (var (key, person) in Run.Known.People.Where(pair => lost.Contains(pair.Value.Id) && pair.Value is { IsValid: true, IsSeen: false, IsLeftOut: false, IsRemoved: false }))
        {
            Keep(person, Of(key, person));
            person.IsSeen = true;
        }
    }

    private GivenRoles Of(long key, KnownPerson? known)
    {
        var given = Run.Roles.GetValueOrDefault(key) ?? new GivenRoles();
        if (!AreWhole && known?.IsValid == true)
        {
            foreach (var place in PlacesOf(known))
            {
                var rows = Run.Known.Places[place].RoleRows;
                long[] left = [.. rows.Where(row => !Run.NamedRoleRows.Contains(row))];
                if (rows.Length == 0 ? !given.Roles.Contains(new GivenRole(place.School, place.Role, true)) : left.Length > 0)
                {
                    given.Add(place.School, place.Role, isGone: false, left);
                }
            }
        }

        return given;
    }

    private void TellNobody(int nobody, bool usersAreWhole)
    {
        if (nobody > 0 && usersAreWhole)
        {
            Run.Findings.Error("reference.missing_target_record", $"{nobody:N0} users of roles.csv are not in users.csv.", Layouts.Roles.File);
        }
        else if (nobody > 0)
        {
            Run.Findings.Warn("reference.missing_target_record", $"{nobody:N0} users of roles.csv are not known; their roles were passed over.", Layouts.Roles.File);
        }
    }
}
