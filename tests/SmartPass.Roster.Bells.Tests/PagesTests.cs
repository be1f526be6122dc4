using System.Net;

namespace SmartPass.Roster.Bells.Tests;

public sealed class PagesTests : IAsyncLifetime
{
    private const string Periods = "day_type,day_type_label,start,end,kind,label\nregular,Regular,08:30,09:20,class,Period 1\n";
    private BellSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await BellSite.Open();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_school_without_a_schedule_is_offered_one_and_makes_it_in_one_step()
    {
        var empty = await _site.Get("/schedules");
        Assert.Contains("Make your first schedule", empty.Text);

        var wrong = await _site.Send(empty, "Make the schedule", ("Plan.Periods", "nine"));
        Assert.Equal(400, wrong.Status);
        Assert.Contains("do not make a school day", wrong.Text);
        Assert.Contains("value=\"nine\"", wrong.Html);

        var made = await _site.Send(empty, "Make the schedule", ("Plan.Periods", "6"));
        Assert.Equal((302, "/schedules"), (made.Status, made.Path));
        Assert.Contains("Regular day", made.Text);
        Assert.Contains("Now: Period 2, until 10:15 AM", made.Text);
        Assert.StartsWith("Thu, Oct 15", made.Document.QuerySelector("tr[aria-current=date] th")!.TextContent.Trim());
    }

    [Fact]
    public async Task Rows_are_added_dropped_filled_and_saved_without_a_script()
    {
        var page = await _site.Get("/schedules/day-types/new");
        Assert.Equal(3, Rows(page));
        page = await _site.Send(page, "Add a row", ("Form.Label", "Minimum"));
        Assert.Equal((200, 4), (page.Status, Rows(page)));
        Assert.Equal("Start of row 4", Focused(page));
        page = await _site.Send(page, "Remove row 1");
        Assert.Equal(3, Rows(page));
        Assert.Equal("Remove row 1", Focused(page));
        Assert.Equal("Remove row 2", Focused(await _site.Send(page, "Remove row 3")));
        Assert.Contains("value=\"Minimum\"", page.Html);
        page = await _site.Send(page, "Make the rows", ("Plan.Periods", "3"), ("Plan.LunchAfter", "2"));
        Assert.Equal(6, Rows(page));

        var wrong = await _site.Send(page, "Add the day type", ("Form.Rows[1].Start", "08:00"), ("Form.Rows[1].End", "09:25"), ("Form.Rows[0].Audience", "some, maybe"));
        Assert.Equal(400, wrong.Status);
        Assert.Equal("true", wrong.Document.QuerySelector("[name='Form.Rows[0].Audience']")!.GetAttribute("aria-invalid"));
        Assert.Contains("some, maybe", wrong.Html);
        Assert.Equal("For whom row 1 is", Focused(wrong));

        var overlapping = await _site.Send(page, "Add the day type", ("Form.Rows[1].Start", "09:00"));
        Assert.Contains("overlaps Period 1", overlapping.Text);

        var saved = await _site.Send(page, "Add the day type");
        Assert.Equal(302, saved.Status);
        Assert.Contains("Minimum", saved.Text);
        Assert.Contains("called \"minimum\" already", (await _site.Send(page, "Add the day type")).Text);
    }

    [Fact]
    public async Task A_day_type_is_edited_copied_and_not_deleted_while_in_use()
    {
        await Start();
        var edit = await _site.Get("/schedules/day-types/1");
        Assert.Equal(14, Rows(edit));
        Assert.Contains("every Monday", edit.Text);

        Assert.Equal("/schedules/day-types/1/delete", edit.Document.QuerySelector(".danger")!.GetAttribute("href"));
        var refused = await _site.Get("/schedules/day-types/1/delete");
        Assert.Contains("in use: every Monday", refused.Text);
        Assert.Null(refused.Document.QuerySelector("button.danger"));

        Assert.Contains("Usual day", (await _site.Send(edit, "Save", ("Form.Label", "Usual day"))).Text);
        var copy = await _site.Get("/schedules/day-types/new?from=1");
        Assert.Equal(302, (await _site.Send(copy, "Add the day type")).Status);
        Assert.Equal(302, (await _site.Send(await _site.Get("/schedules/day-types/2/delete"), "Delete Usual day (copy)")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Raw("/schedules/day-types/2")).StatusCode);
    }

    [Fact]
    public async Task The_calendar_takes_special_days_today_the_week_a_cycle_and_the_bell()
    {
        await Start();
        var page = await _site.Get("/schedules/calendar");

        var wrong = await _site.Send(page, "Add", ("From", "soon"), ("Reason", "Break"));
        Assert.Equal(400, wrong.Status);
        Assert.Contains("Which date?", wrong.Text);
        Assert.Contains("value=\"Break\"", wrong.Html);

        page = await _site.Send(page, "Add", ("From", "2026-11-25"), ("Until", "2026-11-27"), ("Reason", "Thanksgiving"));
        Assert.Contains("November 2026", page.Text);
        page = await _site.Send(page, "Add", ("From", "2026-11-25"), ("DayType", "1"));
        Assert.Contains("Partly replaced by a later entry", page.Text);
        page = await _site.Send(page, "Remove Wed, Nov 25");
        Assert.DoesNotContain("Partly replaced", page.Text);

        page = await _site.Send(page, "Set today", ("DayType", ""), ("Reason", "Snow"));
        Assert.Contains("No school (set for this very day: Snow)", page.Text);
        page = await _site.Send(page, "Take back what was set today");
        Assert.Contains("Regular day (by the week)", page.Text);

        page = await _site.Send(page, "Save the week", ("Week[4].Day", ""));
        Assert.Contains("No school (by the week)", page.Text);
        Assert.Equal("1", Chosen(page, "Week[1].Day"));
        Assert.Equal("", Chosen(page, "Week[4].Day"));

        Assert.Contains("needs a name and a day type", (await _site.Send(page, "Save the cycle", ("Cycle[0].Name", "A"))).Text);
        page = await _site.Send(page, "Save the cycle", ("CycleStart", "2026-10-12"), ("Cycle[0].Name", "A"), ("Cycle[0].Day", "1"), ("Cycle[1].Name", "B"), ("Cycle[1].Day", "1"));
        Assert.Equal("B", page.Document.QuerySelector("[name='Cycle[1].Name']")!.GetAttribute("value"));

        Assert.Equal(400, (await _site.Send(page, "Save", ("Offset", "9999"))).Status);
        page = await _site.Send(page, "Save", ("Offset", "-35"));
        Assert.Equal("-35", page.Document.QuerySelector("[name=Offset]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Lunch_waves_are_written_down()
    {
        var page = await _site.Get("/schedules/lunches");
        page = await _site.Send(page, "More rows");
        Assert.Equal(6, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("Rule 4 is by", Focused(page));
        var wrong = await _site.Send(page, "Save", ("Rules[1].Value", "Science"));
        Assert.Equal((400, "Wave of rule 2"), (wrong.Status, Focused(wrong)));

        page = await _site.Send(page, "Save", ("Period", "5"), ("Rules[0].Value", "Science"), ("Rules[0].Wave", "A"), ("Rules[1].By", "3"), ("Rules[1].Value", "9"), ("Rules[1].Wave", "B"));

        Assert.Equal(302, page.Status);
        Assert.Equal("5", page.Document.QuerySelector("[name=Period]")!.GetAttribute("value"));
        Assert.Equal(5, page.Document.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Files_are_looked_at_before_they_come_in_and_go_out_again()
    {
        var page = await _site.Get("/schedules/import");
        Assert.Equal(400, (await _site.Send(page, "Look at the files")).Status);

        var wrong = await _site.Send(page, "Look at the files", ("PeriodsFile", "file:" + Periods.Replace("09:20", "08:20")));
        Assert.Equal(400, wrong.Status);
        Assert.Contains("times-not-increasing", wrong.Text);

        var look = await _site.Send(page, "Look at the files", ("PeriodsFile", "file:" + Periods), ("CalendarFile", "file:entry_kind,when,day_type,note\ndefault-week,Mon,regular,\nspecial-day,10/20/2026,mimimum,\n"));
        Assert.Equal(200, look.Status);
        Assert.Contains("No day type is called \"mimimum\"", look.Text);
        Assert.Contains("Make your first schedule", (await _site.Get("/schedules")).Text);

        var done = await _site.Send(look, "Import");
        Assert.Equal((302, "/schedules"), (done.Status, done.Path));
        Assert.Contains("every Monday", done.Text);

        Assert.Contains("lincoln-high,Lincoln High,regular,Regular,1,08:30,09:20,50,class,Period 1", await (await _site.Raw("/schedules/export/periods")).Content.ReadAsStringAsync());
        Assert.Contains("default-week,Mon,regular", await (await _site.Raw("/schedules/export/calendar")).Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Raw("/schedules/export/secrets")).StatusCode);
    }

    [Fact]
    public async Task Of_a_file_with_several_schools_one_is_picked()
    {
        var page = await _site.Get("/schedules/import");
        var pick = await _site.Send(page, "Look at the files", ("PeriodsFile", "file:school,day_type,start,end,kind,label\na,alpha,08:30,09:20,class,Period 1\nb,bravo,08:30,09:20,class,Period 1\n"));
        Assert.Contains("The files hold 2 schools", pick.Text);
        Assert.Equal(400, (await _site.Send(pick, "Look at it")).Status);

        var look = await _site.Send(pick, "Look at it", ("Picked", "b"));
        Assert.Contains("bravo", look.Text);
        var done = await _site.Send(look, "Import");

        Assert.Contains("bravo", done.Text);
        Assert.DoesNotContain("alpha", done.Text);
    }

    [Fact]
    public async Task No_page_is_shown_without_the_right_and_no_form_is_taken_without_its_token()
    {
        await Start();
        var page = await _site.Get("/schedules/calendar");
        Assert.Equal(400, (await _site.Send(page, "Set today", ("__RequestVerificationToken", "stale"))).Status);

        _site.Permissions.Clear();
        foreach (var path in Paths)
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await _site.Raw(path)).StatusCode);
        }
    }

    [Fact]
    public async Task Every_control_has_a_name_and_nothing_stands_inline()
    {
        await Start();
        foreach (var path in Paths.Where(path => !path.Contains("export")))
        {
            var page = await _site.Get(path);
            Assert.Equal(200, page.Status);
            Assert.Empty(page.Unlabelled);
            Assert.Single(page.Document.QuerySelectorAll("h1"));
            Assert.Empty(page.Document.QuerySelectorAll("[style], script, style, [onclick]"));
            Assert.All(page.Document.QuerySelectorAll("th"), heading => Assert.NotNull(heading.GetAttribute("scope")));
            Assert.Equal(page.Document.QuerySelectorAll("[id]").Length, page.Document.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
        }
    }

    private static readonly string[] Paths = ["/schedules", "/schedules/day-types/new", "/schedules/day-types/1", "/schedules/day-types/1/delete", "/schedules/calendar", "/schedules/lunches", "/schedules/import", "/schedules/export/periods", "/schedules/class-periods"];

    private static int Rows(SeenPage page) => page.Document.QuerySelectorAll("tbody tr").Length;

    /// <summary>What has the cursor when the page comes, without a script.</summary>
    private static string? Focused(SeenPage page) => Assert.Single(page.Document.QuerySelectorAll("[autofocus]")).GetAttribute("aria-label");

    private static string? Chosen(SeenPage page, string name) => page.Document.QuerySelector($"[name='{name}'] option[selected]")?.GetAttribute("value");

    private async Task Start() => await _site.Send(await _site.Get("/schedules"), "Make the schedule");
}
