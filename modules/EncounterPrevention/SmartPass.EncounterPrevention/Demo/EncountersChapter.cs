using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Domain.Overlaps;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.EncounterPrevention.Demo;

/// <summary>Gives Lincoln High encounter groups, a week of their log and two detected overlaps. All of it in one transaction: told again, it is there or not.</summary>
internal sealed class EncountersChapter(EncounterPreventionDb db, Casting casting, LogOfWeek log, IRooms rooms, Writing writing, CurrentSchool school, TimeProvider clock) : IDemoChapter
{
    private const int InGroups = 7;
    private const int InOverlaps = 5;

    public int Order => 50;

    public async Task Write(CancellationToken stop)
    {
        if (!await db.Groups.AnyAsync(stop) && await casting.Find(InGroups + InOverlaps, stop) is { } cast)
        {
            await writing.Do("encounters.demo", () => Write(cast), stop);
        }
    }

    private async Task Write(Cast cast)
    {
        var (now, today) = (clock.GetUtcNow(), school.Required.Date(clock.GetUtcNow()));
        var some = cast.Others;
        EncounterGroup[] groups =
        [
            Group(cast, now.AddDays(-19), new WrittenGroup("Morning agreement", "Both families know. To be looked at again after the winter break.", null, null, [cast.Visitor, cast.Classmate])),
            Group(cast, now.AddDays(-33), new WrittenGroup("After the game", "Settled with the assistant principal; not in the hallway together this term.", null, today.AddDays(60), [some[0], some[1], some[2]])),
            Group(cast, now.AddDays(-61), new WrittenGroup("Bus line 12", "Mediation went well.", today.AddDays(-60), today.AddDays(-12), [some[3], some[4]])),
            Group(cast, now.AddDays(-47), new WrittenGroup("Lab partners", null, null, null, [some[5], some[6]])),
        ];
        groups[3].Switch(off: true);
        db.AddRange(groups.AsEnumerable());
        await db.SaveChangesAsync();

        foreach (var group in groups)
        {
            Note(group, group.MadeAt, cast.Counselor, GroupChangeKind.Created, group.Name);
            foreach (var member in group.Members)
            {
                // The third came in later.
                Note(group, member.StudentId == some[2] ? group.MadeAt.AddDays(8) : group.MadeAt, cast.Counselor, GroupChangeKind.Added, student: member.StudentId);
            }
        }

        Note(groups[3], now.AddDays(-9), cast.Administrator, GroupChangeKind.SwitchedOff);
        await log.Write(groups, cast);
        await Propose([.. some.Skip(InGroups)], OverlapWeek.Latest(school.Required, now), now);
        await db.SaveChangesAsync();
    }

    private async Task Propose(IReadOnlyList<PersonId> students, DateOnly monday, DateTimeOffset now)
    {
        var places = (await rooms.All(school.Id)).ToDictionary(room => room.Name, room => room.Id);
        RoomId[] Places(params string[] names) => [.. names.Where(places.ContainsKey).Select(name => places[name])];
        db.Add(Overlap(monday, 9, 1.4, 3e-9).Of(students.Take(2), Places("Restroom 2F", "Library")));
        db.Add(Overlap(monday, 6, 1.1, 2e-7).Of(students.Skip(2), Places("Lockers", "Restroom Gym")));
        db.Add(new OverlapWeek { SchoolId = school.Id, Monday = monday, At = now });
    }

    private EncounterGroup Group(Cast cast, DateTimeOffset at, WrittenGroup written)
    {
        var group = new EncounterGroup { SchoolId = school.Id, MadeById = cast.Counselor, MadeAt = at };
        group.Set(written);
        return group;
    }

    private void Note(EncounterGroup group, DateTimeOffset at, PersonId by, GroupChangeKind kind, string? words = null, PersonId? student = null) =>
        db.Add(new GroupChange { SchoolId = school.Id, GroupId = group.Id, At = at, ById = by, Kind = kind, Words = words, StudentId = student });

    private Overlap Overlap(DateOnly monday, int times, double expected, double chance) => new()
    {
        SchoolId = school.Id, From = monday.AddDays(-FourWeeks.Days), Until = monday.AddDays(-1), Times = times, Expected = expected, Chance = chance,
    };
}
