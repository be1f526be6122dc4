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
                name: "StudentIds_Batch",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Plan = table.Column<string>(type: "TEXT", nullable: false),
                    Cards = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PartsDone = table.Column<int>(type: "INTEGER", nullable: false),
                    CardsDone = table.Column<int>(type: "INTEGER", nullable: false),
                    Fault = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_Batch", x => x.Id);
                    table.CheckConstraint("CK_StudentIds_Batch_Kind", "\"Kind\" IN ('Student', 'Staff')");
                    table.CheckConstraint("CK_StudentIds_Batch_State", "\"State\" IN ('Making', 'Done', 'Failed', 'Canceled', 'Expired')");
                });

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
                name: "StudentIds_Design",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Settings = table.Column<string>(type: "TEXT", nullable: false),
                    Logo = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_Design", x => new { x.SchoolId, x.Kind });
                    table.CheckConstraint("CK_StudentIds_Design_Kind", "\"Kind\" IN ('Student', 'Staff')");
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
                name: "StudentIds_Photo",
                columns: table => new
                {
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<long>(type: "INTEGER", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    FrameX = table.Column<int>(type: "INTEGER", nullable: false),
                    FrameY = table.Column<int>(type: "INTEGER", nullable: false),
                    FrameWidth = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_Photo", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "StudentIds_PhotoImport",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    StoredName = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Of = table.Column<int>(type: "INTEGER", nullable: false),
                    ReadAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Replaces = table.Column<bool>(type: "INTEGER", nullable: false),
                    Trouble = table.Column<string>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_PhotoImport", x => x.Id);
                    table.CheckConstraint("CK_StudentIds_PhotoImport_State", "\"State\" IN ('Reading', 'Read', 'Refused', 'Applying', 'Applied', 'Canceled')");
                });

            migrationBuilder.CreateTable(
                name: "StudentIds_Printed",
                columns: table => new
                {
                    BatchId = table.Column<long>(type: "INTEGER", nullable: false),
                    CardId = table.Column<long>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_Printed", x => new { x.BatchId, x.CardId });
                });

            migrationBuilder.CreateTable(
                name: "StudentIds_Printer",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    X = table.Column<int>(type: "INTEGER", nullable: false),
                    Y = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_Printer", x => x.Id);
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
                name: "StudentIds_Rules",
                columns: table => new
                {
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    PinWithPrintedCards = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_Rules", x => x.SchoolId);
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

            migrationBuilder.CreateTable(
                name: "StudentIds_BatchCard",
                columns: table => new
                {
                    BatchId = table.Column<long>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    CardId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_BatchCard", x => new { x.BatchId, x.Place });
                    table.ForeignKey(
                        name: "FK_StudentIds_BatchCard_StudentIds_Batch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "StudentIds_Batch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StudentIds_BatchPart",
                columns: table => new
                {
                    BatchId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    First = table.Column<int>(type: "INTEGER", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false),
                    Cards = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    File = table.Column<string>(type: "TEXT", nullable: true),
                    TakenAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_BatchPart", x => new { x.BatchId, x.Number });
                    table.ForeignKey(
                        name: "FK_StudentIds_BatchPart_StudentIds_Batch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "StudentIds_Batch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StudentIds_PhotoLine",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<long>(type: "INTEGER", nullable: false),
                    SchoolId = table.Column<long>(type: "INTEGER", nullable: false),
                    Entry = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: true),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    FrameX = table.Column<int>(type: "INTEGER", nullable: false),
                    FrameY = table.Column<int>(type: "INTEGER", nullable: false),
                    FrameWidth = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StudentIds_PhotoLine", x => x.Id);
                    table.CheckConstraint("CK_StudentIds_PhotoLine_State", "\"State\" IN ('Waiting', 'Done', 'Kept', 'Gone')");
                    table.CheckConstraint("CK_StudentIds_PhotoLine_Verdict", "\"Verdict\" IN ('Matched', 'NotMatched', 'Several', 'SamePerson', 'TooSmall', 'NotAPicture', 'NotUsable', 'NotInZip')");
                    table.ForeignKey(
                        name: "FK_StudentIds_PhotoLine_StudentIds_PhotoImport_ImportId",
                        column: x => x.ImportId,
                        principalTable: "StudentIds_PhotoImport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_Batch_ExpiresAt",
                table: "StudentIds_Batch",
                column: "ExpiresAt",
                filter: "\"ExpiresAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_Batch_SchoolId_MadeAt",
                table: "StudentIds_Batch",
                columns: new[] { "SchoolId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_BatchCard_PersonId",
                table: "StudentIds_BatchCard",
                column: "PersonId");

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
                name: "IX_StudentIds_Photo_LeftAt",
                table: "StudentIds_Photo",
                column: "LeftAt",
                filter: "\"LeftAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_PhotoImport_SchoolId",
                table: "StudentIds_PhotoImport",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_PhotoLine_ImportId_State",
                table: "StudentIds_PhotoLine",
                columns: new[] { "ImportId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_PhotoLine_PersonId",
                table: "StudentIds_PhotoLine",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_Printed_PersonId",
                table: "StudentIds_Printed",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_Printed_SchoolId_PersonId_At",
                table: "StudentIds_Printed",
                columns: new[] { "SchoolId", "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_StudentIds_Printer_SchoolId_Name",
                table: "StudentIds_Printer",
                columns: new[] { "SchoolId", "Name" },
                unique: true);

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
                name: "StudentIds_BatchCard");

            migrationBuilder.DropTable(
                name: "StudentIds_BatchPart");

            migrationBuilder.DropTable(
                name: "StudentIds_Card");

            migrationBuilder.DropTable(
                name: "StudentIds_Design");

            migrationBuilder.DropTable(
                name: "StudentIds_Key");

            migrationBuilder.DropTable(
                name: "StudentIds_Photo");

            migrationBuilder.DropTable(
                name: "StudentIds_PhotoLine");

            migrationBuilder.DropTable(
                name: "StudentIds_Printed");

            migrationBuilder.DropTable(
                name: "StudentIds_Printer");

            migrationBuilder.DropTable(
                name: "StudentIds_RefusedCode");

            migrationBuilder.DropTable(
                name: "StudentIds_Rules");

            migrationBuilder.DropTable(
                name: "StudentIds_SeenCode");

            migrationBuilder.DropTable(
                name: "StudentIds_Batch");

            migrationBuilder.DropTable(
                name: "StudentIds_PhotoImport");
        }
    }
}
