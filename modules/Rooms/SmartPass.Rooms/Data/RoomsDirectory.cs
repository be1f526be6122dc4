using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Data;

/// <summary>Answers from memory, by the version of the school's topic and until the next room closes or opens by itself. It reads in a scope of its own, so that what an open transaction has not committed is never kept.</summary>
internal sealed class RoomsDirectory(IServiceScopeFactory scopes, Topics topics, TimeProvider clock) : IRooms
{
    private readonly ConcurrentDictionary<SchoolId, SchoolRooms> _schools = new();

    public async Task<IReadOnlyList<RoomFacts>> All(SchoolId school, CancellationToken stop = default) => (await Of(school, stop)).InUse;

    public async Task<IReadOnlyDictionary<RoomId, RoomFacts>> Facts(SchoolId school, IReadOnlyCollection<RoomId> ids, CancellationToken stop = default)
    {
        var known = (await Of(school, stop)).ById;
        return ids.Distinct().Where(known.ContainsKey).ToDictionary(id => id, id => known[id]);
    }

    public async Task<IReadOnlyDictionary<ClassId, RoomId>> OfClasses(SchoolId school, IReadOnlyCollection<ClassFacts> classes, CancellationToken stop = default)
    {
        var finder = (await Of(school, stop)).Finder;
        var found = new Dictionary<ClassId, RoomId>(classes.Count);
        foreach (var @class in classes)
        {
            if (finder.Of(@class) is { } room)
            {
                found[@class.Id] = room;
            }
        }

        return found;
    }

    private async ValueTask<SchoolRooms> Of(SchoolId school, CancellationToken stop)
    {
        var version = new RoomsVersion(topics.Version(RoomsTopics.Of(school)), topics.Version(RosterTopics.Bells(school)));
        var now = clock.GetUtcNow();
        if (_schools.TryGetValue(school, out var kept) && kept.Version == version && !(kept.GoodUntil <= now))
        {
            return kept;
        }

        // The version was taken before reading: a change in between makes the next question read again.
        var read = await Read(school, version, now, stop);
        _schools[school] = read;
        return read;
    }

    private async Task<SchoolRooms> Read(SchoolId school, RoomsVersion version, DateTimeOffset now, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        session.School = school;
        session.ReadOnly = true;
        var db = scope.ServiceProvider.GetRequiredService<RoomsDb>();
        var rooms = await db.Rooms.AsNoTracking().Include(room => room.Staff).ToListAsync(stop);
        var classes = await db.ClassRooms.AsNoTracking().ToDictionaryAsync(row => row.ClassId, row => row.RoomId, stop);
        var today = rooms.Exists(room => room.Closing?.Day is not null)
            ? await scope.ServiceProvider.GetRequiredService<SchoolDays>().At(school, now, stop)
            : new SchoolDay(default, []);
        return SchoolRooms.Of(rooms, classes, today, version, now);
    }
}
