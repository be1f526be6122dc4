using Microsoft.Data.Sqlite;

namespace SmartPass.Load.Making;

/// <summary>An encounter group as its page would save it.</summary>
internal static class EncounterGroup
{
    public static void Write(SqliteConnection db, long school, string name, IReadOnlyCollection<long> members)
    {
        db.Do("INSERT INTO EncounterPrevention_Group (SchoolId, Name, Off, MadeById, MadeAt) VALUES ($school, $name, 0, 0, 0)", ("$school", school), ("$name", name));
        foreach (var member in members)
        {
            db.Do("INSERT INTO EncounterPrevention_Member (GroupId, StudentId) VALUES ((SELECT MAX(Id) FROM EncounterPrevention_Group), $member)", ("$member", member));
        }
    }
}
