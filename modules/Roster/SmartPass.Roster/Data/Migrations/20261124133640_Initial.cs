using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Roster.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Roster_Affiliation",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: false),
                    RoleRows = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_Affiliation", x => x.Id);
                    table.CheckConstraint("CK_Roster_Affiliation_Role", "\"Role\" IN ('Student', 'Teacher', 'HallMonitor', 'Counselor', 'Administrator', 'DistrictIT')");
                });

            migrationBuilder.CreateTable(
                name: "Roster_BellSettings",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    OffsetSeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    RotationStartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RotationAdvance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LunchPeriod = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_BellSettings", x => x.SchoolId);
                    table.CheckConstraint("CK_Roster_BellSettings_RotationAdvance", "\"RotationAdvance\" IN ('InstructionalDay', 'Weekday')");
                });

            migrationBuilder.CreateTable(
                name: "Roster_Class",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ClassId = table.Column<long>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: false),
                    SourcedId = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Course = table.Column<string>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Grades = table.Column<string>(type: "TEXT", nullable: true),
                    Location = table.Column<string>(type: "TEXT", nullable: true),
                    Periods = table.Column<string>(type: "TEXT", nullable: true),
                    Terms = table.Column<string>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_Class", x => x.Id);
                    table.CheckConstraint("CK_Roster_Class_Kind", "\"Kind\" IN ('Scheduled', 'Homeroom')");
                });

            migrationBuilder.CreateTable(
                name: "Roster_ClassMeeting",
                columns: table => new
                {
                    ClassId = table.Column<long>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Periods = table.Column<string>(type: "TEXT", nullable: true),
                    Location = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_ClassMeeting", x => x.ClassId);
                });

            migrationBuilder.CreateTable(
                name: "Roster_DayType",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false, collation: "NOCASE"),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DayEndsAt = table.Column<TimeOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_DayType", x => x.Id);
                    table.CheckConstraint("CK_Roster_DayType_Kind", "\"Kind\" IN ('Regular', 'Minimum', 'LateStart', 'EarlyRelease', 'Delay', 'Testing', 'Finals', 'Assembly', 'Remote')");
                });

            migrationBuilder.CreateTable(
                name: "Roster_District",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    IsImporting = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConsentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ConsentBy = table.Column<string>(type: "TEXT", nullable: true),
                    Zone = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_District", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Roster_Enrollment",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ClassId = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    Teaches = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsPrimary = table.Column<bool>(type: "INTEGER", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsBefore = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: false),
                    KeyHash = table.Column<long>(type: "INTEGER", nullable: false),
                    ContentHash = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_Enrollment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Roster_Import",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    StoredName = table.Column<string>(type: "TEXT", nullable: false),
                    PackageHash = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Step = table.Column<string>(type: "TEXT", nullable: true),
                    RowsDone = table.Column<long>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    CheckedAgainst = table.Column<long>(type: "INTEGER", nullable: true),
                    AllowsRemovals = table.Column<bool>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_Import", x => x.Id);
                    table.CheckConstraint("CK_Roster_Import_State", "\"State\" IN ('Checking', 'Checked', 'Refused', 'Applying', 'Applied', 'Discarded')");
                });

            migrationBuilder.CreateTable(
                name: "Roster_LunchWave",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    Wave = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_LunchWave", x => x.Id);
                    table.CheckConstraint("CK_Roster_LunchWave_By", "\"By\" IN ('Class', 'Room', 'Department', 'Grade')");
                });

            migrationBuilder.CreateTable(
                name: "Roster_Person",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: false),
                    SourcedId = table.Column<string>(type: "TEXT", nullable: false),
                    GivenName = table.Column<string>(type: "TEXT", nullable: false),
                    FamilyName = table.Column<string>(type: "TEXT", nullable: false),
                    Grade = table.Column<string>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", nullable: true),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_Person", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Roster_School",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: false),
                    SourcedId = table.Column<string>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    RosterName = table.Column<string>(type: "TEXT", nullable: false),
                    Zone = table.Column<string>(type: "TEXT", nullable: false),
                    Hue = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_School", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Roster_Sequence",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Next = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_Sequence", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Roster_Source",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_Source", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Roster_Term",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TermId = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<long>(type: "INTEGER", nullable: false),
                    SourcedId = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_Term", x => x.Id);
                    table.CheckConstraint("CK_Roster_Term_Kind", "\"Kind\" IN ('GradingPeriod', 'Semester', 'SchoolYear', 'Term')");
                });

            migrationBuilder.CreateTable(
                name: "Roster_CalendarException",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DayTypeId = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    SameDay = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_CalendarException", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Roster_CalendarException_Roster_DayType_DayTypeId",
                        column: x => x.DayTypeId,
                        principalTable: "Roster_DayType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Roster_DayTypeSlot",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DayTypeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    End = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Period = table.Column<string>(type: "TEXT", nullable: true),
                    Audience = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_DayTypeSlot", x => x.Id);
                    table.CheckConstraint("CK_Roster_DayTypeSlot_Kind", "\"Kind\" IN ('Class', 'Passing', 'Lunch', 'Break', 'Other')");
                    table.ForeignKey(
                        name: "FK_Roster_DayTypeSlot_Roster_DayType_DayTypeId",
                        column: x => x.DayTypeId,
                        principalTable: "Roster_DayType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Roster_DefaultWeek",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DayTypeId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_DefaultWeek", x => new { x.SchoolId, x.Weekday });
                    table.CheckConstraint("CK_Roster_DefaultWeek_Weekday", "\"Weekday\" IN ('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday')");
                    table.ForeignKey(
                        name: "FK_Roster_DefaultWeek_Roster_DayType_DayTypeId",
                        column: x => x.DayTypeId,
                        principalTable: "Roster_DayType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Roster_RotationDay",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    DayTypeId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roster_RotationDay", x => new { x.SchoolId, x.Order });
                    table.ForeignKey(
                        name: "FK_Roster_RotationDay_Roster_DayType_DayTypeId",
                        column: x => x.DayTypeId,
                        principalTable: "Roster_DayType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Roster_Affiliation_PersonId",
                table: "Roster_Affiliation",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Roster_Affiliation_SchoolId_Role_PersonId",
                table: "Roster_Affiliation",
                columns: new[] { "SchoolId", "Role", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Roster_CalendarException_DayTypeId",
                table: "Roster_CalendarException",
                column: "DayTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_Roster_CalendarException_SchoolId_From",
                table: "Roster_CalendarException",
                columns: new[] { "SchoolId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Roster_Class_ClassId_From",
                table: "Roster_Class",
                columns: new[] { "ClassId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Roster_Class_SchoolId",
                table: "Roster_Class",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_Roster_ClassMeeting_SchoolId",
                table: "Roster_ClassMeeting",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_Roster_DayType_SchoolId_Name",
                table: "Roster_DayType",
                columns: new[] { "SchoolId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Roster_DayTypeSlot_DayTypeId",
                table: "Roster_DayTypeSlot",
                column: "DayTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_Roster_DefaultWeek_DayTypeId",
                table: "Roster_DefaultWeek",
                column: "DayTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_Roster_Enrollment_ClassId",
                table: "Roster_Enrollment",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_Roster_Enrollment_PersonId",
                table: "Roster_Enrollment",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Roster_LunchWave_SchoolId",
                table: "Roster_LunchWave",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_Roster_Person_PersonId_From",
                table: "Roster_Person",
                columns: new[] { "PersonId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Roster_Person_SourceId_SourcedId",
                table: "Roster_Person",
                columns: new[] { "SourceId", "SourcedId" });

            migrationBuilder.CreateIndex(
                name: "IX_Roster_RotationDay_DayTypeId",
                table: "Roster_RotationDay",
                column: "DayTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_Roster_School_Slug",
                table: "Roster_School",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Roster_School_SourceId_SourcedId",
                table: "Roster_School",
                columns: new[] { "SourceId", "SourcedId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Roster_Source_Key",
                table: "Roster_Source",
                column: "Key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Roster_Affiliation");

            migrationBuilder.DropTable(
                name: "Roster_BellSettings");

            migrationBuilder.DropTable(
                name: "Roster_CalendarException");

            migrationBuilder.DropTable(
                name: "Roster_Class");

            migrationBuilder.DropTable(
                name: "Roster_ClassMeeting");

            migrationBuilder.DropTable(
                name: "Roster_DayTypeSlot");

            migrationBuilder.DropTable(
                name: "Roster_DefaultWeek");

            migrationBuilder.DropTable(
                name: "Roster_District");

            migrationBuilder.DropTable(
                name: "Roster_Enrollment");

            migrationBuilder.DropTable(
                name: "Roster_Import");

            migrationBuilder.DropTable(
                name: "Roster_LunchWave");

            migrationBuilder.DropTable(
                name: "Roster_Person");

            migrationBuilder.DropTable(
                name: "Roster_RotationDay");

            migrationBuilder.DropTable(
                name: "Roster_School");

            migrationBuilder.DropTable(
                name: "Roster_Sequence");

            migrationBuilder.DropTable(
                name: "Roster_Source");

            migrationBuilder.DropTable(
                name: "Roster_Term");

            migrationBuilder.DropTable(
                name: "Roster_DayType");
        }
    }
}
