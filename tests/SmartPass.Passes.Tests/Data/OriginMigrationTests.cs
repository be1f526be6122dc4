using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SmartPass.Passes.Data;
using SmartPass.Platform.Data;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Data;

public sealed class OriginMigrationTests
{
    [Fact]
    public async Task Passes_that_were_planned_without_an_origin_follow_their_student_on_and_keep_who_is_asked()
    {
        var folder = new DataFolder(Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n")));
        using var connections = new Connections(folder);
        try
        {
            using (var session = new DbSession(connections))
            await using (var db = new PassesDb(session))
            {
                await db.GetService<IMigrator>().MigrateAsync("20261129195031_KeptBack");
                await db.Database.ExecuteSqlRawAsync(Before);
                await db.Database.MigrateAsync();
            }

            using (var session = new DbSession(connections) { School = Lincoln.High.Id })
            await using (var db = new PassesDb(session))
            {
                var passes = await db.Passes.OrderBy(pass => pass.Id).ToListAsync();
                Assert.Equal([true, false, false], passes.Select(pass => pass.OriginOpen));
                Assert.Equal(Lincoln.Osei.Id, Assert.Single(passes[2].AskedOf).StaffId);
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder.Root, recursive: true);
        }
    }

    private static string Before => $"""
        INSERT INTO Passes_Pass (Id, SchoolId, StudentId, FromId, ToId, Status, PlannedAt, MadeById, AskedAt, Minutes, Ticket, Route,
            Declinable, Escalated, Forgotten, GoesFirst, NeedsEscort, OfferKept, OtherOrigin, Overridden, Overtime, Reminded, RoundTrip, Urgent) VALUES
        (1, {Lincoln.High.Id}, {Lincoln.Maya.Id}, 0, 2, 'Scheduled', 9, {Lincoln.Rivera.Id}, 0, 5, 'made', 'Scheduled', 0, 0, 0, 0, 0, 0, 0, '', 0, 0, 1, 0),
        (2, {Lincoln.High.Id}, {Lincoln.Maya.Id}, 1, 2, 'Scheduled', 9, {Lincoln.Rivera.Id}, 0, 5, 'said', 'Scheduled', 0, 0, 0, 0, 0, 0, 0, '', 0, 0, 1, 0),
        (3, {Lincoln.High.Id}, {Lincoln.Maya.Id}, 1, 4, 'Requested', 9, {Lincoln.Maya.Id}, 0, 5, 'asked', 'Scheduled', 0, 0, 0, 0, 0, 0, 0, '', 0, 0, 1, 0);
        INSERT INTO Passes_AskedOf (PassId, StaffId) VALUES (3, {Lincoln.Osei.Id});
        """;
}
