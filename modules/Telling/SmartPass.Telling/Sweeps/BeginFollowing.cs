using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Flex.Contracts;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Sweeps;

/// <summary>The very first time, whichever follower comes first: everything that is there is taken for told.</summary>
internal sealed class BeginFollowing(TellingDb db, IPassHistory history, IEncounterAlerts alerts, IFlexHistory flex, Writing writing)
{
    public async Task Begin(CancellationToken stop)
    {
        var passes = await HistoryEnd.Of(async cursor => (await history.After(cursor, 1, stop)).Count > 0);
        var encounters = await HistoryEnd.Of(async cursor => (await alerts.After(cursor, 1, stop)).Count > 0);
        var sessions = await HistoryEnd.Of(async cursor => (await flex.After(cursor, 1, stop)).Count > 0);
        await writing.Do("tell.begin", async () =>
        {
            if (!await db.Following.AnyAsync())
            {
                db.Add(new Following { Cursor = passes, AlertCursor = encounters, FlexCursor = sessions });
                await db.SaveChangesAsync();
            }
        }, stop);
    }
}
