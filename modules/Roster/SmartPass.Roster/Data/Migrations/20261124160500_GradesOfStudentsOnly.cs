using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartPass.Roster.Data.Migrations
{
    /// <summary>Rosters brought staff with the grade they teach. A grade tells who is a student, so those who have roles and none as a student lose it; the next roster would take it from them too.</summary>
    public partial class GradesOfStudentsOnly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
            UPDATE "Roster_Person" SET "Grade" = NULL
            WHERE "Grade" IS NOT NULL
                AND "PersonId" IN (SELECT "PersonId" FROM "Roster_Affiliation")
                AND "PersonId" NOT IN (SELECT "PersonId" FROM "Roster_Affiliation" WHERE "Role" = 'Student');
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
