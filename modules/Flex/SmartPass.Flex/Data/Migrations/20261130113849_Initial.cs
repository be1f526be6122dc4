using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Flex.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Flex_Beat",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_Beat", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Flex_Feed",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    Secret = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_Feed", x => new { x.SchoolId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Flex_History",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    ActivityId = table.Column<long>(type: "INTEGER", nullable: false),
                    Rank = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    End = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_History", x => x.Id);
                    table.CheckConstraint("CK_Flex_History_End", "\"End\" IN ('Left', 'ChoseAnother', 'TakenBack', 'Moved', 'CalledOff', 'NoSeatLeft', 'CutOff', 'LeftSchool')");
                    table.CheckConstraint("CK_Flex_History_Kind", "\"Kind\" IN ('SignedUp', 'Waits', 'MovedUp', 'Assigned', 'Placed', 'SetAside', 'CameBack', 'Over', 'SessionOff', 'SessionOn', 'Refused')");
                    table.CheckConstraint("CK_Flex_History_Rank", "\"Rank\" IN ('Placed', 'OwnChoice', 'Requested', 'Required', 'Administrator')");
                    table.CheckConstraint("CK_Flex_History_Rule", "\"Rule\" IN ('CalledOff', 'Window', 'NotForStudent', 'NoShows', 'Locked', 'Clash', 'EncounterPrevention', 'HeldBack', 'Full')");
                    table.CheckConstraint("CK_Flex_History_Way", "\"Way\" IN ('Student', 'Staff', 'MovesUp', 'ComesBack', 'Placement')");
                });

            migrationBuilder.CreateTable(
                name: "Flex_Outage",
                columns: table => new
                {
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_Outage", x => x.From);
                });

            migrationBuilder.CreateTable(
                name: "Flex_Period",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Days = table.Column<string>(type: "TEXT", nullable: false),
                    Dates = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Starts = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Ends = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: false),
                    Opens = table.Column<string>(type: "TEXT", nullable: true),
                    Closes = table.Column<string>(type: "TEXT", nullable: false),
                    DefaultRoomId = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_Period", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Flex_Rules",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    MostNoShows = table.Column<int>(type: "INTEGER", nullable: true),
                    NoShowDays = table.Column<int>(type: "INTEGER", nullable: false),
                    LateAfter = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_Rules", x => x.SchoolId);
                });

            migrationBuilder.CreateTable(
                name: "Flex_Activity",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodId = table.Column<long>(type: "INTEGER", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Hosts = table.Column<string>(type: "TEXT", nullable: false),
                    RoomId = table.Column<long>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: false),
                    TakesPlaced = table.Column<bool>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Days = table.Column<string>(type: "TEXT", nullable: false),
                    IsDefault = table.Column<bool>(type: "INTEGER", nullable: false),
                    MadeById = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_Activity", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Flex_Activity_Flex_Period_PeriodId",
                        column: x => x.PeriodId,
                        principalTable: "Flex_Period",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Flex_Session",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodId = table.Column<long>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    OpensAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosesAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CalledOff = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    CalledOffGrades = table.Column<string>(type: "TEXT", nullable: false),
                    NotHeld = table.Column<bool>(type: "INTEGER", nullable: false),
                    PlacedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_Session", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Flex_Session_Flex_Period_PeriodId",
                        column: x => x.PeriodId,
                        principalTable: "Flex_Period",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Flex_ActivitySession",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<long>(type: "INTEGER", nullable: false),
                    ActivityId = table.Column<long>(type: "INTEGER", nullable: false),
                    RoomId = table.Column<long>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    CalledOff = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    HeldByHost = table.Column<bool>(type: "INTEGER", nullable: false),
                    HeldByOffice = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_ActivitySession", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Flex_ActivitySession_Flex_Activity_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Flex_Activity",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Flex_ActivitySession_Flex_Session_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Flex_Session",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Flex_Invitation",
                columns: table => new
                {
                    ActivityId = table.Column<long>(type: "INTEGER", nullable: false),
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_Invitation", x => new { x.ActivityId, x.StudentId });
                    table.ForeignKey(
                        name: "FK_Flex_Invitation_Flex_ActivitySession_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Flex_ActivitySession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Flex_SessionHost",
                columns: table => new
                {
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    ActivitySessionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_SessionHost", x => new { x.ActivitySessionId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Flex_SessionHost_Flex_ActivitySession_ActivitySessionId",
                        column: x => x.ActivitySessionId,
                        principalTable: "Flex_ActivitySession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Flex_SignUp",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<long>(type: "INTEGER", nullable: false),
                    ActivityId = table.Column<long>(type: "INTEGER", nullable: false),
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Rank = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false),
                    End = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Attendance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AttendanceAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AttendanceById = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flex_SignUp", x => x.Id);
                    table.CheckConstraint("CK_Flex_SignUp_Attendance", "\"Attendance\" IN ('Present', 'Late', 'Absent', 'Excused')");
                    table.CheckConstraint("CK_Flex_SignUp_End", "\"End\" IN ('Left', 'ChoseAnother', 'TakenBack', 'Moved', 'CalledOff', 'NoSeatLeft', 'CutOff', 'LeftSchool')");
                    table.CheckConstraint("CK_Flex_SignUp_Rank", "\"Rank\" IN ('Placed', 'OwnChoice', 'Requested', 'Required', 'Administrator')");
                    table.CheckConstraint("CK_Flex_SignUp_State", "\"State\" IN ('Seated', 'SetAside', 'Waiting', 'Over')");
                    table.ForeignKey(
                        name: "FK_Flex_SignUp_Flex_ActivitySession_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "Flex_ActivitySession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Flex_SignUp_Flex_Session_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Flex_Session",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Flex_Activity_PeriodId",
                table: "Flex_Activity",
                column: "PeriodId");

            migrationBuilder.CreateIndex(
                name: "IX_Flex_Activity_SchoolId_PeriodId",
                table: "Flex_Activity",
                columns: new[] { "SchoolId", "PeriodId" });

            migrationBuilder.CreateIndex(
                name: "IX_Flex_ActivitySession_ActivityId",
                table: "Flex_ActivitySession",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_Flex_ActivitySession_SessionId_ActivityId",
                table: "Flex_ActivitySession",
                columns: new[] { "SessionId", "ActivityId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Flex_Feed_Secret",
                table: "Flex_Feed",
                column: "Secret",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Flex_History_ActivityId",
                table: "Flex_History",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_Flex_History_StudentId",
                table: "Flex_History",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_Flex_Invitation_StudentId",
                table: "Flex_Invitation",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_Flex_Period_SchoolId",
                table: "Flex_Period",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_Flex_Session_ClosesAt",
                table: "Flex_Session",
                column: "ClosesAt",
                filter: "\"PlacedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Flex_Session_PeriodId_Date",
                table: "Flex_Session",
                columns: new[] { "PeriodId", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Flex_Session_SchoolId_Date",
                table: "Flex_Session",
                columns: new[] { "SchoolId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Flex_SessionHost_PersonId",
                table: "Flex_SessionHost",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Flex_SignUp_ActivityId_State",
                table: "Flex_SignUp",
                columns: new[] { "ActivityId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Flex_SignUp_Line",
                table: "Flex_SignUp",
                columns: new[] { "SessionId", "StudentId" },
                unique: true,
                filter: "\"State\" = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_Flex_SignUp_SchoolId_Attendance",
                table: "Flex_SignUp",
                columns: new[] { "SchoolId", "Attendance" },
                filter: "\"Attendance\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Flex_SignUp_Seat",
                table: "Flex_SignUp",
                columns: new[] { "SessionId", "StudentId" },
                unique: true,
                filter: "\"State\" = 'Seated'");

            migrationBuilder.CreateIndex(
                name: "IX_Flex_SignUp_StudentId_SessionId",
                table: "Flex_SignUp",
                columns: new[] { "StudentId", "SessionId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Flex_Beat");

            migrationBuilder.DropTable(
                name: "Flex_Feed");

            migrationBuilder.DropTable(
                name: "Flex_History");

            migrationBuilder.DropTable(
                name: "Flex_Invitation");

            migrationBuilder.DropTable(
                name: "Flex_Outage");

            migrationBuilder.DropTable(
                name: "Flex_Rules");

            migrationBuilder.DropTable(
                name: "Flex_SessionHost");

            migrationBuilder.DropTable(
                name: "Flex_SignUp");

            migrationBuilder.DropTable(
                name: "Flex_ActivitySession");

            migrationBuilder.DropTable(
                name: "Flex_Activity");

            migrationBuilder.DropTable(
                name: "Flex_Session");

            migrationBuilder.DropTable(
                name: "Flex_Period");
        }
    }
}
