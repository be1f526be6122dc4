using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Board;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Board;

/// <summary>Whom the board shows: Maya on the way to the restroom from Ms. Rivera's class, Jordan of the same class from Mr. Osei's library to the water.</summary>
public sealed class FilterTests : BoardWorld
{
    private static readonly BoardFilter All = new();

    [Fact]
    public async Task Without_a_choice_everyone_is_shown() => Assert.Equal(["Jordan", "Maya"], await Shown(All));

    [Fact]
    public async Task By_kind_of_place() => Assert.Equal(["Maya"], await Shown(All with { Place = RoomKind.Restroom }));

    [Fact]
    public async Task By_the_one_place_gone_to() => Assert.Equal(["Jordan"], await Shown(All with { Room = Fountain }));

    [Fact]
    public async Task By_grade() => Assert.Equal(["Jordan"], await Shown(All with { Grade = "11" }));

    [Fact]
    public async Task By_the_teacher_of_the_class_whatever_room_they_left() => Assert.Equal(["Jordan", "Maya"], await Shown(All with { Teacher = Lincoln.Rivera.Id }));

    [Fact]
    public async Task By_the_staff_of_another_room_than_that_of_the_class() => Assert.Equal(["Jordan"], await Shown(All with { Teacher = Lincoln.Osei.Id }));

    [Theory]
    [InlineData("okaf", "Maya")]
    [InlineData("fountain", "Jordan")]
    [InlineData("000101", "Maya")]
    [InlineData("RIVERA maya", "Maya")]
    [InlineData("osei", "Jordan")]
    public async Task By_every_word_typed(string text, string found) => Assert.Equal([found], await Shown(All with { Text = text }));

    [Fact]
    public async Task Words_that_are_not_all_found_find_nobody() => Assert.Empty(await Shown(All with { Text = "maya osei" }));

    [Fact]
    public async Task By_overtime()
    {
        await SomeAreOut();
        await this.Wait(TimeSpan.FromMinutes(6));

        Assert.Equal(["Maya"], Names((await Board(All with { Overtime = true })).Shown));
    }

    [Fact]
    public void The_address_holds_every_choice_in_one_order()
    {
        var filter = new BoardFilter(" a&b ", RoomKind.Nurse, new RoomId(3), "09", new(7), true, BoardLook.Cards);

        Assert.Equal("q=a%26b&place=Nurse&room=3&grade=09&teacher=7&overtime=true&look=Cards", filter.Query);
        Assert.Equal("look=Cards", filter.Everyone.Query);
        Assert.Equal("", All.Query);
        Assert.True(filter.Everyone.ShowsEveryone);
        Assert.False(filter.ShowsEveryone);
    }

    private static RoomId Fountain => new(9);

    private async Task<IEnumerable<string>> Shown(BoardFilter filter)
    {
        await SomeAreOut();
        return Names((await Board(filter)).Shown).Order();
    }

    private async Task SomeAreOut()
    {
        School.RoomsById[Fountain] = SchoolOfTests.Room(9, "Fountain 1F", RoomKind.Water, ApprovalRule.SelfCheckout, null) with { TimeLimit = 30 };
        School.Add(Lincoln.Jordan with { Grade = "11" });
        await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        Assert.IsType<AskOutcome.Started>(await this.Ask(Lincoln.Jordan, new Wish(Fountain, "from the library") { From = SchoolOfTests.Library }));
    }
}
