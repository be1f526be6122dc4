using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Rooms.Data.Migrations
{
    /// <inheritdoc />
    public partial class Settings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Area",
                table: "Rooms_Room",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Audience",
                table: "Rooms_Room",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Closing_Day",
                table: "Rooms_Room",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Closing_Periods",
                table: "Rooms_Room",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Closing_Told",
                table: "Rooms_Room",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Hours",
                table: "Rooms_Room",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MostOut",
                table: "Rooms_Room",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rooms_Room_Closing_Day",
                table: "Rooms_Room",
                column: "Closing_Day",
                filter: "\"Closing_Day\" IS NOT NULL");

            // Each column brings its own check: adding one afterwards would build the table anew, and take the assigned staff with it.
            migrationBuilder.Sql("ALTER TABLE \"Rooms_Room\" ADD COLUMN \"CountsTowardLimit\" INTEGER NOT NULL DEFAULT 1");
            migrationBuilder.Sql("ALTER TABLE \"Rooms_Room\" ADD COLUMN \"EndCheck\" TEXT NOT NULL DEFAULT 'None' CONSTRAINT \"CK_Rooms_Room_EndCheck\" CHECK (\"EndCheck\" IN ('None', 'RoomCode', 'StaffPin'))");
            migrationBuilder.Sql("ALTER TABLE \"Rooms_Room\" ADD COLUMN \"ScheduledApproval\" TEXT NOT NULL DEFAULT 'RoomStaff' CONSTRAINT \"CK_Rooms_Room_ScheduledApproval\" CHECK (\"ScheduledApproval\" IN ('SelfCheckout', 'AnyTeacher', 'RoomStaff', 'CurrentTeacher', 'StaffOnly'))");

            // What is usual for the kind of each room; nobody could say otherwise before.
            migrationBuilder.Sql("UPDATE \"Rooms_Room\" SET \"CountsTowardLimit\" = 0 WHERE \"Kind\" IN ('Classroom', 'Nurse', 'Office', 'Counselor', 'Library')");
            migrationBuilder.Sql("UPDATE \"Rooms_Room\" SET \"ScheduledApproval\" = 'CurrentTeacher' WHERE \"Kind\" IN ('Restroom', 'Water', 'Locker')");
            migrationBuilder.Sql("UPDATE \"Rooms_Room\" SET \"ScheduledApproval\" = 'StaffOnly' WHERE \"Approval\" = 'StaffOnly'");
            migrationBuilder.Sql("UPDATE \"Rooms_Room\" SET \"Closing_Told\" = 1 WHERE \"Closing_Reason\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Rooms_Room_Closing_Day",
                table: "Rooms_Room");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Rooms_Room_EndCheck",
                table: "Rooms_Room");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Rooms_Room_ScheduledApproval",
                table: "Rooms_Room");

            migrationBuilder.DropColumn(
                name: "Area",
                table: "Rooms_Room");

            migrationBuilder.DropColumn(
                name: "Audience",
                table: "Rooms_Room");

            migrationBuilder.DropColumn(
                name: "Closing_Day",
                table: "Rooms_Room");

            migrationBuilder.DropColumn(
                name: "Closing_Periods",
                table: "Rooms_Room");

            migrationBuilder.DropColumn(
                name: "Closing_Told",
                table: "Rooms_Room");

            migrationBuilder.DropColumn(
                name: "CountsTowardLimit",
                table: "Rooms_Room");

            migrationBuilder.DropColumn(
                name: "EndCheck",
                table: "Rooms_Room");

            migrationBuilder.DropColumn(
                name: "Hours",
                table: "Rooms_Room");

            migrationBuilder.DropColumn(
                name: "MostOut",
                table: "Rooms_Room");

            migrationBuilder.DropColumn(
                name: "ScheduledApproval",
                table: "Rooms_Room");
        }
    }
}
