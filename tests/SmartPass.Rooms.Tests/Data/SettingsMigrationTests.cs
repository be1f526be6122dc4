using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Data;

public sealed class SettingsMigrationTests
{
    [Fact]
    public async Task Rooms_from_before_get_what_is_usual_and_keep_their_staff_and_their_closing()
    {
        var folder = new DataFolder(Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n")));
        using var connections = new Connections(folder);
        try
        {
            using (var session = new DbSession(connections))
            await using (var db = new RoomsDb(session))
            {
                await db.GetService<IMigrator>().MigrateAsync("20261124120703_Initial");
                await db.Database.ExecuteSqlRawAsync(Before);
                await db.Database.MigrateAsync();
            }

            using (var session = new DbSession(connections) { School = Lincoln.High.Id })
            await using (var db = new RoomsDb(session))
            {
                var rooms = await db.Rooms.Include(room => room.Staff).ToDictionaryAsync(room => room.Name);
                Assert.Equal((true, ApprovalRule.CurrentTeacher), (rooms["Restroom"].CountsTowardLimit, rooms["Restroom"].ScheduledApproval));
                Assert.Equal((false, ApprovalRule.RoomStaff), (rooms["Room 214"].CountsTowardLimit, rooms["Room 214"].ScheduledApproval));
                Assert.Equal((false, ApprovalRule.StaffOnly), (rooms["Principal"].CountsTowardLimit, rooms["Principal"].ScheduledApproval));
                Assert.All(rooms.Values, room => Assert.Equal((EndCheck.None, null, null, null), (room.EndCheck, room.Hours, room.Audience, room.Area)));
                Assert.Equal([Lincoln.Rivera.Id], rooms["Room 214"].Staff.Select(staff => staff.PersonId));
                Assert.Equal(("flooded", true), (rooms["Restroom"].Closing!.Reason, rooms["Restroom"].Closing!.Told));
                Assert.Null(rooms["Room 214"].Closing);
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder.Root, recursive: true);
        }
    }

    private static string Before => $"""
        INSERT INTO Rooms_Room (Id, SchoolId, Name, NameKey, Kind, Icon, Approval, TimeLimit, Trip, Retired, Closing_Reason, Closing_By, Closing_At) VALUES
        (1, {Lincoln.High.Id}, 'Restroom', 'RESTROOM', 'Restroom', 'toilet', 'SelfCheckout', 5, 'RoundTrip', 0, 'flooded', 203, 0),
        (2, {Lincoln.High.Id}, 'Room 214', 'ROOM 214', 'Classroom', 'door-open', 'RoomStaff', 10, 'Either', 0, NULL, NULL, NULL),
        (3, {Lincoln.High.Id}, 'Principal', 'PRINCIPAL', 'Office', 'building-2', 'StaffOnly', 10, 'RoundTrip', 0, NULL, NULL, NULL);
        INSERT INTO Rooms_AssignedStaff (RoomId, PersonId, SchoolId) VALUES (2, {Lincoln.Rivera.Id}, {Lincoln.High.Id});
        """;
}
