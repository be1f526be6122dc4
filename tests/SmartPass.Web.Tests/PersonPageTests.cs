using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests;

/// <summary>A person's page, to which several modules add their part.</summary>
[Collection(InTown.Name)]
public sealed class PersonPageTests(TownFixture fixture)
{
    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task An_administrator_sees_where_a_student_is_and_goes_on_to_the_sign_in()
    {
        var name = _town.People(Town.Lincoln, "Grade 12").ElementAt(5);
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", name);
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        await student.Press("Lockers");

        await Find(principal, name);
        Assert.Contains("Lockers", principal.Page.Words);
        Assert.Contains("out now", principal.Page.Words);
        await principal.Follow("Sign-in, roles and rights");
        Assert.Contains(name, principal.Page.Words);

        await student.Press("I'm back");
    }

    [Fact]
    public async Task A_teacher_sees_neither_passes_that_are_not_theirs_nor_the_sign_in()
    {
        var name = _town.People(Town.Lincoln, "Grade 12").ElementAt(6);
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", name);
        var theirs = student.Page.Button("Nurse").TextContent.Split("Ask ")[1].Trim();
        await student.Press("Lockers");
        using var teacher = await AnotherTeacher(theirs);

        await Find(teacher, name);
        Assert.Contains("None that you may see", teacher.Page.Words);
        Assert.DoesNotContain("Lockers", teacher.Page.Words);
        Assert.DoesNotContain("Sign-in", teacher.Page.Words);

        await student.Press("I'm back");
    }

    private static async Task Find(Visitor visitor, string name)
    {
        await visitor.Open($"{Town.Lincoln}/people?q={Uri.EscapeDataString(name)}");
        await visitor.Follow(name);
    }

    private async Task<Visitor> AnotherTeacher(string than)
    {
        foreach (var name in _town.People(Town.Lincoln, "Staff").Where(name => name != than))
        {
            var visitor = await _town.SignIn(Town.Lincoln, "Staff", name);
            if (visitor.Page.Document.QuerySelectorAll("nav a").All(link => link.TextContent != "Board"))
            {
                return visitor;
            }

            visitor.Dispose();
        }

        throw new InvalidOperationException("There is no other teacher.");
    }
}
