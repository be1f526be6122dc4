using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Acts;

/// <summary>Adds rooms of the starter set; a name that is taken, or not of the set, is passed over.</summary>
internal sealed class AddStarterSet(RoomsDb db, Writing writing, AuditTrail audit, CurrentSchool school)
{
    /// <summary>Names of the rooms added.</summary>
    public Task<IReadOnlyList<string>> Do(IReadOnlyCollection<string> names, CancellationToken stop = default) => writing.Do<IReadOnlyList<string>>(nameof(AddStarterSet), async () =>
    {
        var added = new List<string>();
        foreach (var settings in StarterSet.Rooms.Where(settings => names.Contains(settings.Name)))
        {
            if (!await db.IsTaken(settings.Name))
            {
                db.Add(new Room(school.Id, settings, []));
                added.Add(settings.Name);
            }
        }

        if (added.Count > 0)
        {
            await db.SaveChangesAsync();
            db.Stale(RoomsTopics.Of(school.Id));
            await audit.Add("rooms.added", $"added from the starter set: {string.Join(", ", added)}", school.Id);
        }

        return added;
    }, stop);
}
