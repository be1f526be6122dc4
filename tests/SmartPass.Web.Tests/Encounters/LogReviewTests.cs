using SmartPass.Kernel;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>Entries reviewed one after another, by several people at once.</summary>
[Collection(InTown.Name)]
public sealed class LogReviewTests(TownFixture fixture) : IAsyncLifetime
{
    private const string Log = Town.Lincoln + "/encounters/log";
    private readonly Town _town = fixture.Town;
    private readonly LoggedEncounters _logged = new(fixture.Town);
    private Visitor _counselor = null!;
    private long _id;

    public async ValueTask InitializeAsync()
    {
        await _logged.Clear();
        _counselor = await _town.SignInWhoSees(Town.Lincoln, "Encounters");
        var students = await LoggedEncounters.Students(_counselor, Town.Lincoln);
        _id = await _logged.Add(Town.Lincoln, students[0].Id, students[1].Id);
    }

    public async ValueTask DisposeAsync()
    {
        _counselor.Dispose();
        await _logged.Clear();
    }

    [Fact]
    public async Task One_tap_marks_it_and_one_takes_that_back_where_one_was()
    {
        await _counselor.Open($"{Log}?open=true&sort=Student");

        var marked = await _counselor.PressOn(_counselor.Page, Mark());
        Assert.Equal(("Marked as reviewed.", "?open=true&sort=Student"), (marked.Notice, marked.Address.Query));
        Assert.False(marked.Has("table.log"));

        var back = await _counselor.Press("Undo");
        Assert.Equal("No longer marked as reviewed.", back.Notice);
        Assert.True((await _counselor.Open(Log)).Has($"#review-{_id}"));
    }

    [Fact]
    public async Task A_script_is_told_to_look_again_and_offered_to_undo_it()
    {
        await _counselor.Open(Log);
        var request = Visitor.Pressing(_counselor.Page, Mark());
        request.Headers.Add("HX-Request", "true");

        using var answer = await _counselor.Send(request);

        Assert.Equal(204, (int)answer.StatusCode);
        var told = Assert.Single(answer.Headers.GetValues("HX-Trigger"));
        Assert.All(["live:now", "Undo"], word => Assert.Contains(word, told, StringComparison.Ordinal));
        var region = await _counselor.Open($"{Log}?open=true&handler=region");
        Assert.True(region.Has("#encounter-log .empty"));
        Assert.False(region.Has("h1"));
    }

    [Fact]
    public async Task Whoever_comes_second_is_told_who_was_first_and_keeps_what_was_typed()
    {
        using var colleague = await _town.SignInAs(Role.Counselor);
        await colleague.Open($"{Log}/{_id}");
        var list = await colleague.Open(Log);
        var one = await colleague.Open($"{Log}/{_id}");
        await _counselor.Open($"{Log}/{_id}");
        await _counselor.Press("Mark as reviewed", ("Note", "Talked to both."));
        var first = _counselor.Page.Document.QuerySelector("#review ~ .card p")!.TextContent.Split(',')[0];

        var late = await colleague.PressOn(one, "Mark as reviewed", ("Note", "Called the parents."));
        Assert.Equal(400, late.Status);
        Assert.Contains($"{first} has reviewed it already.", late.Document.QuerySelector("#note-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Called the parents.", late.Document.QuerySelector("#Note")!.TextContent.Trim());
        Assert.Contains("Talked to both.", late.Words, StringComparison.Ordinal);

        Assert.Equal($"{first} has reviewed it already.", (await colleague.PressOn(one, "Mark as reviewed")).Notice);
        Assert.Equal("Somebody has reviewed it already.", (await colleague.PressOn(list, list.Document.QuerySelector($"#review-{_id}")!.GetAttribute("aria-label")!)).Notice);
    }

    [Fact]
    public async Task Marking_all_up_to_nothing_is_no_request()
    {
        await _counselor.Open(Log);
        foreach (var nonsense in new[] { "", "x", "0" })
        {
            Assert.Equal(400, (await _counselor.PressOn(await _counselor.Open(Log), "Mark all as reviewed", ("upTo", nonsense))).Status);
        }

        Assert.True((await _counselor.Open(Log)).Has($"#review-{_id}"));
    }

    private string Mark() => _counselor.Page.Document.QuerySelector($"#review-{_id}")!.GetAttribute("aria-label")!;
}
