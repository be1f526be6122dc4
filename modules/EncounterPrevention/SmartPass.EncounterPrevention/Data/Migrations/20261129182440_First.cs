using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.EncounterPrevention.Data.Migrations
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "EncounterPrevention_Alert",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    PassId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_Alert", x => x.Id);
                    table.CheckConstraint("CK_EncounterPrevention_Alert_Kind", "\"Kind\" IN ('Prevented', 'NeedsEscort', 'Overridden', 'OutTogether')");
                });

            migrationBuilder.CreateTable(
                name: "EncounterPrevention_Change",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: true),
                    StudentId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_Change", x => x.Id);
                    table.CheckConstraint("CK_EncounterPrevention_Change_Kind", "\"Kind\" IN ('Created', 'Renamed', 'Notes', 'Dates', 'Added', 'Removed', 'SwitchedOn', 'SwitchedOff')");
                });

            migrationBuilder.CreateTable(
                name: "EncounterPrevention_Entry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    LastAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnderWay = table.Column<bool>(type: "INTEGER", nullable: false),
                    Waited = table.Column<bool>(type: "INTEGER", nullable: false),
                    FromId = table.Column<long>(type: "INTEGER", nullable: false),
                    ToId = table.Column<long>(type: "INTEGER", nullable: false),
                    PassId = table.Column<long>(type: "INTEGER", nullable: false),
                    Urgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ReviewedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ReviewedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReviewNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AskedOf = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_Entry", x => x.Id);
                    table.CheckConstraint("CK_EncounterPrevention_Entry_Outcome", "\"Outcome\" IN ('Prevented', 'Waiting', 'WentLater', 'CameToNothing', 'Overridden')");
                    table.CheckConstraint("CK_EncounterPrevention_Entry_Route", "\"Route\" IN ('SelfCheckout', 'Approval', 'Staff', 'Bulk', 'Kiosk', 'Pin', 'Scheduled', 'Appointment', 'Recurring', 'Arrived')");
                });

            migrationBuilder.CreateTable(
                name: "EncounterPrevention_Following",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Cursor = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_Following", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EncounterPrevention_Group",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Off = table.Column<bool>(type: "INTEGER", nullable: false),
                    MadeById = table.Column<long>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_Group", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EncounterPrevention_Overlap",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Times = table.Column<int>(type: "INTEGER", nullable: false),
                    Expected = table.Column<double>(type: "REAL", nullable: false),
                    Chance = table.Column<double>(type: "REAL", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SettledById = table.Column<long>(type: "INTEGER", nullable: true),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    GroupId = table.Column<long>(type: "INTEGER", nullable: true),
                    Places = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_Overlap", x => x.Id);
                    table.CheckConstraint("CK_EncounterPrevention_Overlap_State", "\"State\" IN ('Proposed', 'GroupMade', 'Dismissed')");
                });

            migrationBuilder.CreateTable(
                name: "EncounterPrevention_OverlapWeek",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Monday = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_OverlapWeek", x => new { x.SchoolId, x.Monday });
                });

            migrationBuilder.CreateTable(
                name: "EncounterPrevention_EntryGroup",
                columns: table => new
                {
                    GroupId = table.Column<long>(type: "INTEGER", nullable: false),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_EntryGroup", x => new { x.EntryId, x.GroupId });
                    table.ForeignKey(
                        name: "FK_EncounterPrevention_EntryGroup_EncounterPrevention_Entry_EntryId",
                        column: x => x.EntryId,
                        principalTable: "EncounterPrevention_Entry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EncounterPrevention_EntryOther",
                columns: table => new
                {
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    PassId = table.Column<long>(type: "INTEGER", nullable: false),
                    FromId = table.Column<long>(type: "INTEGER", nullable: false),
                    ToId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_EntryOther", x => new { x.EntryId, x.StudentId });
                    table.ForeignKey(
                        name: "FK_EncounterPrevention_EntryOther_EncounterPrevention_Entry_EntryId",
                        column: x => x.EntryId,
                        principalTable: "EncounterPrevention_Entry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EncounterPrevention_Member",
                columns: table => new
                {
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_Member", x => new { x.GroupId, x.StudentId });
                    table.ForeignKey(
                        name: "FK_EncounterPrevention_Member_EncounterPrevention_Group_GroupId",
                        column: x => x.GroupId,
                        principalTable: "EncounterPrevention_Group",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EncounterPrevention_OverlapStudent",
                columns: table => new
                {
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    OverlapId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EncounterPrevention_OverlapStudent", x => new { x.OverlapId, x.StudentId });
                    table.ForeignKey(
                        name: "FK_EncounterPrevention_OverlapStudent_EncounterPrevention_Overlap_OverlapId",
                        column: x => x.OverlapId,
                        principalTable: "EncounterPrevention_Overlap",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_Alert_StudentId",
                table: "EncounterPrevention_Alert",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_Change_GroupId",
                table: "EncounterPrevention_Change",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_Change_StudentId",
                table: "EncounterPrevention_Change",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_Entry_NotReviewed",
                table: "EncounterPrevention_Entry",
                column: "SchoolId",
                filter: "\"ReviewedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_Entry_PassId",
                table: "EncounterPrevention_Entry",
                column: "PassId");

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_Entry_SchoolId_At",
                table: "EncounterPrevention_Entry",
                columns: new[] { "SchoolId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_Entry_SchoolId_StudentId_At",
                table: "EncounterPrevention_Entry",
                columns: new[] { "SchoolId", "StudentId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_Entry_StudentId",
                table: "EncounterPrevention_Entry",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_EntryGroup_GroupId",
                table: "EncounterPrevention_EntryGroup",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_EntryOther_StudentId",
                table: "EncounterPrevention_EntryOther",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_Group_SchoolId",
                table: "EncounterPrevention_Group",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_Member_StudentId",
                table: "EncounterPrevention_Member",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_Overlap_SchoolId_Until",
                table: "EncounterPrevention_Overlap",
                columns: new[] { "SchoolId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_EncounterPrevention_OverlapStudent_StudentId",
                table: "EncounterPrevention_OverlapStudent",
                column: "StudentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EncounterPrevention_Alert");

            migrationBuilder.DropTable(
                name: "EncounterPrevention_Change");

            migrationBuilder.DropTable(
                name: "EncounterPrevention_EntryGroup");

            migrationBuilder.DropTable(
                name: "EncounterPrevention_EntryOther");

            migrationBuilder.DropTable(
                name: "EncounterPrevention_Following");

            migrationBuilder.DropTable(
                name: "EncounterPrevention_Member");

            migrationBuilder.DropTable(
                name: "EncounterPrevention_OverlapStudent");

            migrationBuilder.DropTable(
                name: "EncounterPrevention_OverlapWeek");

            migrationBuilder.DropTable(
                name: "EncounterPrevention_Entry");

            migrationBuilder.DropTable(
                name: "EncounterPrevention_Group");

            migrationBuilder.DropTable(
                name: "EncounterPrevention_Overlap");
        }
    }
}
