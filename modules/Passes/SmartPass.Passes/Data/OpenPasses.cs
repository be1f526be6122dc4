using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Data;

/// <summary>What every start and end asks first and nearly always finds nothing of, over the partial indexes and without EF: it is read into objects only where there is something.</summary>
internal sealed class OpenPasses(DbSession session)
{
    /// <summary>Whether the student sent this form before.</summary>
    public bool WasSent(PersonId student, string ticket) =>
        session.Any("""SELECT 1 FROM "Passes_Pass" WHERE "StudentId" = $1 AND "Ticket" = $2""", student.Value, ticket);

    /// <summary>Whether the student waits with a pass, for an answer or for a place, at any school.</summary>
    public bool Waits(PersonId student) => session.Any(
        """SELECT 1 FROM "Passes_Pass" WHERE "StudentId" = $1 AND ("Status" IN ('InLine', 'Offered') OR ("Status" = 'Requested' AND "PlannedAt" IS NULL))""", student.Value);

    /// <summary>Whether the student is out at another school than this.</summary>
    public bool IsOutElsewhere(PersonId student, SchoolId school) =>
        session.Any("""SELECT 1 FROM "Passes_Pass" WHERE "StudentId" = $1 AND "Status" = 'Active' AND "SchoolId" <> $2""", student.Value, school.Value);

    /// <summary>Whether anyone of the school waits in line or is held.</summary>
    public bool AnyoneWaits(SchoolId school) =>
        session.Any("""SELECT 1 FROM "Passes_Pass" WHERE "SchoolId" = $1 AND "Status" IN ('InLine', 'Offered', 'Held') LIMIT 1""", school.Value);

    /// <summary>Whether the student ever said where they are.</summary>
    public bool SaidWhere(PersonId student, SchoolId school) =>
        session.Any("""SELECT 1 FROM "Passes_Place" WHERE "StudentId" = $1 AND "SchoolId" = $2 LIMIT 1""", student.Value, school.Value);
}
