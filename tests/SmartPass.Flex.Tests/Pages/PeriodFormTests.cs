using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Periods;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

public sealed class PeriodFormTests
{
    private static readonly DateOnly Today = new(2026, 10, 15);

    [Fact]
    public void What_is_filled_in_well_is_taken_as_written()
    {
        var form = Filled(_ => { });

        Assert.Empty(form.Faults(Lincoln.High));
        var plan = form.Written(new AudienceForm { Grades = ["10", "09"] }.Written([Lincoln.Maya.Id]), Today);
        Assert.Equal(("Titan Time", new TimeOnly(10, 40), new TimeOnly(11, 20), null), (plan.Name, plan.Starts, plan.Ends, plan.DefaultRoom));
        Assert.Equal([DayOfWeek.Tuesday, DayOfWeek.Thursday], plan.Days);
        Assert.Equal(new Audience(["09", "10"], [], [Lincoln.Maya.Id]), plan.Audience);
        Assert.Equal(new CutOff.Weekly(DayOfWeek.Friday, new TimeOnly(15, 0)), plan.Closes);
        Assert.Null(plan.Opens);
    }

    [Fact]
    public void A_saved_period_comes_back_as_it_was()
    {
        var plan = RunningWorld.Plan(opens: new Opening(7, new TimeOnly(8, 0)), room: SchoolOfTests.Library) with
        {
            Dates = [new DateOnly(2026, 10, 30)], Until = new DateOnly(2026, 12, 18), Closes = new CutOff.Hours(24),
        };

        var again = PeriodForm.Of(plan).Written(plan.Audience, Today);

        Assert.Empty(PeriodForm.Of(plan).Faults(Lincoln.High));
        Assert.Equal(plan.Dates, again.Dates);
        Assert.Equal((plan.From, plan.Until, plan.Opens, plan.Closes, plan.DefaultRoom), (again.From, again.Until, again.Opens, again.Closes, again.DefaultRoom));
    }

    [Fact]
    public void Single_dates_alone_need_no_first_day()
    {
        var form = Filled(one => (one.Days, one.From, one.Dates) = ([], null, "2026-11-03\r\n2026-10-30\r\n\r\n2026-11-03"));

        Assert.Empty(form.Faults(Lincoln.High));
        Assert.Equal([new DateOnly(2026, 10, 30), new DateOnly(2026, 11, 3)], form.Written(Audience.Everyone, Today).Dates);
        Assert.Equal(Today, form.Written(Audience.Everyone, Today).From);
    }

    [Fact]
    public void Whom_it_is_for_comes_back_as_it_was()
    {
        var audience = new Audience(["12"], [SchoolOfTests.Biology], [Lincoln.Maya.Id]);

        Assert.Equal(audience, AudienceForm.Of(audience).Written(audience.Students));
    }

    [Theory]
    [InlineData("Name", "")]
    [InlineData("Name", "This name goes on for much longer than any name of a flex period")]
    [InlineData("From", "soon")]
    [InlineData("From", "0202-10-20")]
    [InlineData("From", "")]
    [InlineData("Until", "2026-10-14")]
    [InlineData("Until", "never")]
    [InlineData("Dates", "2026-10-30\nsome day")]
    [InlineData("Starts", "")]
    [InlineData("Starts", "11:20", "Ends")]
    [InlineData("Ends", "10:40")]
    [InlineData("Ends", "9:61")]
    [InlineData("OpensDays", "29")]
    [InlineData("OpensDays", "-1")]
    [InlineData("OpensAt", "early")]
    [InlineData("ClosesHours", "337")]
    [InlineData("ClosesHours", "-1")]
    [InlineData("ClosesHours", "soon")]
    [InlineData("ClosesAt", "")]
    public void What_is_wrong_is_said_at_its_box(string box, string typed, string? saidAt = null)
    {
        var form = Filled(one =>
        {
            typeof(PeriodForm).GetProperty(box)!.SetValue(one, typed);
            one.Opens = box.StartsWith("Opens", StringComparison.Ordinal) ? PeriodForm.DaysBefore : PeriodForm.Planned;
            one.Closes = box == "ClosesHours" ? PeriodForm.Hours : PeriodForm.Weekly;
        });

        Assert.Equal([saidAt ?? box], form.Faults(Lincoln.High).Select(fault => fault.Field));
    }

    [Fact]
    public void Without_any_day_it_says_so() => Assert.Equal(["Days"], Filled(one => one.Days = []).Faults(Lincoln.High).Select(fault => fault.Field));

    [Fact]
    public void The_longest_cut_off_and_the_earliest_opening_are_taken() =>
        Assert.Empty(Filled(one => (one.Opens, one.OpensDays, one.OpensAt, one.Closes, one.ClosesHours) = (PeriodForm.DaysBefore, "28", "08:00", PeriodForm.Hours, "336")).Faults(Lincoln.High));

    [Fact]
    public void Sign_up_that_would_open_after_it_closes_is_told_with_both_times()
    {
        // Sign-up for the Tuesday opens on Friday morning, hours before the cut-off; for the Thursday it is too late.
        var form = Filled(one => (one.Opens, one.OpensDays, one.OpensAt) = (PeriodForm.DaysBefore, "4", "08:00"));

        var (box, message) = Assert.Single(form.Faults(Lincoln.High));
        Assert.Equal("OpensDays", box);
        Assert.Equal("Sign-up for Thursday, Oct 22 would close Friday, Oct 16, 3:00 PM and open only Sunday, Oct 18, 8:00 AM. Open it earlier, or close it later.", message);
    }

    [Theory]
    [InlineData(4, "07:59", true)]
    [InlineData(4, "15:00", false)]
    public void An_opening_right_at_the_cut_off_is_too_late(int days, string at, bool fits) =>
        Assert.Equal(fits, !Filled(one => (one.Days, one.Opens, one.OpensDays, one.OpensAt) = ([DayOfWeek.Tuesday], PeriodForm.DaysBefore, $"{days}", at)).Faults(Lincoln.High).Any());

    [Fact]
    public void A_period_is_told_in_words()
    {
        var plan = RunningWorld.Plan() with { Dates = [new(2026, 10, 30), new(2026, 11, 6), new(2026, 11, 13), new(2026, 11, 20)], Until = new DateOnly(2026, 12, 18) };

        Assert.Equal("Mondays, Tuesdays, Oct 30, Nov 6, Nov 13 and 1 more date, 10:40–11:20 AM", PeriodWords.When(plan));
        Assert.Equal("from Oct 1, 2026 until Dec 18, 2026", PeriodWords.Term(plan));
        Assert.Equal("Mondays and Tuesdays, 11:40 AM–12:20 PM", PeriodWords.When(RunningWorld.Plan() with { Starts = new(11, 40), Ends = new(12, 20) }));
        Assert.Equal("everyone", PeriodWords.For(Audience.Everyone));
        Assert.Equal("Grade 9, Grade 10 and 1 student by name", PeriodWords.For(new Audience(["09", "10"], [], [Lincoln.Maya.Id])));
        Assert.Equal("as soon as a session is planned", PeriodWords.Opens(plan));
        Assert.Equal("Fridays 3:00 PM for the week after", PeriodWords.Closes(plan));
        Assert.Equal("when it begins", PeriodWords.Closes(plan with { Closes = new CutOff.Hours(0) }));
        Assert.Equal("7 days before, at 8:00 AM", PeriodWords.Opens(plan with { Opens = new Opening(7, new TimeOnly(8, 0)) }));
    }

    [Fact]
    public void The_effect_says_when_sign_up_opens_and_closes()
    {
        var (date, high) = (new DateOnly(2026, 10, 20), Lincoln.High);
        var times = new SmartPass.Flex.Contracts.SessionTimes(high.Instant(date, new(10, 40)), high.Instant(date, new(11, 20)), high.Instant(date.AddDays(-7), new(8, 0)), high.Instant(date.AddDays(-4), new(15, 0)));

        Assert.Equal("Sign-up for Tuesday, Oct 20 opens Tuesday, Oct 13, 8:00 AM and closes Friday, Oct 16, 3:00 PM.", PeriodWords.Effect(high, date, times, times.OpensAt!.Value.AddMinutes(-1)));
        Assert.Equal("Sign-up for Tuesday, Oct 20 closes Friday, Oct 16, 3:00 PM.", PeriodWords.Effect(high, date, times, times.OpensAt.Value));
        Assert.Equal("Sign-up for Tuesday, Oct 20 closed Friday, Oct 16, 3:00 PM.", PeriodWords.Effect(high, date, times, times.ClosesAt));
    }

    private static PeriodForm Filled(Action<PeriodForm> change)
    {
        var form = new PeriodForm
        {
            Name = " Titan Time ", Days = [DayOfWeek.Thursday, DayOfWeek.Tuesday], From = "2026-10-15", Starts = "10:40", Ends = "11:20",
            OpensDays = "7", OpensAt = "08:00", ClosesHours = "24",
        };
        change(form);
        return form;
    }
}
