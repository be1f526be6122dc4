using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>What of the log one is shown, and where its links lead.</summary>
[Collection(InTown.Name)]
public sealed class LogPageTests(TownFixture fixture) : IAsyncLifetime
{
    private const string Log = Town.Lincoln + "/encounters/log";
    private readonly Town _town = fixture.Town;
    private readonly LoggedEncounters _logged = new(fixture.Town);
    private Visitor _counselor = null!;
    private IReadOnlyList<(long Id, string Name)> _students = [];

    public async ValueTask InitializeAsync()
    {
        await _logged.Clear();
        _counselor = await _town.SignInWhoSees(Town.Lincoln, "Encounters");
        _students = await LoggedEncounters.Students(_counselor, Town.Lincoln);
    }

    public async ValueTask DisposeAsync()
    {
        _counselor.Dispose();
        await _logged.Clear();
    }

    [Fact]
    public async Task A_period_that_is_named_counts_more_than_days_left_in_their_boxes()
    {
        await _logged.Add(Town.Lincoln, _students[0].Id, _students[1].Id, hoursAgo: 24 * 20);

        var own = await _counselor.Open($"{Log}?period=Own&from=2026-10-14&until=2026-10-15");
        Assert.Equal((0, "2026-10-14", "Own"), (Rows(own), own.Document.QuerySelector("#from")!.GetAttribute("value"), Period(own)));

        var month = await _counselor.Press("Show", ("period", "Month"));
        Assert.Equal((1, null, "Month"), (Rows(month), month.Document.QuerySelector("#from")!.GetAttribute("value"), Period(month)));
    }

    [Fact]
    public async Task All_of_it_has_what_is_older_than_any_other_period()
    {
        await _logged.Add(Town.Lincoln, _students[0].Id, _students[1].Id, hoursAgo: 24 * 200);

        Assert.Equal(0, Rows(await _counselor.Open($"{Log}?period=Month")));
        Assert.Equal(1, Rows(await _counselor.Open($"{Log}?period=All&open=true")));
    }

    [Fact]
    public async Task A_pass_is_led_to_only_where_there_is_one()
    {
        var none = await _logged.Add(Town.Lincoln, _students[0].Id, _students[1].Id, pass: 0);
        var one = await _logged.Add(Town.Lincoln, _students[0].Id, _students[1].Id, pass: 7);

        Assert.False((await _counselor.Open($"{Log}/{none}")).Has("main a[href*='/passes/']"));
        Assert.True((await _counselor.Open($"{Log}/{one}")).Has($"a[href='{Town.Lincoln}/passes/7']"));
    }

    [Fact]
    public async Task No_heading_leaves_out_a_level()
    {
        await _logged.Add(Town.Lincoln, _students[0].Id, _students[1].Id);

        var levels = (await _counselor.Open(Log)).Document.QuerySelectorAll("main :is(h1, h2, h3, h4)").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Contains(3, levels);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, string.Join(' ', levels)));
    }

    private static int Rows(Shown page) => page.Document.QuerySelectorAll("table.log tbody tr").Length;

    private static string? Period(Shown page) => page.Document.QuerySelector("#period option[selected]")?.GetAttribute("value");
}
