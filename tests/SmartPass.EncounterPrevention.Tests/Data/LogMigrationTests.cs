using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SmartPass.EncounterPrevention.Data;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Data;

public sealed class LogMigrationTests
{
    [Fact]
    public async Task Entries_from_before_keep_who_was_out_and_their_groups_and_the_log_is_followed_on_from_where_it_was()
    {
        var folder = new DataFolder(Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n")));
        using var connections = new Connections(folder);
        try
        {
            using (var session = new DbSession(connections))
            await using (var db = new EncounterPreventionDb(session))
            {
                await db.GetService<IMigrator>().MigrateAsync("20261129182440_First");
                await db.Database.ExecuteSqlRawAsync(Before);
                await db.Database.MigrateAsync();
            }

            using (var session = new DbSession(connections) { School = Lincoln.High.Id })
            await using (var db = new EncounterPreventionDb(session))
            {
                var entry = Assert.Single(await db.Log.ToListAsync());
                Assert.Equal(PassRoute.Kiosk, entry.Route);
                Assert.Null(entry.Seat);
                Assert.Equal(Lincoln.Jordan.Id, Assert.Single(entry.Others).StudentId);
                Assert.Equal(901, Assert.Single(entry.Groups).GroupId.Value);
                var cursor = Assert.Single(await db.Set<FollowedCursor>().ToListAsync());
                Assert.Equal(("follow passes", 77L), (cursor.Follower, cursor.Last));
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder.Root, recursive: true);
        }
    }

    private static string Before => $"""
        INSERT INTO EncounterPrevention_Entry (Id, SchoolId, At, LastAt, Tries, StudentId, ById, Route, UnderWay, Waited, FromId, ToId, PassId, Urgent, Outcome, AskedOf)
        VALUES (1, {Lincoln.High.Id}, 0, 0, 1, {Lincoln.Maya.Id}, {Lincoln.Maya.Id}, 'Kiosk', 0, 0, 1, 2, 0, 0, 'Prevented', '[]');
        INSERT INTO EncounterPrevention_EntryGroup (EntryId, GroupId) VALUES (1, 901);
        INSERT INTO EncounterPrevention_EntryOther (EntryId, StudentId, PassId, FromId, ToId) VALUES (1, {Lincoln.Jordan.Id}, 7, 1, 2);
        INSERT INTO EncounterPrevention_Following (Id, Cursor) VALUES (1, 77);
        """;
}
