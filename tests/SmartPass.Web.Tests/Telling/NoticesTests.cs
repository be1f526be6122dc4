using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Jobs;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Telling;

/// <summary>What people are told, as they read it and choose it.</summary>
[Collection(InTown.Name)]
public sealed class NoticesTests(TownFixture fixture)
{
    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task Whoever_is_asked_finds_it_at_the_bell_and_clears_it()
    {
        await TellAll();
        var name = _town.People(Town.Lincoln, "Grade 12").ElementAt(9);
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", name);
        var asked = student.Page.Button("Nurse").TextContent.Split("Ask ")[1].Trim();
        await student.Press("Nurse");
        await TellAll();
        using var teacher = await _town.SignIn(Town.Lincoln, "Staff", _town.People(Town.Lincoln, "Staff").First(staff => staff.EndsWith(asked.Split(' ')[^1], StringComparison.Ordinal)));

        Assert.Contains(name, teacher.Page.Document.QuerySelector("#told-calm")!.TextContent);
        Assert.NotNull(teacher.Page.Document.QuerySelector(".bell-count"));
        await teacher.Open($"{Town.Lincoln}/notices");
        Assert.Contains($"{name} asks to go to", teacher.Page.Words);
        await teacher.Press("Mark all as seen");
        Assert.Null(teacher.Page.Document.QuerySelector(".bell-count"));

        await student.Press("Never mind");
    }

    [Fact]
    public async Task A_note_is_closed_and_the_others_stay()
    {
        await TellAll();
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", _town.People(Town.Lincoln, "Grade 12").ElementAt(11));
        var asked = student.Page.Button("Nurse").TextContent.Split("Ask ")[1].Trim();
        await student.Press("Nurse");
        await TellAll();
        using var teacher = await _town.SignIn(Town.Lincoln, "Staff", _town.People(Town.Lincoln, "Staff").First(staff => staff.EndsWith(asked.Split(' ')[^1], StringComparison.Ordinal)));
        var notes = Notes(teacher.Page);
        Assert.NotEmpty(notes);

        await teacher.Press("Close");

        Assert.Equal(notes.Length - 1, Notes(teacher.Page).Length);
        Assert.Subset(notes.ToHashSet(), Notes(teacher.Page).ToHashSet());
        await student.Press("Never mind");

        static string[] Notes(Shown page) => [.. page.Document.QuerySelectorAll(".note").Select(note => note.Id!)];
    }

    [Fact]
    public async Task What_one_chose_is_kept_and_email_says_why_it_cannot_be_chosen()
    {
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", _town.People(Town.Lincoln, "Grade 12").ElementAt(10));
        await student.Open($"{Town.Lincoln}/notices/choices");
        Assert.Contains("has not set up email", student.Page.Words);
        Assert.All(student.Page.Document.QuerySelectorAll("[name=Email]"), box => Assert.True(box.HasAttribute("disabled")));

        await student.Press("Save", ("Sound", "Overtime"), ("Browser", "Offer"), ("Screen", "Report"));

        Assert.Equal("Saved.", student.Page.Notice);
        Assert.Equal(["Overtime"], Ticked(student.Page, "Sound"));
        Assert.Equal(["Offer"], Ticked(student.Page, "Browser"));
        Assert.Empty(Ticked(student.Page, "Screen"));
    }

    [Fact]
    public async Task The_bell_of_a_page_outside_the_school_rings_for_the_school_of_its_frame()
    {
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", _town.People(Town.Lincoln, "Grade 12").ElementAt(10));

        var page = await student.Open("/account");

        Assert.Equal($"{Town.Lincoln}/notices", page.Document.QuerySelector(".bell-link")!.GetAttribute("href"));
        Assert.Equal(200, (await student.Open(page.Document.QuerySelector("#bell")!.GetAttribute("hx-get")!)).Status);
    }

    private static IEnumerable<string> Ticked(Shown page, string way) => page.Document.QuerySelectorAll($"[name={way}][checked]").Select(box => box.GetAttribute("value")!);

    private async Task TellAll()
    {
        await using var scope = _town.Site.Services.CreateAsyncScope();
        foreach (var sweep in scope.ServiceProvider.GetServices<IDueSweep>().Where(sweep => sweep.GetType().Name == "TellPeople"))
        {
            await sweep.Settle(scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow(), CancellationToken.None);
        }
    }
}
