using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Accounts.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts_Account",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserName = table.Column<string>(type: "TEXT", nullable: false),
                    NormalizedUserName = table.Column<string>(type: "TEXT", nullable: false),
                    NormalizedEmail = table.Column<string>(type: "TEXT", nullable: true),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: false),
                    Disabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LastSignInAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FirstCodeHash = table.Column<string>(type: "TEXT", nullable: true),
                    FirstCodeUntil = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts_Account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Accounts_EndedSession",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Person = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts_EndedSession", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Accounts_Grant",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Person = table.Column<long>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Permission = table.Column<string>(type: "TEXT", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GivenBy = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts_Grant", x => x.Id);
                    table.CheckConstraint("CK_Accounts_Grant_Verdict", "\"Verdict\" IN ('Granted', 'Refused')");
                });

            migrationBuilder.CreateTable(
                name: "Accounts_Role",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Person = table.Column<long>(type: "INTEGER", nullable: false),
                    School = table.Column<long>(type: "INTEGER", nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GivenBy = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts_Role", x => x.Id);
                    table.CheckConstraint("CK_Accounts_Role_Role", "\"Role\" IN ('Student', 'Teacher', 'HallMonitor', 'Counselor', 'Administrator', 'DistrictIT')");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Account_NormalizedEmail",
                table: "Accounts_Account",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Account_NormalizedUserName",
                table: "Accounts_Account",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_EndedSession_Person",
                table: "Accounts_EndedSession",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Grant_Person_SchoolId_Permission",
                table: "Accounts_Grant",
                columns: new[] { "Person", "SchoolId", "Permission" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Role_Person",
                table: "Accounts_Role",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Role_Person_School_Role",
                table: "Accounts_Role",
                columns: new[] { "Person", "School", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Role_School_Role",
                table: "Accounts_Role",
                columns: new[] { "School", "Role" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Accounts_Account");

            migrationBuilder.DropTable(
                name: "Accounts_EndedSession");

            migrationBuilder.DropTable(
                name: "Accounts_Grant");

            migrationBuilder.DropTable(
                name: "Accounts_Role");
        }
    }
}
