using System.Buffers.Binary;
using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Tables;

namespace SmartPass.Roster.OneRoster.Files;

/// <summary>enrollments.csv: who attends and who teaches which class. A person's role comes from users.csv or roles.csv; where an enrollment says otherwise, the enrollment goes.</summary>
internal sealed class EnrollmentsFile(RosterRun run) : RosterFile(run, Layouts.Enrollments)
{
    private static readonly string[] Words = ["student", "teacher", "proctor", "administrator", "aide"];
    private int _class, _school, _user, _role, _primary, _begin, _end;

    protected override void Begin(Header header)
    {
        (_class, _school, _user) = (header["classSourcedId"], header["schoolSourcedId"], header["userSourcedId"]);
        (_role, _primary, _begin, _end) = (header["role"], header["primary"], header["beginDate"], header["endDate"]);
    }

    protected override void Take(long key)
    {
        if (Class() is not { } @class || Person() is not { } person)
        {
            return;
        }

        if (!@class.IsLeftOut && !person.IsLeftOut && Teaches(person) is { } teaches)
        {
            CheckSchool(@class);
            Keep(key, @class, person, teaches);
        }
        else
        {
            LeaveOut(key);
        }
    }

    private KnownClass? Class()
    {
        var key = Fields.NeededKey(_class, "classSourcedId");
        if (key != 0 && Run.Known.Classes.TryGetValue(key, out var found) && (found.WillBe || found.IsLeftOut))
        {
            return found;
        }

        if (key != 0)
        {
            Dangling(_class, "The class");
        }

        return null;
    }

    private KnownPerson? Person()
    {
        var key = Fields.NeededKey(_user, "userSourcedId");
        if (key != 0 && Run.Known.People.TryGetValue(key, out var found) && (found.WillBe || found.IsLeftOut))
        {
            return found;
        }

        if (key != 0)
        {
            Dangling(_user, "The user");
        }

        return null;
    }

    /// <summary>Whether the person teaches the class; null where the enrollment must go.</summary>
    private bool? Teaches(KnownPerson person)
    {
        if (Fields.Bytes(_role).StartsWith("ext:"u8))
        {
            Fields.Warn("row.extended_enum", "An enrollment of the exporter's own kind was left out.", _role);
            return null;
        }

        switch (Fields.Word(_role, "role", Words))
        {
            case null:
                return null;
            case "student" when person.IsStudent:
                return false;
            case "student":
                Fields.Warn("semantic.enrollment_role_mismatch", "The user is staff but enrolled as a student; the role of the user counts, and the enrollment was left out.", _role);
                return null;
            case "administrator":
                Fields.Warn("semantic.enrollment_of_administrator", "An administrator's enrollment tells nothing about the class; it was left out.", _role);
                return null;
            case var _ when person.IsStaff:
                return true;
            default:
                Fields.Warn("semantic.enrollment_role_mismatch", "The user is a student but enrolled as staff; an enrollment never makes a student a teacher, and it was left out.", _role);
                return null;
        }
    }

    private void CheckSchool(KnownClass @class)
    {
        var key = Fields.Key(_school);
        if (key == 0)
        {
            if (Fields.IsBlank(_school))
            {
                Fields.Warn("row.missing_required_value", "schoolSourcedId is empty; the school of the class was taken.", _school);
            }
        }
        else if (!Run.Known.Schools.TryGetValue(key, out var school) || school.Id != @class.School)
        {
            Fields.Warn("semantic.enrollment_school_mismatch", "The school is not the one of the class; the school of the class was taken.", _school);
        }
    }

    private void Keep(long key, KnownClass @class, KnownPerson person, bool teaches)
    {
        var primary = Fields.Truth(_primary, "primary") == true && teaches;
        var (begin, end) = (Fields.Date(_begin, "beginDate"), Fields.Date(_end, "endDate"));
        if (end < begin)
        {
            Fields.Warn("semantic.enrollment_dates", "The enrollment ends before it begins; it was taken without dates.", _end);
            (begin, end) = (null, null);
        }

        var content = Content(@class.Id, person.Id, teaches, primary, begin, end);
        var index = Run.Known.Enrollments.Find(key);
        var row = index < 0 ? 0 : Run.Known.Enrollments[index].Row;
        if (index >= 0)
        {
            Run.Known.Enrollments.Done(index);
        }

        if (row != 0 && Run.Known.Enrollments[index].Content == content)
        {
            return;
        }

        object?[]? values = Run.Changes.Writes
            ? [@class.Id, person.Id, teaches, primary, begin?.ToString("O"), end?.ToString("O"), Run.Known.SourceId, key, content]
            : null;
        if (row == 0)
        {
            Run.Changes.Added(Kind.Enrollments, values);
        }
        else
        {
            Run.Changes.Changed(Kind.Enrollments, row, values);
        }
    }

    protected override void Remove(long key)
    {
        var index = Run.Known.Enrollments.Find(key);
        if (index >= 0)
        {
            if (IsDelta && !Run.Known.Enrollments.IsDone(index))
            {
                Run.Known.Enrollments.Done(index);
                Run.Changes.Removed(Kind.Enrollments, Run.Known.Enrollments[index].Row);
            }
        }
        else if (IsDelta)
        {
            Dangling(SourcedId, "The enrollment");
        }
    }

    private void LeaveOut(long key)
    {
        Run.LeftOut.Enrollments++;
        if (IsDelta && Run.Known.Enrollments.Find(key) >= 0)
        {
            Remove(key);
        }
    }

    private static long Content(long @class, long person, bool teaches, bool primary, DateOnly? begin, DateOnly? end)
    {
        Span<byte> bytes = stackalloc byte[25];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, @class);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], person);
        bytes[16] = (byte)((teaches ? 1 : 0) + (primary ? 2 : 0));
        BinaryPrimitives.WriteInt32LittleEndian(bytes[17..], begin?.DayNumber ?? 0);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[21..], end?.DayNumber ?? 0);
        return Keys.Of(bytes);
    }
}
