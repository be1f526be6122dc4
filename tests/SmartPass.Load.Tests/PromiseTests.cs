using SmartPass.Load.Suites;
using SmartPass.Load.Wire;

namespace SmartPass.Load.Tests;

/// <summary>What students were told of their seats, beside what is there.</summary>
public sealed class PromiseTests : IDisposable
{
    private static readonly Offered First = new(1, 1);
    private static readonly Offered Second = new(2, 1);

    private readonly PlantedSeats _seats = new();
    private readonly Promises _promises = new();

    public void Dispose() => _seats.Dispose();

    [Fact]
    public void What_was_told_is_kept_and_so_is_what_came_of_it()
    {
        _promises.Take(3, First, Told.Seated);
        _promises.Take(4, First, Told.Waits);
        _promises.Take(4, Second, Told.Seated);
        _promises.Take(5, First, Told.Waits);
        _promises.Take(6, First, Told.Seated);
        _promises.Take(6, First, Told.Left);
        _promises.Take(7, First, Told.Refused);
        // 5 has moved up since.
        _seats.Seated(1, 3).Waiting(1, 4).Seated(2, 4).Waiting(1, 5).MovedUp(1, 5).Line("SignedUp", 1, 6).Line("Over", 1, 6, end: "Left");

        Assert.Empty(_seats.NotKept(_promises));
    }

    [Fact]
    public void A_seat_that_is_not_there_is_seen()
    {
        _promises.Take(3, First, Told.Seated);

        Assert.Equal(
            ["student 3 was told of a seat in 1, of which the history knows nothing", "student 3 was told of activity 1 and has nothing in session 1"], _seats.NotKept(_promises));
    }

    [Fact]
    public void A_seat_elsewhere_than_told_is_seen()
    {
        _promises.Take(3, First, Told.Seated);
        _seats.Line("SignedUp", 1, 3).Seated(2, 3);

        Assert.Equal("student 3 was told of activity 1 and has activity 2 in session 1", Assert.Single(_seats.NotKept(_promises)));
    }

    [Fact]
    public void A_seat_that_was_given_back_and_is_there_is_seen()
    {
        _promises.Take(3, First, Told.Seated);
        _promises.Take(3, First, Told.Left);
        _seats.Seated(1, 3);

        Assert.Equal("student 3 was told of nothing and has activity 1 in session 1", Assert.Single(_seats.NotKept(_promises)));
    }

    [Fact]
    public void A_place_in_line_that_is_not_there_is_seen()
    {
        _promises.Take(3, First, Told.Waits);

        Assert.Equal("student 3 was told of activity 1 to wait for and waits for nothing in session 1", Assert.Single(_seats.NotKept(_promises)));
    }

    [Fact]
    public void Lines_end_at_the_cut_off_and_who_waited_is_placed()
    {
        _promises.Take(3, First, Told.Waits);
        _seats.Closed().Line("Waits", 1, 3).Line("Over", 1, 3, end: "CutOff").Row(2, 3, rank: "Placed").Line("Placed", 2, 3, "Placed");

        Assert.Empty(_seats.NotKept(_promises));
    }
}
