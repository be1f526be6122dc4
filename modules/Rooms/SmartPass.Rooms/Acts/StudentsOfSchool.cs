using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Acts;

/// <summary>Whom a room may be for or not for by name: the school's students, and whoever is named already though the roster dropped them.</summary>
internal sealed class StudentsOfSchool(IPeople people, CurrentSchool school)
{
    /// <summary>The settings without anyone else.</summary>
    public async Task<RoomSettings> Among(RoomSettings settings, RoomAudience before, CancellationToken stop = default)
    {
        var wanted = settings.Audience;
        var known = before.Only.Concat(before.Not).ToHashSet();
        if (wanted.Only.Concat(wanted.Not).All(known.Contains))
        {
            return settings;
        }

        known.UnionWith((await people.Students(school.Id, stop: stop)).Select(student => student.Id));
        return settings with { Audience = wanted with { Only = [.. wanted.Only.Where(known.Contains)], Not = [.. wanted.Not.Where(known.Contains)] } };
    }
}
