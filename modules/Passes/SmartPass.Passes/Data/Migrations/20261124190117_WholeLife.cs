using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Passes.Data.Migrations
{
    /// <inheritdoc />
    public partial class WholeLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_OneOpenEach",
                table: "Passes_Pass");

            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_Out",
                table: "Passes_Pass");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Passes_Pass_Route",
                table: "Passes_Pass");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Passes_Pass_Status",
                table: "Passes_Pass");

            migrationBuilder.AddColumn<int>(
                name: "DailyLimit",
                table: "Passes_Rules",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DisplayNames",
                table: "Passes_Rules",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Initials");

            migrationBuilder.AddColumn<int>(
                name: "FirstMinutes",
                table: "Passes_Rules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Grades",
                table: "Passes_Rules",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "LastMinutes",
                table: "Passes_Rules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LineClears",
                table: "Passes_Rules",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "EveryBell");

            migrationBuilder.AddColumn<int>(
                name: "MostOut",
                table: "Passes_Rules",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PauseMinutes",
                table: "Passes_Rules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "WeeklyLimit",
                table: "Passes_Rules",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Windows",
                table: "Passes_Rules",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "Declinable",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "Escalated",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "Forgotten",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "LapsesAt",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LineAt",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LineClearsAt",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "MadeById",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<bool>(
                name: "OtherOrigin",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Overridden",
                table: "Passes_Pass",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "PlannedAt",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PlannedPeriod",
                table: "Passes_Pass",
                type: "TEXT",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Reminded",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "SeriesId",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Urgent",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            // Until now every pass was made by its student.
            migrationBuilder.Sql("UPDATE \"Passes_Pass\" SET \"MadeById\" = \"StudentId\"");

            migrationBuilder.CreateTable(
                name: "Passes_Exception",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    NoLimit = table.Column<bool>(type: "INTEGER", nullable: false),
                    Daily = table.Column<int>(type: "INTEGER", nullable: true),
                    Weekly = table.Column<int>(type: "INTEGER", nullable: true),
                    TimeFactor = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_Exception", x => new { x.StudentId, x.SchoolId });
                });

            migrationBuilder.CreateTable(
                name: "Passes_Freeze",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_Freeze", x => x.SchoolId);
                });

            migrationBuilder.CreateTable(
                name: "Passes_PausedRoom",
                columns: table => new
                {
                    RoomId = table.Column<long>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_PausedRoom", x => x.RoomId);
                });

            migrationBuilder.CreateTable(
                name: "Passes_RoomSecret",
                columns: table => new
                {
                    RoomId = table.Column<long>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_RoomSecret", x => x.RoomId);
                });

            migrationBuilder.CreateTable(
                name: "Passes_Series",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    ToId = table.Column<long>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    RoundTrip = table.Column<bool>(type: "INTEGER", nullable: false),
                    Declinable = table.Column<bool>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Days = table.Column<string>(type: "TEXT", nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Time = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StoppedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_Series", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Passes_Stop",
                columns: table => new
                {
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    PassId = table.Column<long>(type: "INTEGER", nullable: false),
                    RoomId = table.Column<long>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_Stop", x => new { x.PassId, x.Order });
                    table.ForeignKey(
                        name: "FK_Passes_Stop_Passes_Pass_PassId",
                        column: x => x.PassId,
                        principalTable: "Passes_Pass",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Passes_Rules_DisplayNames",
                table: "Passes_Rules",
                sql: "\"DisplayNames\" IN ('Names', 'Initials', 'Numbers')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Passes_Rules_LineClears",
                table: "Passes_Rules",
                sql: "\"LineClears\" IN ('EveryBell', 'EndOfDay')");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_OneOutEach",
                table: "Passes_Pass",
                column: "StudentId",
                unique: true,
                filter: "\"Status\" = 'Active'");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_OneWaitingEach",
                table: "Passes_Pass",
                columns: new[] { "StudentId", "SchoolId" },
                unique: true,
                filter: "\"Status\" IN ('InLine', 'Offered') OR (\"Status\" = 'Requested' AND \"PlannedAt\" IS NULL)");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_Planned",
                table: "Passes_Pass",
                columns: new[] { "SchoolId", "PlannedAt" },
                filter: "\"Status\" IN ('Requested', 'Scheduled', 'Held') AND \"PlannedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_StudentId_StartedAt",
                table: "Passes_Pass",
                columns: new[] { "StudentId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_Waiting",
                table: "Passes_Pass",
                column: "SchoolId",
                filter: "\"Status\" IN ('InLine', 'Offered', 'Held')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Passes_Pass_Route",
                table: "Passes_Pass",
                sql: "\"Route\" IN ('SelfCheckout', 'Approval', 'Staff', 'Bulk', 'Kiosk', 'Pin', 'Scheduled', 'Appointment', 'Recurring', 'Arrived')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Passes_Pass_Status",
                table: "Passes_Pass",
                sql: "\"Status\" IN ('Requested', 'Scheduled', 'Held', 'InLine', 'Offered', 'Active', 'Ended', 'Denied', 'Declined', 'Withdrawn', 'Lapsed')");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_PausedRoom_SchoolId",
                table: "Passes_PausedRoom",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Series_SchoolId_Until",
                table: "Passes_Series",
                columns: new[] { "SchoolId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Series_StudentId",
                table: "Passes_Series",
                column: "StudentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Passes_Exception");

            migrationBuilder.DropTable(
                name: "Passes_Freeze");

            migrationBuilder.DropTable(
                name: "Passes_PausedRoom");

            migrationBuilder.DropTable(
                name: "Passes_RoomSecret");

            migrationBuilder.DropTable(
                name: "Passes_Series");

            migrationBuilder.DropTable(
                name: "Passes_Stop");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Passes_Rules_DisplayNames",
                table: "Passes_Rules");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Passes_Rules_LineClears",
                table: "Passes_Rules");

            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_OneOutEach",
                table: "Passes_Pass");

            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_OneWaitingEach",
                table: "Passes_Pass");

            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_Planned",
                table: "Passes_Pass");

            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_StudentId_StartedAt",
                table: "Passes_Pass");

            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_Waiting",
                table: "Passes_Pass");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Passes_Pass_Route",
                table: "Passes_Pass");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Passes_Pass_Status",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "DailyLimit",
                table: "Passes_Rules");

            migrationBuilder.DropColumn(
                name: "DisplayNames",
                table: "Passes_Rules");

            migrationBuilder.DropColumn(
                name: "FirstMinutes",
                table: "Passes_Rules");

            migrationBuilder.DropColumn(
                name: "Grades",
                table: "Passes_Rules");

            migrationBuilder.DropColumn(
                name: "LastMinutes",
                table: "Passes_Rules");

            migrationBuilder.DropColumn(
                name: "LineClears",
                table: "Passes_Rules");

            migrationBuilder.DropColumn(
                name: "MostOut",
                table: "Passes_Rules");

            migrationBuilder.DropColumn(
                name: "PauseMinutes",
                table: "Passes_Rules");

            migrationBuilder.DropColumn(
                name: "WeeklyLimit",
                table: "Passes_Rules");

            migrationBuilder.DropColumn(
                name: "Windows",
                table: "Passes_Rules");

            migrationBuilder.DropColumn(
                name: "Declinable",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "Escalated",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "Forgotten",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "LapsesAt",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "LineAt",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "LineClearsAt",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "MadeById",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "OtherOrigin",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "Overridden",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "PlannedAt",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "PlannedPeriod",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "Reminded",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "SeriesId",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "Urgent",
                table: "Passes_Pass");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_OneOpenEach",
                table: "Passes_Pass",
                column: "StudentId",
                unique: true,
                filter: "\"Status\" IN ('Requested', 'Active')");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_Out",
                table: "Passes_Pass",
                column: "SchoolId",
                filter: "\"Status\" = 'Active'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Passes_Pass_Route",
                table: "Passes_Pass",
                sql: "\"Route\" IN ('SelfCheckout', 'Approval')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Passes_Pass_Status",
                table: "Passes_Pass",
                sql: "\"Status\" IN ('Requested', 'Active', 'Ended', 'Denied', 'Withdrawn', 'Lapsed')");
        }
    }
}
