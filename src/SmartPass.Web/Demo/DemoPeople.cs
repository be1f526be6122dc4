using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Web.Demo;

/// <summary>The people of Lincoln High whom a visitor may be, found by the user names that the roster's chapter gave them.</summary>
internal sealed class DemoPeople(IPeople people, ISchoolDirectory schools) : IDemoPeople
{
    private static readonly (string UserName, Role Role, string? Pin, string What)[] Parts =
    [
        ("maya.okafor", Role.Student, "4862", "Ask for a pass in one tap, and come back."),
        ("ana.rivera", Role.Teacher, "730518", "Students of Room 214 are asking. Let them go."),
        ("lee.novak", Role.HallMonitor, null, "Who is out right now, the late ones on top."),
        ("kwame.osei", Role.Counselor, "295174", "The board, and students on their way to you."),
        ("dana.park", Role.Administrator, "618305", "The whole school: rooms, bells, rules, people."),
        ("sam.ito", Role.DistrictIT, null, "Rosters, schools, and who may sign in."),
    ];

    public async Task<IReadOnlyList<DemoPerson>> All(CancellationToken stop = default)
    {
        if (schools.All is not [var school, ..])
        {
            return [];
        }

        var found = new List<DemoPerson>();
        foreach (var (userName, role, pin, what) in Parts)
        {
            var named = role is Role.Student ? await people.Students(school.Id, userName, stop: stop) : await people.Staff(school.Id, userName, stop: stop);
            if (named.FirstOrDefault(person => person.UserName == userName) is { } person)
            {
                found.Add(new DemoPerson(person.Id, person.Name, role, what) { Number = person.Number, Pin = pin });
            }
        }

        return found;
    }
}
