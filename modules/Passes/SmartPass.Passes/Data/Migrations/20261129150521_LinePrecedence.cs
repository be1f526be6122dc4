using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Passes.Data.Migrations
{
    /// <inheritdoc />
    public partial class LinePrecedence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "GoesFirst",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "OfferKept",
                table: "Passes_Pass",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            // What waits now goes on as it was.
            migrationBuilder.Sql("UPDATE \"Passes_Pass\" SET \"GoesFirst\" = \"Urgent\"");
            migrationBuilder.Sql("UPDATE \"Passes_Pass\" SET \"OfferKept\" = 1 WHERE \"Status\" = 'Offered' AND \"NextAt\" = \"LineClearsAt\"");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_EverPlanned",
                table: "Passes_Pass",
                columns: new[] { "SchoolId", "PlannedAt" },
                filter: "\"PlannedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Passes_Pass_MadeById_Ticket",
                table: "Passes_Pass",
                columns: new[] { "MadeById", "Ticket" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_EverPlanned",
                table: "Passes_Pass");

            migrationBuilder.DropIndex(
                name: "IX_Passes_Pass_MadeById_Ticket",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "GoesFirst",
                table: "Passes_Pass");

            migrationBuilder.DropColumn(
                name: "OfferKept",
                table: "Passes_Pass");
        }
    }
}
