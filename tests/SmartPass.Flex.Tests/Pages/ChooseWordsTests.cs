using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Choose;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

/// <summary>What a student reads of days, seats and lines.</summary>
public sealed class ChooseWordsTests
{
    private static readonly DateTimeOffset Now = TestWorld.Start;

    [Fact]
    public void An_instant_is_said_by_how_near_it_is()
    {
        Assert.Equal("3:00 PM today", ChooseWords.Moment(Lincoln.High, Now.AddHours(5), Now));
        Assert.Equal("tomorrow 10:00 AM", ChooseWords.Moment(Lincoln.High, Now.AddDays(1), Now));
        Assert.Equal("Wed 10:00 AM", ChooseWords.Moment(Lincoln.High, Now.AddDays(6), Now));
        Assert.Equal("Thu, Oct 22, 10:00 AM", ChooseWords.Moment(Lincoln.High, Now.AddDays(7), Now));
    }

    [Fact]
    public void Times_in_one_half_of_the_day_say_it_once()
    {
        Assert.Equal("10:40 to 11:20 AM", ChooseWords.Times(Lincoln.High, Times(40, 80)));
        Assert.Equal("11:40 AM to 12:20 PM", ChooseWords.Times(Lincoln.High, Times(100, 140)));
    }

    [Fact]
    public void Seats_are_counted_and_a_full_activity_says_how_many_wait()
    {
        Assert.Equal(["3 seats left", "1 seat left", "Full", "Full: 4 waiting", "Open"],
            new SeatsLeft[] { new(3, 0), new(1, 0), new(0, 0), new(-1, 4), new(null, 0) }.Select(ChooseWords.Seats));
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(112, "112th")]
    public void A_place_in_line_is_an_ordinal(int place, string words) => Assert.Equal(words, ChooseWords.Ordinal(place));

    [Fact]
    public void What_is_to_be_chosen_is_counted_and_the_first_cut_off_named()
    {
        var (one, two) = (Coming(1, 40), Coming(2, 24 * 60));
        Assert.Equal("Nothing to choose right now.", ChooseWords.ToDo(Lincoln.High, [], Now));
        Assert.Equal("Choose for today by 10:40 AM.", ChooseWords.ToDo(Lincoln.High, [one], Now));
        Assert.Equal("Choose for tomorrow by 3:00 PM today.", ChooseWords.ToDo(Lincoln.High, [two with { Times = two.Times with { ClosesAt = Now.AddHours(5) } }], Now));
        Assert.Equal("2 sessions to choose, the first by 10:40 AM today.", ChooseWords.ToDo(Lincoln.High, [two, one], Now));
    }

    [Fact]
    public void A_session_says_what_one_has_there_or_what_to_do()
    {
        var open = Coming(1, 40);
        Assert.Equal("Choose by 10:40 AM today", State(open));
        Assert.Equal("Opens 10:20 AM today", State(open with { Times = open.Times with { OpensAt = Now.AddMinutes(20) } }));
        Assert.Equal("Sign-up is closed", State(open with { Times = open.Times with { ClosesAt = Now } }));
        Assert.Equal("Called off (no school)", State(open with { Off = "no school" }));
        Assert.Equal("Waiting, 2nd in line", State(open with { Line = new OwnPlace(new ActivitySessionId(7), "Robotics", 2) }));
        Assert.Equal("Robotics", State(open with { Seat = Seat(SignUpRank.OwnChoice) }));
        Assert.Equal(("lock", "Robotics"), ChooseWords.State(Lincoln.High, open with { Seat = Seat(SignUpRank.Required) }, Now));
        Assert.Equal("Placed: Robotics", State(open with { Seat = Seat(SignUpRank.Placed) }));
    }

    [Fact]
    public void What_one_has_is_said_in_a_sentence()
    {
        var open = Coming(1, 40);
        Assert.Equal("Nothing chosen yet", ChooseWords.Has(open));
        Assert.Equal("You’re 11th in line for Robotics", ChooseWords.Has(open with { Line = new OwnPlace(new ActivitySessionId(7), "Robotics", 11) }));
        Assert.Equal("You’re in Robotics", ChooseWords.Has(open with { Seat = Seat(SignUpRank.Administrator) }));
        Assert.Equal("You were placed in Robotics", ChooseWords.Has(open with { Seat = Seat(SignUpRank.Placed) }));
        Assert.Equal("Called off", ChooseWords.Has(open with { Off = "storm", Seat = Seat(SignUpRank.OwnChoice) }));
    }

    private static string State(ComingSession session) => ChooseWords.State(Lincoln.High, session, Now).Words;

    private static OwnSeat Seat(SignUpRank rank) => new(new ActivitySessionId(7), "Robotics", null, rank, Lincoln.Osei.Id, false);

    private static SessionTimes Times(int from, int until) => new(Now.AddMinutes(from), Now.AddMinutes(until), null, Now.AddMinutes(from));

    private static ComingSession Coming(long id, int minutes) =>
        new(new SessionId(id), "Flex", Lincoln.High.Date(Now.AddMinutes(minutes)), Times(minutes, minutes + 40), null, null, null, null);
}
