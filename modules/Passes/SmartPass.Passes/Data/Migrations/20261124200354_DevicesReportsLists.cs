using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Passes.Data.Migrations
{
    /// <inheritdoc />
    public partial class DevicesReportsLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Passes_Device",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RoomId = table.Column<long>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NumberIsEnough = table.Column<bool>(type: "INTEGER", nullable: false),
                    PairedById = table.Column<long>(type: "INTEGER", nullable: false),
                    PairedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LastSeenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_Device", x => x.Id);
                    table.CheckConstraint("CK_Passes_Device_Kind", "\"Kind\" IN ('Kiosk', 'Display')");
                });

            migrationBuilder.CreateTable(
                name: "Passes_Group",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Shared = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_Group", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Passes_PairingCode",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RoomId = table.Column<long>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NumberIsEnough = table.Column<bool>(type: "INTEGER", nullable: false),
                    MadeById = table.Column<long>(type: "INTEGER", nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_PairingCode", x => x.Hash);
                    table.CheckConstraint("CK_Passes_PairingCode_Kind", "\"Kind\" IN ('Kiosk', 'Display')");
                });

            migrationBuilder.CreateTable(
                name: "Passes_Report",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    PassId = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_Report", x => x.Id);
                    table.CheckConstraint("CK_Passes_Report_Reason", "\"Reason\" IN ('WrongPlace', 'OutTooLong', 'Disruptive', 'NoPass', 'Smoking', 'Other')");
                    table.CheckConstraint("CK_Passes_Report_Status", "\"Status\" IN ('New', 'LookingIntoIt', 'Settled')");
                });

            migrationBuilder.CreateTable(
                name: "Passes_GroupMember",
                columns: table => new
                {
                    StudentId = table.Column<long>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_GroupMember", x => new { x.GroupId, x.StudentId });
                    table.ForeignKey(
                        name: "FK_Passes_GroupMember_Passes_Group_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Passes_Group",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Passes_ReportStep",
                columns: table => new
                {
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportId = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passes_ReportStep", x => new { x.ReportId, x.Order });
                    table.ForeignKey(
                        name: "FK_Passes_ReportStep_Passes_Report_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Passes_Report",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_EndNotRecorded",
                table: "Passes_Pass",
                column: "Ending_At",
                filter: "\"Ending_How\" = 'NotRecorded'");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_Live",
                table: "Passes_Pass",
                column: "SchoolId",
                filter: "\"Status\" IN ('Requested', 'Scheduled', 'Held', 'InLine', 'Offered', 'Active')");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_Out",
                table: "Passes_Pass",
                column: "SchoolId",
                filter: "\"Status\" IN ('Active', 'Offered')");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Device_SchoolId",
                table: "Passes_Device",
                column: "SchoolId",
                filter: "\"RevokedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Group_SchoolId_OwnerId",
                table: "Passes_Group",
                columns: new[] { "SchoolId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Passes_GroupMember_StudentId",
                table: "Passes_GroupMember",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Report_ById",
                table: "Passes_Report",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Report_SchoolId_Status",
                table: "Passes_Report",
                columns: new[] { "SchoolId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Report_StudentId",
                table: "Passes_Report",
                column: "StudentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Passes_Device");

            migrationBuilder.DropTable(
                name: "Passes_GroupMember");

            migrationBuilder.DropTable(
                name: "Passes_PairingCode");

            migrationBuilder.DropTable(
                name: "Passes_ReportStep");

            migrationBuilder.DropTable(
                name: "Passes_Group");

            migrationBuilder.DropTable(
                name: "Passes_Report");

            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_EndNotRecorded",
                table: "Passes_Pass");

            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_Live",
                table: "Passes_Pass");

            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_Out",
                table: "Passes_Pass");
        }
    }
}
