using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Acts;

/// <summary>Who may be assigned to a room: the school's staff, and whoever is assigned already though the roster dropped them.</summary>
internal sealed class StaffOfSchool(IPeople people, CurrentSchool school)
{
    public async Task<IReadOnlySet<PersonId>> Among(IReadOnlyCollection<PersonId> wanted, Room? room, CancellationToken stop = default)
    {
        var asked = wanted.Where(person => room?.IsStaffedBy(person) != true).ToHashSet();
        if (asked.Count > 0)
        {
            asked.IntersectWith((await people.Staff(school.Id, stop: stop)).Select(person => person.Id));
        }

        return wanted.Where(person => asked.Contains(person) || room?.IsStaffedBy(person) == true).ToHashSet();
    }
}
