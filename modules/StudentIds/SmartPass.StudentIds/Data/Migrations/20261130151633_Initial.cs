using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.StudentIds.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "StudentIds_Card",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Issue = table.Column<int>(type: "INTEGER", nullable: false),
                    IssuedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RevokedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_Card", x => x.Id);
                    table.CheckConstraint("CK_StudentIds_Card_Kind", "\"Kind\" IN ('Student', 'Staff')");
                    table.CheckConstraint("CK_StudentIds_Card_Why", "\"Why\" IN ('Lost', 'Stolen', 'Damaged', 'Shared')");
                });

            migrationBuilder.CreateTable(
                name: "StudentIds_Key",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_Key", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StudentIds_RefusedCode",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: true),
                    Scanner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    FirstAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_RefusedCode", x => x.Id);
                    table.CheckConstraint("CK_StudentIds_RefusedCode_Why", "\"Why\" IN ('Forged', 'Old', 'Again', 'Elsewhere', 'OtherSchool', 'Revoked', 'Left', 'Guessing')");
                });

            migrationBuilder.CreateTable(
                name: "StudentIds_SeenCode",
                columns: table => new
                {
                    CardId = table.Column<long>(type: "INTEGER", nullable: false),
                    Step = table.Column<long>(type: "INTEGER", nullable: false),
                    Scanner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_SeenCode", x => new { x.CardId, x.Step, x.Scanner, x.Purpose });
                });

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_Card_Number",
                table: "StudentIds_Card",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_Card_OneValidEach",
                table: "StudentIds_Card",
                columns: new[] { "SchoolId", "PersonId" },
                unique: true,
                filter: "\"RevokedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_Card_PersonId",
                table: "StudentIds_Card",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_RefusedCode_LastAt",
                table: "StudentIds_RefusedCode",
                column: "LastAt");

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_RefusedCode_PersonId",
                table: "StudentIds_RefusedCode",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_RefusedCode_SchoolId_LastAt",
                table: "StudentIds_RefusedCode",
                columns: new[] { "SchoolId", "LastAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_SeenCode_At",
                table: "StudentIds_SeenCode",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StudentIds_Card");

            migrationBuilder.DropTable(
                name: "StudentIds_Key");

            migrationBuilder.DropTable(
                name: "StudentIds_RefusedCode");

            migrationBuilder.DropTable(
                name: "StudentIds_SeenCode");
        }
    }
}
