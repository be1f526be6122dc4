using SmartPass.Kernel;
using SmartPass.Roster.Domain.People;
using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>users.csv: people and, in 1.1, their roles at schools. Passwords are never read; of middle names, phones and families nothing is kept.</summary>
internal sealed class UsersFile(RosterRun run, UserRoles roles) : RosterFile(run, roles.Layout)
{
    private readonly HashSet<long> _userNames = [];
    private int _enabled, _userName, _given, _family, _preferredGiven, _preferredFamily, _identifier, _email, _grades, _password;
    private int _passwords;

    protected override void Begin(Header header)
    {
        (_enabled, _userName) = (header["enabledUser"], header["username"]);
        (_given, _family) = (header["givenName"], header["familyName"]);
        (_preferredGiven, _preferredFamily) = (header["preferredGivenName"], header["preferredFamilyName"]);
        (_identifier, _email, _grades, _password) = (header["identifier"], header["email"], header["grades"], header["password"]);
        roles.Begin(header, Fields);
    }

    protected override void Row()
    {
        _passwords += Fields.IsBlank(_password) ? 0 : 1;
        base.Row();
    }

    protected override void Take(long key)
    {
        Run.Known.People.TryGetValue(key, out var known);
        var errors = Run.Findings.Errors;
        var person = ReadPerson();
        var given = roles.Of(key, known, IsDelta, Dangling);
        if (given is null || Run.Findings.Errors > errors)
        {
            return;
        }

        if (LeaveOut(key, known, person, given))
        {
            Remove(key, known);
            return;
        }

        // Exporters give teachers the grade they teach. Kept of students only, it still tells later who was one.
        person = given.Has(Role.Student) ? person : person with { Grade = null };

        known = Keep(key, known, person);
        roles.Keep(known, given);
    }

    protected override void Remove(long key)
    {
        Run.Known.People.TryGetValue(key, out var known);
        if (IsDelta && known?.IsValid != true)
        {
            Dangling(SourcedId, "The person");
        }

        Remove(key, known);
    }

    protected override void End()
    {
        if (_passwords > 0)
        {
            Tell("privacy.password", $"{_passwords:N0} passwords stand in the file in plain text. They were not read. Please leave them out of the export.");
        }
    }

    private PersonValues ReadPerson()
    {
        var given = Fields.Text(_preferredGiven) ?? Fields.Text(_given);
        var family = Fields.Text(_preferredFamily) ?? Fields.Text(_family);
        if (given is null && family is null)
        {
            Fields.Missing(_given, "givenName");
        }
        else if (given is null || family is null)
        {
            Fields.Warn("row.missing_required_value", "One of the two names is empty; the person was taken with the other.", given is null ? _given : _family);
        }

        return new PersonValues(given ?? "", family ?? "", Grade(), Fields.Text(_identifier, 60), UserName(), Fields.Text(_email));
    }

    private string? UserName()
    {
        var name = Fields.Text(_userName);
        if (name is null)
        {
            Fields.Warn("row.missing_required_value", "username is empty; the person was taken without one.", _userName);
        }
        else if (!_userNames.Add(Keys.Of(name.ToLowerInvariant())))
        {
            Fields.Warn("semantic.duplicate_username", "Another person has this username; accounts will need another for one of them.", _userName);
        }

        return name;
    }

    /// <summary>The grade; of several the lowest, since it decides on age.</summary>
    private string? Grade()
    {
        if (Fields.Text(_grades, 60) is not { } written)
        {
            return null;
        }

        var grades = written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(GradeCode.Normal).ToList();
        if (grades.Count == 0)
        {
            return null;
        }

        var grade = grades.OrderBy(grade => GradeCode.IsUnder13(grade) switch { true => 0, null => 1, _ => 2 }).ThenBy(grade => grade, StringComparer.Ordinal).First();
        if (!GradeCode.IsKnown(grade))
        {
            Fields.Warn("row.invalid_grade", "The grade is none of the standard's codes (KG, 01 to 12); it was taken as written.", _grades);
        }
        else if (!written.Contains(grade, StringComparison.Ordinal))
        {
            Fields.Warn("row.grade_format", $"The grade should be written {grade}.", _grades);
        }

        return grade;
    }

    private bool LeaveOut(long key, KnownPerson? known, PersonValues person, GivenRoles given)
    {
        if (Fields.IsBlank(_enabled))
        {
            Fields.Warn("row.missing_required_value", "enabledUser is empty; the person was taken as enabled.", _enabled);
        }

        if (Fields.Truth(_enabled, "enabledUser") == false)
        {
            Run.LeftOut.Disabled++;
            return true;
        }

        if (!given.Roles.Any(role => !role.IsGone))
        {
            Run.LeftOut.Guardians += given.IsGuardian ? 1 : 0;
            Run.LeftOut.WithoutSchool += given.IsGuardian ? 0 : 1;
            if (!given.IsGuardian)
            {
                Fields.Warn("semantic.no_role_at_a_school", "The person has no role at any school and was left out.", SourcedId);
            }

            return true;
        }

        if (Run.HasConsent || !given.Has(Role.Student))
        {
            return false;
        }

        switch (Run.Under13.TryGetValue(key, out var under) ? under : IsDelta && known?.IsValid == true ? false : GradeCode.IsUnder13(person.Grade))
        {
            case false:
                return false;
            case true:
                Run.LeftOut.Under13++;
                KeepNothing(known);
                return true;
            default:
                Run.LeftOut.AgeUnknown++;
                Fields.Warn("privacy.age_unknown", "The student has neither birth date nor grade: whether they are 13 cannot be told, so they were left out.", SourcedId);
                return true;
        }
    }

    private void KeepNothing(KnownPerson? known)
    {
        if (known is not null)
        {
            Run.TooYoung.Add(known.Id);
        }
    }

    private KnownPerson Keep(long key, KnownPerson? known, PersonValues person)
    {
        var (row, id) = (known?.Row ?? 0, known?.Id ?? Run.Ids.Next(Kind.People));
        var content = person.Content;
        if (row == 0 || known!.Content != content)
        {
            object?[]? values = Run.Changes.Writes ? person.Row(id, Run.Known.SourceId, Fields.Text(SourcedId, 255)!, content) : null;
            if (row == 0)
            {
                Run.Changes.Added(Kind.People, values, person.Label);
            }
            else
            {
                Run.Changes.Changed(Kind.People, row, values, person.Label);
            }
        }

        known ??= Run.Known.People[key] = new KnownPerson { Id = id };
        known.IsSeen = true;
        return known;
    }

    private void Remove(long key, KnownPerson? known)
    {
        if (known is null)
        {
            Run.Known.People.Add(key, new KnownPerson { IsLeftOut = true });
            return;
        }

        known.IsLeftOut = true;
        if (IsDelta && known.IsValid)
        {
            known.IsRemoved = true;
            Run.Changes.Removed(Kind.People, known.Row);
        }
    }
}
