using SmartPass.Flex.Pages.Week;

namespace SmartPass.Flex.Tests.Pages;

public sealed class CallOffFormTests
{
    private static readonly string[] Known = ["09", "10"];

    [Fact]
    public void For_everyone_it_needs_a_reason_only()
    {
        var form = new CallOffForm { Why = "assembly", Grades = ["09"] };

        Assert.Empty(form.Faults(Known));
        Assert.Empty(form.Off(Known));
    }

    [Fact]
    public void Grades_count_once_they_are_asked_for_and_are_grades_of_the_school()
    {
        var form = new CallOffForm { Why = "field trip", Whom = CallOffForm.Some, Grades = ["10", "99"] };

        Assert.Empty(form.Faults(Known));
        Assert.Equal(["10"], form.Off(Known));
    }

    [Theory]
    [InlineData(" ", "all", "10", "Why")]
    [InlineData("assembly", "some", "99", "Grades")]
    [InlineData("This reason goes on and on, much longer than anybody would care to read on a phone between two classes, and then some more.", "all", "10", "Why")]
    public void What_is_wrong_is_said_at_its_box(string why, string whom, string grade, string box) =>
        Assert.Equal([box], new CallOffForm { Why = why, Whom = whom, Grades = [grade] }.Faults(Known).Select(fault => fault.Field));
}
