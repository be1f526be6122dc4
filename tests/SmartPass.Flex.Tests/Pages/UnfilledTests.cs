using System.Text;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Unfilled;
using SmartPass.Platform.Export;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

public sealed class UnfilledTests : RunningWorld
{
    [Fact]
    public async Task Who_has_no_seat_is_listed_by_family_name_until_placed()
    {
        var (session, chess) = await ChessOnMonday(3);
        await SignsUp(Lincoln.Maya, chess);

        var view = await Read(session);
        Assert.Equal(["Lee Aaron", "Jordan Blake", "Sam Ortiz"], view.Kept.Select(student => student.Name));
        Assert.Equal(["Chess (2 seats left)"], view.Choices.Select(choice => choice.InWords));
        Assert.True(view.MayPlace);

        Assert.Equal(1, await Place(session, Sam));
        Assert.Equal(["Lee Aaron", "Jordan Blake"], (await Read(session)).Kept.Select(student => student.Name));

        Assert.Equal(1, await Place(session, Lincoln.Jordan, Lee));
        Assert.Equal((1, "Chess (full)"), ((await Read(session)).Count, (await Read(session)).Choices.Single().InWords));
    }

    [Fact]
    public async Task Students_placed_by_hand_are_placed_now_and_by_whoever_does_it()
    {
        var (session, _) = await ChessOnMonday(null);

        await Place(session, Sam);

        var seat = Assert.Single(await Rows<SignUp>());
        Assert.Equal((TestWorld.Start, Administrator.Person, SignUpRank.Placed), (seat.At, seat.ById, seat.Rank));
    }

    [Fact]
    public async Task More_than_fit_into_one_step_are_placed_in_several()
    {
        var many = Enumerable.Range(0, PlaceStudents.InAStep + 5).Select(number => School.Add(Lincoln.Student(2000 + number, $"Student{number}", "Many"))).ToArray();
        var (session, _) = await ChessOnMonday(null);

        Assert.Equal(many.Length, await Place(session, many));
    }

    [Fact]
    public async Task Grade_and_text_narrow_it_and_the_count_is_of_all()
    {
        var (session, _) = await ChessOnMonday(null);

        Assert.Equal(["Lee Aaron", "Sam Ortiz"], await Names(new UnfilledFilter(null, "09")));
        Assert.Equal(["Sam Ortiz"], await Names(new UnfilledFilter("ort  sam", null)));
        Assert.Equal(["Sam Ortiz"], await Names(new UnfilledFilter(Sam.Number, "09")));
        Assert.Empty(await Names(new UnfilledFilter("maya", "09")));
        Assert.Equal((4, true), ((await Read(session, new UnfilledFilter("maya", "09"))).Count, new UnfilledFilter("maya", null).IsSet));
        Assert.Equal("?q=a%26b&grade=09&page-number=2&handler=place", new UnfilledFilter(" a&b ", "09").Query(2, "place"));

        async Task<IEnumerable<string>> Names(UnfilledFilter filter) => (await Read(session, filter)).Kept.Select(student => student.Name);
    }

    [Fact]
    public async Task Called_off_for_a_grade_nobody_of_it_lacks_a_seat()
    {
        var (session, _) = await ChessOnMonday(null);
        await As<CallOffSession, OfferOutcome>(act => act.CallOff(session, "field trip", ["09"]));

        Assert.Equal(["Jordan Blake", "Maya Okafor"], (await Read(session)).Kept.Select(student => student.Name));

        await As<CallOffSession, OfferOutcome>(act => act.CallOff(session, "assembly", []));
        Assert.Equal((0, false), ((await Read(session)).Count, (await Read(session)).MayPlace));
    }

    [Fact]
    public async Task Who_must_not_meet_another_stays_on_the_list_and_staff_read_nothing_of_it()
    {
        var (session, chess) = await ChessOnMonday(null);
        await SignsUp(Lincoln.Maya, chess);
        Rule.Which = (one, other) => (one, other) == (Lincoln.Maya.Id, Lincoln.Jordan.Id);

        Assert.Equal(2, await Place(session, Lincoln.Jordan, Sam, Lee));
        Assert.Equal(["Jordan Blake"], (await Read(session)).Kept.Select(student => student.Name));

        var assigned = await As<AssignStudents, IReadOnlyList<Assigned>?>(act => act.Assign(chess, [Lincoln.Jordan.Id], required: false));
        Assert.Equal(SignUpVerdict.GenericToStaff, assigned!.Single().No!.ToStaff);
    }

    [Fact]
    public async Task A_session_of_another_school_is_not_there() =>
        Assert.Null(await As<UnfilledListReader, UnfilledView?>(reader => reader.Read(new SessionId(99), new UnfilledFilter(null, null), 1, default)));

    [Fact]
    public void A_long_list_has_pages_and_a_page_beyond_the_last_shows_the_last()
    {
        var students = Enumerable.Range(1, 450).Select(number => Lincoln.Student(number, "A", "B")).ToList();
        var view = new UnfilledView(null!, 450, students, new UnfilledFilter(null, null), 9, [], null!);

        Assert.Equal((3, 3, 50), (view.Pages, view.Page, view.Shown.Count));
    }

    [Fact]
    public void The_file_runs_no_formula()
    {
        var file = CsvFile.Read(CsvFile.Decode(UnfilledFile.Bytes([Sam with { GivenName = "=HYPERLINK(\"x\")", FamilyName = "Ortiz" }])));

        Assert.Equal(["Student", "Number", "Grade"], file.Headings);
        Assert.Equal(["=HYPERLINK(\"x\") Ortiz", "000103", "Grade 9"], file.Lines.Single().Cells);
        Assert.Contains("'=HYPERLINK", Encoding.UTF8.GetString(UnfilledFile.Bytes([Sam with { GivenName = "=HYPERLINK(\"x\")" }])), StringComparison.Ordinal);
    }

    private async Task<(SessionId Session, ActivitySessionId Chess)> ChessOnMonday(int? capacity)
    {
        var period = await Period(Plan());
        var chess = await Activity(period, "Chess", capacity);
        return (await SessionOn(period, Monday), await On(chess, Monday));
    }

    private Task<int> Place(SessionId session, params PersonFacts[] students) => As<PlaceStudents, int>(act => act.These(session, [.. students.Select(student => student.Id)]));

    private async Task<UnfilledView> Read(SessionId session, UnfilledFilter? filter = null) =>
        (await As<UnfilledListReader, UnfilledView?>(reader => reader.Read(session, filter ?? new UnfilledFilter(null, null), 1, default)))!;
}
