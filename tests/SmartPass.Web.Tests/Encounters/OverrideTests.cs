using SmartPass.SiteTesting;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>Overriding is off for everyone until it is granted to someone, asks for a reason, and leaves it where only those read it who may.</summary>
public sealed class OverrideTests(EncounterTown town) : IClassFixture<EncounterTown>
{
    private const string Why = "Their families sat down together.";

    [Fact]
    public async Task Who_was_granted_it_lets_a_student_go_with_a_reason_that_the_log_alone_has()
    {
        using var student = await town.Student(4);
        using var other = await town.Student(5);
        await town.Group("Kept apart", town.Name(4), town.Name(5));
        var asked = student.Page.Button("Nurse").TextContent.Split("Ask ")[1].Trim();
        await student.Press("Nurse");
        await EncounterTown.GoOut(other);
        using var teacher = await town.Town.SignIn(Town.Lincoln, "Staff", asked);
        Assert.Null((await teacher.Press($"Let go {town.Name(4)}")).Document.QuerySelector(".notice a"));

        await town.Office.Open($"{Town.Lincoln}/people/{await town.IdOf(asked)}/access");
        await town.Office.Press("Grant: Override encounter prevention, with a reason");
        await teacher.Open($"{Town.Lincoln}/my-room");
        await teacher.Press($"Let go {town.Name(4)}");
        await teacher.Follow("Let go anyway…");
        Assert.DoesNotContain("Encounter", teacher.Page.Address.Query, StringComparison.OrdinalIgnoreCase);
        var again = await teacher.Press("Let go anyway", ("Why", " "));
        Assert.Equal(400, again.Status);
        Assert.Equal("Say why, in a few words.", again.Document.QuerySelector("#why-error")!.TextContent);
        var done = await teacher.Press("Let go anyway", ("Why", Why));
        Assert.Contains("may go to the Nurse", done.Notice, StringComparison.Ordinal);

        Assert.Contains("I'm back", (await student.Open($"{Town.Lincoln}/now")).Words, StringComparison.Ordinal);
        var pass = await teacher.Open($"{Town.Lincoln}/passes/{await town.Number("""SELECT MAX("Id") FROM "Passes_Pass" WHERE "Overridden" <> ''""")}");
        Assert.Contains("By special leave", pass.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Why, pass.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Why, (await town.Office.Open($"{Town.Lincoln}/audit")).Text, StringComparison.Ordinal);
        await town.CatchUp();
        Assert.Contains(Why, (await town.Office.Open($"{Town.Lincoln}/encounters/log")).Text, StringComparison.Ordinal);
        var granted = await town.Office.Open($"{Town.Lincoln}/encounters/override");
        Assert.Contains(asked, granted.Words, StringComparison.Ordinal);
    }
}
