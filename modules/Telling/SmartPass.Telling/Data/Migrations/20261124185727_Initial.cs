using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Telling.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Telling_Choice",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Screen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sound = table.Column<bool>(type: "INTEGER", nullable: false),
                    Browser = table.Column<bool>(type: "INTEGER", nullable: false),
                    Email = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Telling_Choice", x => new { x.PersonId, x.SchoolId, x.Kind });
                    table.CheckConstraint("CK_Telling_Choice_Kind", "\"Kind\" IN ('Request', 'Urgent', 'Answer', 'Offer', 'Appointment', 'StartsSoon', 'NotStarted', 'MinuteLeft', 'Overtime', 'NotRecorded', 'Report', 'Summary')");
                });

            migrationBuilder.CreateTable(
                name: "Telling_Following",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Cursor = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Telling_Following", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Telling_LetGo",
                columns: table => new
                {
                    PassId = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Telling_LetGo", x => x.PassId);
                });

            migrationBuilder.CreateTable(
                name: "Telling_Notice",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    PassId = table.Column<long>(type: "INTEGER", nullable: false),
                    About = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Link = table.Column<string>(type: "TEXT", nullable: false),
                    Seen = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShowUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Screen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sound = table.Column<bool>(type: "INTEGER", nullable: false),
                    Browser = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Telling_Notice", x => x.Id);
                    table.CheckConstraint("CK_Telling_Notice_Kind", "\"Kind\" IN ('Request', 'Urgent', 'Answer', 'Offer', 'Appointment', 'StartsSoon', 'NotStarted', 'MinuteLeft', 'Overtime', 'NotRecorded', 'Report', 'Summary')");
                });

            migrationBuilder.CreateTable(
                name: "Telling_SummaryDay",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Telling_SummaryDay", x => new { x.SchoolId, x.Date });
                });

            migrationBuilder.CreateTable(
                name: "Telling_Tally",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Room = table.Column<long>(type: "INTEGER", nullable: false),
                    Started = table.Column<int>(type: "INTEGER", nullable: false),
                    Overtime = table.Column<int>(type: "INTEGER", nullable: false),
                    NotAnswered = table.Column<int>(type: "INTEGER", nullable: false),
                    NotRecorded = table.Column<int>(type: "INTEGER", nullable: false),
                    Reports = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Telling_Tally", x => new { x.SchoolId, x.Date, x.Room });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Telling_Notice_About",
                table: "Telling_Notice",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_Telling_Notice_At",
                table: "Telling_Notice",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Telling_Notice_PassId",
                table: "Telling_Notice",
                column: "PassId");

            migrationBuilder.CreateIndex(
                name: "IX_Telling_Notice_PersonId_SchoolId_Id",
                table: "Telling_Notice",
                columns: new[] { "PersonId", "SchoolId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Telling_Notice_Unseen",
                table: "Telling_Notice",
                columns: new[] { "PersonId", "SchoolId" },
                filter: "\"Seen\" = 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Telling_Choice");

            migrationBuilder.DropTable(
                name: "Telling_Following");

            migrationBuilder.DropTable(
                name: "Telling_LetGo");

            migrationBuilder.DropTable(
                name: "Telling_Notice");

            migrationBuilder.DropTable(
                name: "Telling_SummaryDay");

            migrationBuilder.DropTable(
                name: "Telling_Tally");
        }
    }
}
