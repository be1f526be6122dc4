using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Passes.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Passes_History",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<long>(type: "INTEGER", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_History", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Passes_Pass",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    FromId = table.Column<long>(type: "INTEGER", nullable: false),
                    ClassId = table.Column<long>(type: "INTEGER", nullable: true),
                    ToId = table.Column<long>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    RoundTrip = table.Column<bool>(type: "INTEGER", nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Answer_By = table.Column<long>(type: "INTEGER", nullable: true),
                    Answer_At = table.Column<long>(type: "INTEGER", nullable: true),
                    Answer_Word = table.Column<string>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Overtime = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ending_At = table.Column<long>(type: "INTEGER", nullable: true),
                    Ending_By = table.Column<long>(type: "INTEGER", nullable: true),
                    Ending_How = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NextAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_Pass", x => x.Id);
                    table.CheckConstraint("CK_Passes_Pass_Route", "\"Route\" IN ('SelfCheckout', 'Approval')");
                    table.CheckConstraint("CK_Passes_Pass_Status", "\"Status\" IN ('Requested', 'Active', 'Ended', 'Denied', 'Withdrawn', 'Lapsed')");
                });

            migrationBuilder.CreateTable(
                name: "Passes_Place",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ClassId = table.Column<long>(type: "INTEGER", nullable: true),
                    RoomId = table.Column<long>(type: "INTEGER", nullable: false),
                    SaidAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_Place", x => new { x.StudentId, x.SchoolId, x.Period });
                });

            migrationBuilder.CreateTable(
                name: "Passes_Rules",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    LapseMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    OvertimeMinutes = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_Rules", x => x.SchoolId);
                });

            migrationBuilder.CreateTable(
                name: "Passes_AskedOf",
                columns: table => new
                {
                    StaffId = table.Column<long>(type: "INTEGER", nullable: false),
                    PassId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_AskedOf", x => new { x.PassId, x.StaffId });
                    table.ForeignKey(
                        name: "FK_Passes_AskedOf_Passes_Pass_PassId",
                        column: x => x.PassId,
                        principalTable: "Passes_Pass",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Passes_AskedOf_StaffId",
                table: "Passes_AskedOf",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_History_Subject",
                table: "Passes_History",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_NextAt",
                table: "Passes_Pass",
                column: "NextAt",
                filter: "\"NextAt\" IS NOT NULL");

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

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_StudentId_AskedAt",
                table: "Passes_Pass",
                columns: new[] { "StudentId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_StudentId_Ticket",
                table: "Passes_Pass",
                columns: new[] { "StudentId", "Ticket" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Passes_AskedOf");

            migrationBuilder.DropTable(
                name: "Passes_History");

            migrationBuilder.DropTable(
                name: "Passes_Place");

            migrationBuilder.DropTable(
                name: "Passes_Rules");

            migrationBuilder.DropTable(
                name: "Passes_Pass");
        }
    }
}
