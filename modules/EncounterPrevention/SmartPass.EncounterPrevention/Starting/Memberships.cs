using System.Collections.Concurrent;
using System.Globalization;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Starting;

/// <summary>The membership of every school, held ready in memory so that no rule asks the database under the gate. What an act changed is taken in once it is on the disk and before the gate opens: the next start is decided by it.</summary>
internal sealed class Memberships
{
    private readonly Lock _loading = new();
    private readonly ConcurrentDictionary<SchoolId, Membership> _schools = new();

    /// <summary>The membership of a school; read once, with the session of whoever asks first.</summary>
    public Membership Of(SchoolId school, DbSession session)
    {
        if (_schools.TryGetValue(school, out var known))
        {
            return known;
        }

        // Locked while it reads: a change that is committed meanwhile waits and is taken in after.
        lock (_loading)
        {
            return _schools.GetOrAdd(school, id => Load(id, session));
        }
    }

    /// <summary>Takes in what an act has committed.</summary>
    public void Change(SchoolId school, Action<Membership> change)
    {
        lock (_loading)
        {
            if (_schools.TryGetValue(school, out var known))
            {
                change(known);
            }
        }
    }

    private static Membership Load(SchoolId school, DbSession session)
    {
        var rows = session.Read(
            $"""
            SELECT "Id", "From", "Until", "Off", "StudentId" FROM "EncounterPrevention_Group" JOIN "EncounterPrevention_Member" ON "GroupId" = "Id"
            WHERE "SchoolId" = {school.Value.ToString(CultureInfo.InvariantCulture)} ORDER BY "Id"
            """,
            row => (
                Term: new Term(new EncounterGroupId(row.GetInt64(0)), row.IsDBNull(1) ? null : DateOnly.Parse(row.GetString(1), CultureInfo.InvariantCulture), row.IsDBNull(2) ? null : DateOnly.Parse(row.GetString(2), CultureInfo.InvariantCulture), row.GetBoolean(3)),
                Member: new PersonId(row.GetInt64(4))));
        var membership = new Membership();
        foreach (var group in rows.GroupBy(row => row.Term, row => row.Member))
        {
            membership.Set(group.Key, [.. group]);
        }

        return membership;
    }
}
