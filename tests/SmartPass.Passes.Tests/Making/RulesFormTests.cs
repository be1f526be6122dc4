using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Rules;

namespace SmartPass.Passes.Tests.Making;

/// <summary>The rules as typed, as kept, and as said.</summary>
public sealed class RulesFormTests
{
    private static readonly RuleSettings Full = new(
        8, 20, 10, 5, 2, 8, 15, 40, LineClears.EndOfDay, DisplayNames.Numbers,
        [new NoPassWindow("Testing", new TimeOnly(9, 0), new TimeOnly(10, 30), [DayOfWeek.Tuesday, DayOfWeek.Wednesday])],
        [new GradeLimit("09", 3, null)]);

    [Fact]
    public void Settings_come_back_from_the_form_as_they_went_in()
    {
        var back = new RulesCheck(RulesForm.Of(Full)).Read()!;

        Assert.Empty(back.DifferencesFrom(Full));
        Assert.Equal(Full with { Windows = back.Windows, Grades = back.Grades }, back);
        Assert.Equal(Full.Grades, back.Grades);
    }

    [Fact]
    public void Nothing_typed_where_nothing_need_be_is_no_rule()
    {
        var form = RulesForm.Of(Full);
        (form.DailyLimit, form.WeeklyLimit, form.MostOut, form.PauseMinutes, form.FirstMinutes, form.LastMinutes) = (null, "", " ", null, "", null);
        form.Windows.Add(new WindowLine());

        var settings = new RulesCheck(form).Read()!;

        Assert.Equal((null, null, null, 0, 0, 0), (settings.DailyLimit, settings.WeeklyLimit, settings.MostOut, settings.PauseMinutes, settings.FirstMinutes, settings.LastMinutes));
        Assert.Single(settings.Windows);
    }

    [Theory]
    [InlineData("LapseMinutes", "0")]
    [InlineData("LapseMinutes", "")]
    [InlineData("OvertimeMinutes", "121")]
    [InlineData("FirstMinutes", "-1")]
    [InlineData("LastMinutes", "61")]
    [InlineData("DailyLimit", "two")]
    [InlineData("WeeklyLimit", "1.5")]
    [InlineData("PauseMinutes", "241")]
    [InlineData("MostOut", "0")]
    public void A_number_out_of_bounds_is_said_at_its_field(string field, string typed)
    {
        var form = RulesForm.Of(Full);
        typeof(RulesForm).GetProperty(field)!.SetValue(form, typed);
        var check = new RulesCheck(form);

        Assert.Null(check.Read());
        Assert.Equal(field, Assert.Single(check.Faults).Field);
    }

    [Theory]
    [InlineData("", "09:00", "10:00", "Windows[0].Name")]
    [InlineData("Testing", "", "10:00", "Windows[0].From")]
    [InlineData("Testing", "09:00", "", "Windows[0].Until")]
    [InlineData("Testing", "10:00", "09:00", "Windows[0].Until")]
    public void A_named_time_needs_a_name_and_an_end_after_its_beginning(string name, string from, string until, string field)
    {
        var form = RulesForm.Of(Full with { Windows = [] });
        form.Windows.Add(new WindowLine { Name = name, From = from, Until = until });
        var check = new RulesCheck(form);

        Assert.Null(check.Read());
        Assert.Equal(field, Assert.Single(check.Faults).Field);
    }

    [Fact]
    public void A_grade_stands_once()
    {
        var form = RulesForm.Of(Full);
        form.Grades.Add(new GradeLine { Grade = "09" });
        var check = new RulesCheck(form);

        Assert.Null(check.Read());
        Assert.Contains("Grade 9", Assert.Single(check.Faults).Message);
    }

    [Fact]
    public void Every_rule_is_said_in_a_sentence()
    {
        var said = RuleWords.Of(Full);

        Assert.Contains("Students may have 2 passes a day and 8 a week.", said);
        Assert.Contains("In Grade 9: 3 passes a day.", said);
        Assert.Contains("No passes: Testing 9:00 AM–10:30 AM Tue Wed.", said);
        Assert.Contains("The hallway display shows student numbers.", said);
        Assert.Contains("Students may have as many passes as they need.", RuleWords.Of(Full with { DailyLimit = null, WeeklyLimit = null }));
    }
}
