using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Bells.Tests;

public class PeriodNameTests
{
    [Theory]
    [InlineData("1", "Period 1")]
    [InlineData("P1", "Block 1")]
    [InlineData("1st hour", "Hour 1")]
    [InlineData("01", "Per. 1")]
    [InlineData("Zero Period", "Period 0")]
    [InlineData("A", "Period A")]
    [InlineData("pd3", "3")]
    [InlineData("advisory", "Advisory")]
    public void Names_of_one_period_have_one_key(string one, string other) => Assert.Equal(PeriodName.Key(one), PeriodName.Key(other));

    [Theory]
    [InlineData("1", "Period 2")]
    [InlineData("1", "Period 11")]
    [InlineData("1", "Period 1/2")]
    [InlineData("A", "Period 2/A")]
    public void Names_of_different_periods_have_different_keys(string one, string other) => Assert.NotEqual(PeriodName.Key(one), PeriodName.Key(other));

    [Theory]
    [InlineData("Period 3", "3")]
    [InlineData("Hour 0", "0")]
    [InlineData("Early Bird", "Early Bird")]
    [InlineData("GEN Block", "GEN")]
    [InlineData("Period 1/2", "1/2")]
    public void A_period_has_a_short_name(string label, string expected) => Assert.Equal(expected, PeriodName.Short(label));

    [Theory]
    [InlineData("Period 1/2", "1/2,1,2")]
    [InlineData("Period 2/A", "2/a,2")]
    [InlineData("Period 5/Period 6", "5/ 6,5,6")]
    [InlineData("Period 4A", "4a,4")]
    [InlineData("Flex", "flex")]
    public void A_slot_answers_to_its_parts_too(string label, string keys) => Assert.Equal(keys, string.Join(',', PeriodName.Keys(label)));

    [Theory]
    [InlineData("1", "1")]
    [InlineData("Period 3", "3")]
    [InlineData("P3", "3")]
    [InlineData("3-4", "3 4")]
    [InlineData("P3-P5", "3 4 5")]
    [InlineData("1,3;5", "1 3 5")]
    [InlineData("2 4", "2 4")]
    [InlineData("A1(M-F)", "a1(M-F)")]
    [InlineData("1(A) 3(B)", "1(A) 3(B)")]
    [InlineData("2(M,W,F)", "2(M,W,F)")]
    [InlineData("1-2(A-C)", "1(A-C) 2(A-C)")]
    [InlineData("Advisory", "advisory")]
    [InlineData("Period 1, Period 2", "1 2")]
    [InlineData("", "")]
    public void Periods_of_a_class_are_read(string raw, string expected)
    {
        var read = ClassPeriods.Read(raw);

        Assert.Empty(read.Unread);
        Assert.Equal(expected, string.Join(' ', read.Periods.Select(period => period.Key + (period.Days.Text.Length > 0 ? $"({period.Days.Text})" : ""))));
    }

    [Theory]
    [InlineData("1()", "1()")]
    [InlineData("1(A", "(")]
    [InlineData("<b>", "<b>")]
    [InlineData("9-3", "9-3")]
    [InlineData("2(M*)", "2(M*)")]
    public void What_cannot_be_read_is_listed(string raw, string unread) => Assert.Contains(unread, ClassPeriods.Read(raw).Unread);

    [Theory]
    [InlineData("M-F", "Monday Tuesday Wednesday Thursday Friday")]
    [InlineData("M,W,F", "Monday Wednesday Friday")]
    [InlineData("MWF", "Monday Wednesday Friday")]
    [InlineData("TTh", "Tuesday Thursday")]
    [InlineData("Mon-Wed", "Monday Tuesday Wednesday")]
    [InlineData("Friday", "Friday")]
    public void Weekdays_are_read(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', MeetingDays.Read(text)!.Weekdays!.Order()));

    [Theory]
    [InlineData("", "")]
    [InlineData("Everyone", "")]
    [InlineData("lunch a", "Lunch A")]
    [InlineData("B", "Lunch B")]
    [InlineData("Wave C", "Lunch C")]
    [InlineData("Grade 6", "Grades 06")]
    [InlineData("6th grade", "Grades 06")]
    [InlineData("Grades 6-8", "Grades 06 07 08")]
    [InlineData("9, 10", "Grades 09 10")]
    [InlineData("Grades 06 07", "Grades 06 07")]
    public void Audiences_are_read(string written, string expected) => Assert.Equal(expected, Audience.Read(written)!.Text);

    [Fact]
    public void Nonsense_is_no_audience() => Assert.Null(Audience.Read("some of them, maybe"));

    [Theory]
    [InlineData("Lunch A Block", "Lunch A")]
    [InlineData("Inglemoor High School - Lunch B", "Lunch B")]
    [InlineData("Hubble Middle School - 6th Grade", "Grades 06")]
    public void An_audience_may_be_named_in_a_title(string title, string expected) => Assert.Equal(expected, Audience.NamedIn(title)!.Text);
}
