using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Telling.Data;

namespace SmartPass.Telling.Tests.Data;

public sealed class CursorMigrationTests
{
    [Fact]
    public async Task What_was_told_before_is_not_told_again()
    {
        var folder = new DataFolder(Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n")));
        using var connections = new Connections(folder);
        try
        {
            using var session = new DbSession(connections);
            await using var db = new TellingDb(session);
            await db.GetService<IMigrator>().MigrateAsync("20261130092658_Flex");
            await db.Database.ExecuteSqlAsync($"INSERT INTO Telling_Following (Id, Cursor, AlertCursor, FlexCursor) VALUES (1, 70, 80, 90)");
            await db.Database.MigrateAsync();

            Assert.Equal([("tell of alerts", 80L), ("tell of flex", 90L), ("tell of passes", 70L)], (await db.Set<FollowedCursor>().OrderBy(row => row.Follower).ToListAsync()).Select(row => (row.Follower, row.Last)));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder.Root, recursive: true);
        }
    }
}
