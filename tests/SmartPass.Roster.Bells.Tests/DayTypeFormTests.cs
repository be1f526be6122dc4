using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Bells.Tests;

public class DayTypeFormTests
{
    [Fact]
    public void A_row_that_was_added_and_never_filled_in_is_left_out()
    {
        var form = Minimum();
        form.AddRow();
        form.AddRow();

        Assert.Equal("09:20", form.Rows[1].Start);
        var (day, wrong) = form.Read();

        Assert.Empty(wrong);
        Assert.Equal(["Period 1"], day!.Slots.Select(slot => slot.Label));
    }

    [Fact]
    public void A_row_that_somebody_began_asks_for_what_is_missing_in_the_words_of_its_fields()
    {
        var form = Minimum();
        form.Rows.AddRange([new SlotLine { Start = "10:00" }, new SlotLine { Start = "09:20", Kind = SlotKind.Lunch }, new SlotLine { Start = "13:00", End = "12:30" }, new SlotLine { End = "15:00" }]);

        var (day, wrong) = form.Read();

        Assert.Null(day);
        Assert.Equal(
            [("Rows[1].End", "Choose when it ends."), ("Rows[2].End", "Choose when it ends."), ("Rows[3].End", "It must end after 1:00 PM."), ("Rows[4].Start", "Choose when it starts.")],
            wrong);
    }

    private static DayTypeForm Minimum() => new() { Label = "Minimum", Rows = [new SlotLine { Start = "08:30", End = "09:20", Label = "Period 1" }] };
}
