namespace SmartPass.Load.Tests;

/// <summary>What is found in sign-ups that break a rule, and that nothing is found in those that do not.</summary>
public sealed class SeatTests : IDisposable
{
    private readonly PlantedSeats _seats = new();

    public void Dispose() => _seats.Dispose();

    [Fact]
    public void A_session_without_a_fault_has_none()
    {
        _seats.Seated(1, 1, 3).Waiting(1, 2, 4, 5).Seated(2, 2, 4).Seated(3, 6).Seated(4, 7).Seated(6, 3, 4)
            .Row(1, 8, "Over").Line("SignedUp", 2, 8).Line("Over", 2, 8, end: "Left").Row(2, 9, "SetAside").Line("SignedUp", 2, 9).Line("SetAside", 2, 9).Row(5, 9, rank: "Required").Line("Assigned", 5, 9, "Required");

        Assert.Empty(_seats.Broken);
    }

    [Fact]
    public void A_third_student_with_two_seats_is_seen()
    {
        _seats.Seated(1, 3, 4, 5);

        Assert.Equal("an activity with more students than seats: 1", Assert.Single(_seats.Broken));
    }

    [Fact]
    public void A_room_of_two_activities_has_no_more_seats_than_the_larger()
    {
        _seats.Seated(3, 3, 4).Seated(4, 5);

        Assert.Equal(
            ["activities that share a room with more students than the larger has seats: 3", "activities that share a room with more students than the larger has seats: 4"], _seats.Broken);
    }

    [Fact]
    public void The_same_room_later_on_has_all_its_seats()
    {
        _seats.Seated(3, 3, 4).Seated(6, 5, 6);

        Assert.Empty(_seats.Broken);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Two_seats_in_one_session_or_in_one_at_that_time_are_seen(long other)
    {
        _seats.Seated(1, 3).Seated(other, 3);

        Assert.Equal("a student with two seats at one time: 3", Assert.Single(_seats.Broken));
    }

    [Fact]
    public void Two_of_a_group_in_one_activity_are_seen()
    {
        _seats.Seated(1, 1, 2);

        Assert.Equal("two of a group with seats in one activity: 1", Assert.Single(_seats.Broken));
    }

    [Fact]
    public void Who_waits_beside_a_free_seat_is_seen()
    {
        _seats.Seated(1, 3).Waiting(1, 4);

        Assert.Equal("a student in no group who waits though there is a seat: 4", Assert.Single(_seats.Broken));
    }

    [Fact]
    public void Who_waits_beside_a_seat_that_they_cannot_have_is_none()
    {
        // One is in a group, one has a choice at that time, staff have one elsewhere, and a room is full, or its host takes nobody.
        _seats.Seated(1, 1).Waiting(1, 2).Waiting(1, 4).Seated(5, 4).Row(1, 5, "Waiting").Line("Waits", 1, 5).Row(2, 5, rank: "Requested").Line("Assigned", 2, 5, "Requested")
            .Seated(3, 6, 7).Waiting(4, 8).HeldBack(2).Waiting(2, 9);

        Assert.Empty(_seats.Broken);
    }

    [Fact]
    public void A_sign_up_in_another_session_than_its_activity_is_seen()
    {
        _seats.Row(1, 3, session: 3).Line("SignedUp", 1, 3);

        Assert.Equal("a sign-up for an activity of another session or school: 1", Assert.Single(_seats.Broken));
    }

    [Fact]
    public void Who_moves_up_before_someone_who_waited_longer_is_seen()
    {
        _seats.Seated(1, 3).Waiting(1, 4, 5).MovedUp(1, 5);

        Assert.Contains("student 5 has a seat in 1 before 4", Assert.Single(_seats.Broken));
    }

    [Fact]
    public void Who_comes_anew_before_someone_who_waits_is_seen()
    {
        _seats.Seated(1, 3).Waiting(1, 4).Seated(1, 5);

        Assert.Contains("student 5 has a seat in 1 before 4", Assert.Single(_seats.Broken));
    }

    [Fact]
    public void Who_is_in_a_group_is_passed_over_and_so_is_who_is_kept_elsewhere()
    {
        _seats.Seated(1, 1).Waiting(1, 2, 4, 5).Row(2, 4, rank: "Required").Line("Assigned", 2, 4, "Required").MovedUp(1, 5);

        Assert.Empty(_seats.Broken);
    }

    [Fact]
    public void Who_came_first_has_the_first_seat()
    {
        _seats.Seated(1, 3).Waiting(1, 4, 5).MovedUp(1, 4);

        Assert.Empty(_seats.Broken);
    }

    [Fact]
    public void Who_stays_in_the_room_takes_a_seat_of_it_along()
    {
        _seats.Seated(3, 3).Line("SignedUp", 4, 6).Waiting(3, 5).Row(3, 6).Line("Over", 4, 6, end: "ChoseAnother").Line("SignedUp", 3, 6);

        Assert.Empty(_seats.Broken);
    }

    [Fact]
    public void A_row_that_says_other_than_its_history_is_seen()
    {
        _seats.Row(1, 3).Line("SignedUp", 1, 4).Row(2, 5, "Waiting").Seated(2, 6, 7).Row(5, 8, "SetAside");

        Assert.Equal(
            [
                "student 3 is Seated in 1 and the history does not say so",
                "student 4 is Seated in 1 by the history and no row says so",
                "student 5 is Waiting in 2 and the history does not say so",
                "student 8 is SetAside in 5 and the history does not say so",
            ],
            _seats.Broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Who_was_not_placed_though_there_is_a_seat_is_seen()
    {
        _seats.School(3, 4).Seated(1, 3);

        Assert.Equal("a student without a seat though there is one for them: 4", Assert.Single(_seats.NotPlaced));
    }

    [Fact]
    public void Nobody_is_missed_who_has_a_seat_at_that_time_or_for_whom_there_is_none()
    {
        // What is free is where 1 is, whom 2 must not meet, and what takes nobody who chose nothing.
        _seats.School(1, 2, 3, 4, 5).Seated(1, 1).Seated(3, 3, 4).Seated(5, 5);

        Assert.Empty(_seats.NotPlaced);
    }

    [Fact]
    public void Who_waits_after_the_cut_off_is_seen()
    {
        _seats.School(3).Seated(2, 3).Waiting(1, 3);

        Assert.Equal("a student who waits though the cut-off has passed: 3", Assert.Single(_seats.NotPlaced));
    }
}
