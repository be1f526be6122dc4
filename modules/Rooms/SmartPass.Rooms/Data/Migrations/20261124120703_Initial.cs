using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Rooms.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Rooms_Room",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Icon = table.Column<string>(type: "TEXT", nullable: false),
                    Hue = table.Column<int>(type: "INTEGER", nullable: true),
                    Approval = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    TimeLimit = table.Column<int>(type: "INTEGER", nullable: false),
                    Trip = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Closing_Reason = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Closing_By = table.Column<long>(type: "INTEGER", nullable: true),
                    Closing_At = table.Column<long>(type: "INTEGER", nullable: true),
                    Closing_Until = table.Column<long>(type: "INTEGER", nullable: true),
                    Retired = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rooms_Room", x => x.Id);
                    table.CheckConstraint("CK_Rooms_Room_Approval", "\"Approval\" IN ('SelfCheckout', 'AnyTeacher', 'RoomStaff', 'CurrentTeacher', 'StaffOnly')");
                    table.CheckConstraint("CK_Rooms_Room_Kind", "\"Kind\" IN ('Classroom', 'Restroom', 'Water', 'Nurse', 'Office', 'Counselor', 'Library', 'Locker', 'Other')");
                    table.CheckConstraint("CK_Rooms_Room_Trip", "\"Trip\" IN ('RoundTrip', 'OneWay', 'Either')");
                });

            migrationBuilder.CreateTable(
                name: "Rooms_AssignedStaff",
                columns: table => new
                {
                    RoomId = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rooms_AssignedStaff", x => new { x.RoomId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Rooms_AssignedStaff_Rooms_Room_RoomId",
                        column: x => x.RoomId,
                        principalTable: "Rooms_Room",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rooms_ClassRoom",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    ClassId = table.Column<long>(type: "INTEGER", nullable: false),
                    RoomId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rooms_ClassRoom", x => new { x.SchoolId, x.ClassId });
                    table.ForeignKey(
                        name: "FK_Rooms_ClassRoom_Rooms_Room_RoomId",
                        column: x => x.RoomId,
                        principalTable: "Rooms_Room",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Rooms_ClassRoom_RoomId",
                table: "Rooms_ClassRoom",
                column: "RoomId");

            migrationBuilder.CreateIndex(
                name: "IX_Rooms_Room_Closing_Until",
                table: "Rooms_Room",
                column: "Closing_Until",
                filter: "\"Closing_Until\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Rooms_Room_SchoolId_NameKey",
                table: "Rooms_Room",
                columns: new[] { "SchoolId", "NameKey" },
                unique: true,
                filter: "\"Retired\" = 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Rooms_AssignedStaff");

            migrationBuilder.DropTable(
                name: "Rooms_ClassRoom");

            migrationBuilder.DropTable(
                name: "Rooms_Room");
        }
    }
}
