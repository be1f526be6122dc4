using System.Globalization;
using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;
using SmartPass.Browser.Tests.Schools;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests;

/// <summary>What changes on one screen when someone acts at another. Nobody reloads.</summary>
[Collection(nameof(PreparedSchool))]
public sealed class LiveTests(Chromium chromium, PreparedSchool school) : InSchoolTests(chromium, school)
{
    [Fact]
    public async Task The_students_screen_turns_into_the_pass_when_the_teacher_lets_go_and_back_when_she_ends_it()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, "/now", Screen.Phone);
        var teacher = await Enter("teacher", @class.Teacher, "/my-room");
        await Ask(student);
        await Expect(student.Heading("Asking")).ToBeVisibleAsync();

        await LetGo(teacher, @class.Student).ClickAsync();
        await Expect(student.Button("I'm back")).ToBeVisibleAsync();
        await Expect(student.Page.Locator(".pass")).ToContainTextAsync("Nurse");

        await EndOf(teacher, @class.Student).ClickAsync();
        await Expect(student.Heading("Hi ")).ToBeVisibleAsync();
        await Expect(Destination(student)).ToBeEnabledAsync();
    }

    [Fact]
    public async Task A_student_reads_the_word_with_which_the_teacher_said_not_now()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, "/now", Screen.Phone);
        var teacher = await Enter("teacher", @class.Teacher, "/my-room");
        await Ask(student);

        await teacher.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = @class.Student.Name }).ClickAsync();
        await teacher.Field("A word of reason").FillAsync("The quiz is over in five minutes.");
        await teacher.Button("Not now").ClickAsync();

        await Expect(student.Page.GetByText("The quiz is over in five minutes.")).ToBeVisibleAsync();
        await Expect(Destination(student)).ToBeEnabledAsync();
    }

    [Fact]
    public async Task The_boards_counts_follow_a_pass_out_and_back()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, "/now");
        var teacher = await Enter("teacher", @class.Teacher, "/my-room");
        var board = await Enter("board", School.Administrator, "/board");
        var before = int.Parse(await OutNow(board).InnerTextAsync(), CultureInfo.InvariantCulture);

        await Ask(student);
        await LetGo(teacher, @class.Student).ClickAsync();
        await Expect(OutNow(board)).ToHaveTextAsync($"{before + 1}");
        var nurse = board.Page.Locator(".board-places li").Filter(new() { HasText = "Nurse" });
        await Expect(nurse).ToHaveCountAsync(1);

        await student.Button("I'm back").ClickAsync();
        await Expect(OutNow(board)).ToHaveTextAsync($"{before}");
        await Expect(nurse).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_board_with_nothing_new_gets_empty_answers()
    {
        var board = await Enter("board", School.Administrator, "/board");

        var first = await Poll(board);
        var second = await Poll(board);

        Assert.Equal([204, 204], [first.Status, second.Status]);
    }

    [Fact]
    public async Task What_is_typed_into_the_boards_search_stays_while_the_board_changes()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, "/now");
        var teacher = await Enter("teacher", @class.Teacher, "/my-room");
        var board = await Enter("board", School.Administrator, "/board");
        var search = board.Page.GetByRole(AriaRole.Searchbox);
        // What is typed takes the place of a search that is still under way, and htmx writes that down.
        board.Expect("htmx:afterRequest");
        board.Expect("htmx:sendAbort");

        await board.Page.Keyboard.PressAsync("/");
        await Expect(search).ToBeFocusedAsync();
        await search.PressSequentiallyAsync(@class.Student.Name);
        await Ask(student);
        await LetGo(teacher, @class.Student).ClickAsync();
        await Expect(board.Page.Locator("#board tbody tr")).ToHaveCountAsync(1);

        await Expect(search).ToHaveValueAsync(@class.Student.Name);
        await Expect(search).ToBeFocusedAsync();
        Assert.Contains("q=", board.Page.Url, StringComparison.Ordinal);
        await student.Button("I'm back").ClickAsync();
        await Expect(board.Page.Locator("#board tbody tr")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_teacher_lets_go_with_a_and_says_not_now_with_d()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, "/now");
        var teacher = await Enter("teacher", @class.Teacher, "/my-room");

        await Ask(student);
        await Expect(LetGo(teacher, @class.Student)).ToBeVisibleAsync();
        await teacher.Page.Keyboard.PressAsync("d");
        await Expect(Destination(student)).ToBeEnabledAsync();

        await Ask(student);
        await Expect(LetGo(teacher, @class.Student)).ToBeVisibleAsync();
        await teacher.Page.Keyboard.PressAsync("a");
        await Expect(student.Button("I'm back")).ToBeVisibleAsync();
        await student.Button("I'm back").ClickAsync();
        await Expect(Destination(student)).ToBeEnabledAsync();
    }

    [Fact]
    public async Task Who_answers_the_last_request_by_key_goes_on_at_the_heading_of_the_list()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, "/now");
        var teacher = await Enter("teacher", @class.Teacher, "/my-room");

        await Ask(student);
        await LetGo(teacher, @class.Student).PressAsync("Enter");

        await Expect(teacher.Heading("Asking")).ToBeFocusedAsync();
        await student.Button("I'm back").ClickAsync();
        await Expect(Destination(student)).ToBeEnabledAsync();
    }

    [Fact]
    public async Task A_screen_that_lost_the_server_says_so_until_it_is_back()
    {
        var board = await Enter("board", School.Administrator, "/board");
        foreach (var complaint in (string[])["net::ERR_FAILED", "htmx:sendError", "htmx:afterRequest"])
        {
            board.Expect(complaint);
        }

        var banner = board.Page.GetByText("Reconnecting…");
        await Expect(banner).ToBeHiddenAsync();

        await board.Page.RouteAsync("**/*", route => route.AbortAsync());
        await Expect(banner).ToBeVisibleAsync();

        await board.Page.UnrouteAllAsync();
        await Expect(banner).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Pressing_twice_ends_a_pass_once()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, "/now", Screen.Phone);
        var teacher = await Enter("teacher", @class.Teacher, "/my-room");
        await Ask(student);
        await LetGo(teacher, @class.Student).ClickAsync();

        await student.Button("I'm back").DblClickAsync();
        await Expect(Destination(student)).ToBeEnabledAsync();

        await student.Open(School.At("/my-passes"));
        await Expect(student.Page.Locator(".past li")).ToHaveCountAsync(1);
        await teacher.Open(School.At("/my-room"));
        await Expect(EndOf(teacher, @class.Student)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_tap_counts_while_a_poll_is_under_way()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, "/now", Screen.Phone);
        var held = await await FirstOf(student.Page, "**/now?handler=region*");

        await student.Page.RunAndWaitForResponseAsync(() => Ask(student), response => response.Url.Contains("/ask", StringComparison.Ordinal));
        await held.ContinueAsync();

        await Expect(student.Heading("Asking")).ToBeVisibleAsync();
        await student.Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
        await student.Button("Never mind").ClickAsync();
        await Expect(Destination(student)).ToBeEnabledAsync();
    }

    [Fact]
    public async Task Two_tabs_that_ask_at_once_make_one_request()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, "/now");
        var tab = await student.AnotherTab();
        await tab.GotoAsync(School.At("/now"));
        var teacher = await Enter("teacher", @class.Teacher, "/my-room");

        // Both are on their way before the first arrives.
        Task<IRoute>[] asks = [await FirstOf(student.Page, "**/ask?*"), await FirstOf(tab, "**/ask?*")];
        await Ask(student);
        await tab.GetByRole(AriaRole.Button, new() { Name = "Nurse" }).ClickAsync();
        await Task.WhenAll((await Task.WhenAll(asks)).Select(ask => ask.ContinueAsync()));

        await Expect(student.Button("Never mind")).ToBeVisibleAsync();
        await Expect(tab.GetByRole(AriaRole.Button, new() { Name = "Never mind" })).ToBeVisibleAsync();
        await Expect(teacher.Page.Locator(".ask")).ToHaveCountAsync(1);
        await teacher.Page.ReloadAsync();
        await Expect(teacher.Page.Locator(".ask")).ToHaveCountAsync(1);
        await student.Button("Never mind").ClickAsync();
        await Expect(teacher.Page.Locator(".ask")).ToHaveCountAsync(0);
    }

    /// <summary>Holds the first request to an address; all after it go through.</summary>
    private static async Task<Task<IRoute>> FirstOf(IPage page, string address)
    {
        var first = new TaskCompletionSource<IRoute>();
        await page.RouteAsync(address, route => first.TrySetResult(route) ? Task.CompletedTask : route.ContinueAsync());
        return first.Task;
    }

    private static ILocator Destination(Person student) => student.Button("Nurse");

    private static Task Ask(Person student) => Destination(student).ClickAsync();

    private static ILocator LetGo(Person teacher, Account student) => teacher.Button($"Let go {student.Name}");

    private static ILocator EndOf(Person teacher, Account student) => teacher.Button($"End the pass of {student.Name}");

    private static ILocator OutNow(Person board) => board.Page.Locator(".sum strong").First;

    private static Task<IResponse> Poll(Person board) =>
        board.Page.WaitForResponseAsync(response => response.Url.Contains("handler=region", StringComparison.Ordinal) && response.Url.Contains("stamp=", StringComparison.Ordinal));
}
