using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Demo;

/// <summary>Gives Lincoln High an hour in which students are out. What lies behind it is written while the visitor looks around.</summary>
internal sealed class PassesChapter(PassesDb db, RulesReader rules, Seats seats, DemoPasses passes, IRooms rooms, IDemoPeople demo, CurrentSchool school, TimeProvider clock) : IDemoChapter
{
    // The same hour for every visitor.
    private readonly Random _random = new(214);

    public int Order => 40;

    public async Task Write(CancellationToken stop)
    {
        if (await db.Passes.AnyAsync(stop))
        {
            return;
        }

        var now = clock.GetUtcNow();
        var visitors = (await demo.All(stop)).Select(person => person.Person).ToHashSet();
        var hour = new PresentHour(_random, await rooms.All(school.Id, stop), await rules.OfSchool(school.Id, stop), now);
        await passes.Write(hour.Of(await seats.At(now, stop), visitors), stop);
    }
}
