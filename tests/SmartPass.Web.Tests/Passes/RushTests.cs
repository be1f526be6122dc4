using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Passes;

/// <summary>Many students at the same instant, over HTTP.</summary>
public sealed class RushTests : IAsyncLifetime
{
    private static readonly string[] Grades = ["Grade 9", "Grade 10", "Grade 11", "Grade 12"];

    private Town _town = null!;

    public async ValueTask InitializeAsync() => _town = await Town.Build(students: 500);

    public async ValueTask DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Of_two_hundred_who_tap_at_once_for_four_places_exactly_four_are_out()
    {
        var students = new List<Visitor>();
        foreach (var (grade, name) in Grades.SelectMany(grade => _town.People(Town.Lincoln, grade).Select(name => (grade, name))).Take(200))
        {
            students.Add(await _town.SignIn(Town.Lincoln, grade, name));
        }

        await Task.WhenAll(students.Select(student => Task.Run(() => student.Press("Restroom 1F"))));

        Assert.Equal(200, students.Count);
        Assert.Equal(4, students.Count(student => student.Page.Words.Contains("I'm back")));
        Assert.Equal(196, students.Count(student => student.Page.Words.Contains(" in line")));
        students.ForEach(student => student.Dispose());
    }

    [Fact]
    public async Task Two_tabs_of_one_student_make_one_pass()
    {
        using var student = await _town.SignIn(Town.Lincoln, "Grade 10", _town.People(Town.Lincoln, "Grade 10").First());
        var first = student.Page;
        var second = await student.Open($"{Town.Lincoln}/now");

        var answers = await Task.WhenAll(student.Send(Visitor.Pressing(first, "Restroom 1F")), student.Send(Visitor.Pressing(second, "Water fountain")));

        Assert.All(answers, answer => Assert.True((int)answer.StatusCode < 400));
        await student.Open($"{Town.Lincoln}/my-passes");
        Assert.Equal(1, student.Page.Document.QuerySelectorAll(".past li").Length);
    }
}
