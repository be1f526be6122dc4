using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;
using SmartPass.Browser.Tests.Schools;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests;

/// <summary>Students who must not meet, seen from four screens at once.</summary>
[Collection(nameof(PreparedSchool))]
public sealed class EncounterTests(Chromium chromium, PreparedSchool school) : InSchoolTests(chromium, school)
{
    private const string Generic = "You can't start a pass right now. Please try again later.";

    [Fact]
    public async Task Two_are_kept_apart_without_a_word_to_them_or_their_teacher_and_the_counselor_sees_it()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, "/now", Screen.Phone);
        var other = await Enter("other", @class.Neighbor, "/now", Screen.Phone);
        var teacher = await Enter("teacher", @class.Teacher, "/my-room");
        var counselor = await Enter("counselor", School.Counselor, "/encounters/new");
        await Group(counselor, @class);

        await student.Button("Nurse").ClickAsync();
        var letGo = teacher.Button($"Let go {@class.Student.Name}");
        await Expect(letGo).ToBeVisibleAsync();
        await other.Button("Lockers").ClickAsync();
        await Expect(other.Button("I'm back")).ToBeVisibleAsync();

        await letGo.ClickAsync();
        await Expect(teacher.Page.Locator("#notices")).ToContainTextAsync(Generic);
        await student.Button("Never mind").ClickAsync();
        await student.Button("Lockers").ClickAsync();
        await Expect(student.Page.GetByText(Generic)).ToBeVisibleAsync();
        foreach (var unknowing in new[] { student, teacher })
        {
            Assert.DoesNotContain("ncounter", await unknowing.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        }

        await counselor.Open(School.At("/encounters/log"));
        await Expect(counselor.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(@class.Student.Name);
        await Expect(counselor.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(@class.Neighbor.Name);

        await other.Button("I'm back").ClickAsync();
        await Expect(other.Button("Lockers")).ToBeEnabledAsync();
        await student.Button("Lockers").ClickAsync();
        await Expect(student.Button("I'm back")).ToBeVisibleAsync();
        await student.Button("I'm back").ClickAsync();
        await Expect(student.Button("Lockers")).ToBeEnabledAsync();
    }

    private static async Task Group(Person counselor, ClassInSession @class)
    {
        await counselor.Field("Name").FillAsync($"Apart in {@class.Title}");
        await counselor.Page.Locator("summary", new() { HasText = "many names at once" }).ClickAsync();
        await counselor.Field("Names or numbers").FillAsync($"{@class.Student.UserName}\n{@class.Neighbor.UserName}");
        await counselor.Button("Save the group").ClickAsync();
        await Expect(counselor.Heading($"Apart in {@class.Title}")).ToBeVisibleAsync();
    }
}
