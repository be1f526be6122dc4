using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Log;
using SmartPass.Flex.Contracts;
using SmartPass.Passes.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Pages;

public sealed class WayInWordsTests
{
    [Fact]
    public void Each_way_is_said_in_plain_words()
    {
        Assert.Equal("Self-checkout", Said(PassRoute.SelfCheckout));
        Assert.Equal("Approval by Ana Rivera", Said(PassRoute.Approval, "Ana Rivera"));
        Assert.Equal("Made by Ana Rivera for several students", Said(PassRoute.Bulk, "Ana Rivera"));
        Assert.Equal("Turn in line", Said(PassRoute.SelfCheckout, waited: true));
        Assert.Equal("Held until clear", Said(PassRoute.Recurring, waited: true));
        Assert.Equal("Urgent request", Said(PassRoute.Approval, waited: true, urgent: true));
        Assert.Equal("On the way to the next place", Said(PassRoute.Kiosk, underWay: true));
    }

    [Fact]
    public void None_is_without_words() =>
        Assert.All(Enum.GetValues<PassRoute>(), route => Assert.All(new[] { null, "Ana Rivera" }, by => Assert.NotEmpty(Said(route, by))));

    [Fact]
    public void Nor_is_any_choice() => Assert.All(
        [.. Enum.GetValues<Way>().Select(LogWords.InWords), .. Enum.GetValues<Outcome>().Select(LogWords.InWords), .. Enum.GetValues<LogPeriod>().Select(LogWords.InWords), .. Enum.GetValues<LogSort>().Select(LogWords.InWords)], Assert.NotEmpty);

    [Fact]
    public void Each_way_to_a_seat_is_said_in_plain_words()
    {
        Assert.Equal("Flex sign-up", Sat(SignUpWay.Student));
        Assert.Equal("Flex, assigned or moved by Ana Rivera", Sat(SignUpWay.Staff, "Ana Rivera"));
        Assert.Equal("Flex, placed at the cut-off", Sat(SignUpWay.Placement));
        Assert.Equal("Flex, turn on the waitlist", Sat(SignUpWay.MovesUp));
        Assert.All(Enum.GetValues<SignUpWay>(), way => Assert.All(new[] { null, "Ana Rivera" }, by => Assert.StartsWith("Flex", Sat(way, by), StringComparison.Ordinal)));
    }

    private static string Sat(SignUpWay way, string? by = null) => WayInWords.Of(Entry(null, by, seat: new TriedSeat(new ActivitySessionId(8), way, "Robotics", TestWorld.Start)), by);

    private static string Said(PassRoute route, string? by = null, bool waited = false, bool urgent = false, bool underWay = false) => WayInWords.Of(Entry(route, by, waited, urgent, underWay), by);

    private static Entry Entry(PassRoute? route, string? by, bool waited = false, bool urgent = false, bool underWay = false, TriedSeat? seat = null) => new()
    {
        SchoolId = Lincoln.High.Id, At = TestWorld.Start, StudentId = Lincoln.Maya.Id, ById = by is null ? Lincoln.Maya.Id : Lincoln.Rivera.Id, Route = route, UnderWay = underWay, Waited = waited,
        FromId = SchoolOfTests.Room214, ToId = SchoolOfTests.Library, PassId = default, Urgent = urgent, Seat = seat,
    };
}
