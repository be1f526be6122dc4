using System.Globalization;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Data;

/// <summary>Writes sign-ups and their history without EF: hundreds may come in one minute, and EF takes ten times as long to write one as SQLite.</summary>
internal sealed class SignUpWriter(DbSession session)
{
    /// <summary>The date on which an activity takes place; null where the school has none such.</summary>
    public DateOnly? DateOf(SchoolId school, ActivitySessionId activity) => session.Read(
        """
        SELECT s."Date" FROM "Flex_ActivitySession" AS a JOIN "Flex_Session" AS s ON s."Id" = a."SessionId" WHERE a."Id" = $1 AND a."SchoolId" = $2
        """,
        row => (DateOnly?)DateOnly.Parse(row.GetString(0), CultureInfo.InvariantCulture), activity.Value, school.Value) is [var date] ? date : null;

    public void Write(IReadOnlyCollection<SignUp> changed, IReadOnlyCollection<Happening> happenings)
    {
        // Who leaves a seat first: for a moment a student would have two.
        foreach (var signUp in changed.OrderBy(one => one.State is SignUpState.Seated or SignUpState.Waiting))
        {
            if (signUp.Id == default)
            {
                Insert(signUp);
            }
            else
            {
                session.Write(
                    """UPDATE "Flex_SignUp" SET "State" = $1, "Since" = $2, "End" = $3 WHERE "Id" = $4""",
                    signUp.State.ToString(), signUp.Since.ToUnixTimeMilliseconds(), signUp.End?.ToString(), signUp.Id.Value);
            }
        }

        foreach (var happening in happenings)
        {
            session.Write(
                """
                INSERT INTO "Flex_History" ("SchoolId", "Kind", "At", "ById", "StudentId", "ActivityId", "Rank", "End", "Rule", "Way", "Note") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                """,
                happening.School.Value, happening.Kind.ToString(), happening.At.ToUnixTimeMilliseconds(), happening.By.Value, happening.Student.Value, happening.Activity.Value, happening.Rank.ToString(),
                happening.End?.ToString(), happening.Tried?.Rule.ToString(), happening.Tried?.Way.ToString(), happening.Tried?.Note);
        }
    }

    private void Insert(SignUp signUp) => signUp.Numbered(session.Read(
        """
        INSERT INTO "Flex_SignUp" ("SchoolId", "SessionId", "ActivityId", "StudentId", "Rank", "ById", "At", "State", "Since", "End")
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING "Id"
        """,
        row => new SignUpId(row.GetInt64(0)),
        signUp.SchoolId.Value, signUp.SessionId.Value, signUp.ActivityId.Value, signUp.StudentId.Value, signUp.Rank.ToString(), signUp.ById.Value,
        signUp.At.ToUnixTimeMilliseconds(), signUp.State.ToString(), signUp.Since.ToUnixTimeMilliseconds(), signUp.End?.ToString())[0]);
}
