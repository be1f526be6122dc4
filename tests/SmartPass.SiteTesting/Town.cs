using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartPass.Kernel;
using SmartPass.Platform.Export;
using SmartPass.Platform.Jobs;
using SmartPass.Roster;
using SmartPass.Testing;

namespace SmartPass.SiteTesting;

/// <summary>A small district made as people make one, through its pages: Lincoln High School, where passes are used, and Roosevelt Elementary School next door. It is Thursday, 2026-10-15, 10:05, in period 2.</summary>
internal sealed partial class Town : IAsyncDisposable
{
    public const string Lincoln = "/lincoln-high-school";
    public const string Roosevelt = "/roosevelt-elementary-school";
    private const string Password = "quiet lantern under nine boats";

    private readonly Dictionary<string, (string User, string Code)> _codes = [];
    private readonly Dictionary<string, string> _passwords = [];

    private Town(Site site, FakeTimeProvider? clock)
    {
        Site = site;
        Clock = clock;
    }

    public Site Site { get; }

    /// <summary>The town's clock; null where it goes by the real one.</summary>
    public FakeTimeProvider? Clock { get; }

    /// <summary>District IT, who set everything up.</summary>
    public Visitor DistrictIT { get; private set; } = null!;

    public static string SampleRoster(string folder, int schools = 2, int students = 240, DateOnly? date = null)
    {
        var file = Path.Combine(folder, "sample.zip");
        var day = (date ?? new DateOnly(2026, 10, 15)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var written = RosterCommands.Run("sample-roster", [file, "--schools", $"{schools}", "--students", $"{students}", "--seed", "7", "--date", day], folder).GetAwaiter().GetResult();
        return written == 0 ? file : throw new InvalidOperationException("The sample roster could not be written.");
    }

    /// <param name="folder">Where its data go; none for a folder that goes with it.</param>
    /// <param name="realTime">Whether it goes by the real clock, for a process of its own to go on with; it is night there then, so that no bell rings in the middle.</param>
    /// <param name="students">How many go to the two schools.</param>
    public static async Task<Town> Build(string? folder = null, bool realTime = false, int students = 240)
    {
        folder = folder is null ? Site.NewFolder() : Directory.CreateDirectory(folder).FullName;
        var now = TimeProvider.System.GetUtcNow();
        if (await RosterCommands.Run("import-roster", [SampleRoster(folder, students: students, date: realTime ? DateOnly.FromDateTime(now.UtcDateTime) : null)], folder) != 0)
        {
            throw new InvalidOperationException("The sample roster could not be brought in.");
        }

        var clock = realTime ? null : new FakeTimeProvider(new DateTimeOffset(2026, 10, 15, 10, 5, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };
        var town = new Town(await Site.Start(folder, services => services.AddSingleton<TimeProvider>(clock ?? TimeProvider.System)), clock);
        town.DistrictIT = await town.SetUp(realTime && now.Hour is >= 6 and < 18 ? "Pacific/Auckland" : "UTC");
        foreach (var school in new[] { Lincoln, Roosevelt })
        {
            await town.MakeSchedule(school);
            await town.AddRooms(school);
            await town.GiveAccounts(school);
        }

        return town;
    }

    /// <summary>People of a school by what its list of first codes calls them ("Staff", "Grade 9").</summary>
    public IEnumerable<string> People(string school, string group) => _codes.Keys.Where(key => key.StartsWith($"{school} {group} ", StringComparison.Ordinal)).Select(key => key[$"{school} {group} ".Length..]);

    /// <summary>The user name and first code that someone was given.</summary>
    public (string User, string Code) CodeOf(string school, string group, string name) => _codes[$"{school} {group} {name}"];

    /// <summary>The password of someone who signed in before.</summary>
    public string PasswordOf(string school, string group, string name) => _passwords[CodeOf(school, group, name).User];

    /// <summary>Signs someone in, the first time with their first code.</summary>
    public async Task<Visitor> SignIn(string school, string group, string name)
    {
        var visitor = Site.Visitor();
        var (user, code) = CodeOf(school, group, name);
        if (_passwords.TryGetValue(user, out var known))
        {
            await visitor.Open("/sign-in");
            await visitor.Press("Sign in", ("Name", user), ("Password", known));
            return visitor;
        }

        await visitor.Open("/start");
        await visitor.Press("Go on", ("Name", user), ("Code", code));
        var password = $"{Password} {_passwords.Count}";
        await visitor.Press("Keep it and sign in", ("Password", password), ("Again", password));
        _passwords[user] = password;
        return visitor;
    }

    /// <summary>Signs in the first of a school's staff whose navigation shows that place, and not the other.</summary>
    public async Task<Visitor> SignInWhoSees(string school, string place, string? butNot = null)
    {
        foreach (var name in People(school, "Staff"))
        {
            var visitor = await SignIn(school, "Staff", name);
            var places = visitor.Page.Document.QuerySelectorAll("nav a").Select(link => link.TextContent).ToList();
            if (places.Contains(place) && (butNot is null || !places.Contains(butNot)))
            {
                return visitor;
            }

            visitor.Dispose();
        }

        throw new InvalidOperationException($"Nobody at {school} sees {place}.");
    }

    /// <summary>Signs in a teacher of Lincoln High School who was given another role besides.</summary>
    public async Task<Visitor> SignInAs(Role role)
    {
        foreach (var name in People(Lincoln, "Staff").Reverse())
        {
            var visitor = await SignIn(Lincoln, "Staff", name);
            var places = visitor.Page.Document.QuerySelectorAll("nav a").Select(link => link.TextContent).ToList();
            if (places.Contains("My room") && !places.Contains("Board"))
            {
                await DistrictIT.Open($"{Lincoln}/accounts?q={Uri.EscapeDataString(name)}");
                await DistrictIT.Open(DistrictIT.Page.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).First(href => AccessPage().IsMatch(href)));
                await DistrictIT.Press("Give it", ("role", role.ToString()));
                await visitor.Open($"{Lincoln}/");
                return visitor;
            }

            visitor.Dispose();
        }

        throw new InvalidOperationException($"Nobody at {Lincoln} is a teacher only.");
    }

    /// <summary>Everyone has an ID: what the sweep does by itself a moment after the roster is there.</summary>
    public async Task IssueCards()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        foreach (var sweep in scope.ServiceProvider.GetServices<IDueSweep>().Where(sweep => sweep.GetType().Name == "IssueCards"))
        {
            await sweep.Settle(Clock!.GetUtcNow(), CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();

    private async Task<Visitor> SetUp(string zone)
    {
        var visitor = Site.Visitor();
        await visitor.Open("/");
        await visitor.Press("Set up the district", ("District", "Sample Unified"), ("Zone", zone), ("GivenName", "Sam"), ("FamilyName", "Ito"), ("Email", "sam@sample.example"), ("Password", Password), ("Again", Password));
        return visitor;
    }

    private async Task MakeSchedule(string school)
    {
        await DistrictIT.Open($"{school}/schedules");
        await DistrictIT.Press("Make the schedule");
    }

    private async Task AddRooms(string school)
    {
        await DistrictIT.Open($"{school}/rooms/starter");
        await DistrictIT.Press("Add these rooms");
    }

    private async Task GiveAccounts(string school)
    {
        var page = await DistrictIT.Open($"{school}/accounts");
        var all = page.Document.QuerySelectorAll("button").Select(button => button.TextContent.Trim()).First(text => text.Contains("all", StringComparison.Ordinal));
        var slips = await DistrictIT.Press(string.Join(' ', all.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        var csv = await DistrictIT.Open(slips.Link("Download CSV"));
        foreach (var line in CsvFile.Read(csv.Text).Lines)
        {
            _codes[$"{school} {line.Cell(1).Split(" · ")[0]} {line.Cell(0)}"] = (line.Cell(2), line.Cell(3));
        }
    }

    [GeneratedRegex("/people/[0-9]+/access$")]
    private static partial Regex AccessPage();
}
