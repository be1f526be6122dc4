using System.Collections.Concurrent;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartPass.Browser.Tests.Browsing;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster;
using SmartPass.Roster.Contracts;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Browser.Tests.Schools;

/// <summary>A district of two schools with roster, bells, rooms and accounts, in the third period of a Tuesday.</summary>
public sealed class PreparedSchool : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, string> _sessions = new();
    private readonly ConcurrentQueue<ClassInSession> _classes = new();
    private Dictionary<string, Account> _accounts = [];

    internal Site Site { get; private set; } = null!;

    internal SchoolMorning Clock { get; } = new();

    internal School School { get; private set; } = null!;

    internal Account DistrictIT { get; } = new("Dana Park", "dana@solar.example", "");

    internal Account Administrator { get; private set; } = null!;

    internal Account Counselor { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var folder = Site.NewFolder();
        var roster = Path.Combine(folder, "roster.zip");
        Assert.Equal(0, await RosterCommands.Run("sample-roster", [roster, "--schools", "2", "--students", "1200", "--seed", "1", "--date", SchoolMorning.Date], folder));
        Assert.Equal(0, await RosterCommands.Run("import-roster", [roster], folder));
        Site = await Site.Start(folder, services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
        using var visitor = Site.Visitor();
        await SetUp(visitor);
        await FindClasses(visitor);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    internal string At(string path) => $"/{School.Slug}{path}";

    /// <summary>A class that no other test has.</summary>
    internal ClassInSession AClass() => _classes.TryDequeue(out var next) ? next : throw new InvalidOperationException("The school has no further class in session for another test.");

    /// <summary>The session of someone, signed in once by a browser.</summary>
    internal async Task<string> SessionOf(Account account, Func<Task<Person>> stranger)
    {
        if (_sessions.TryGetValue(account.UserName, out var known))
        {
            return known;
        }

        var person = await stranger();
        await (account.Code == "" ? SignIn.WithPassword(person, account) : SignIn.WithFirstCode(person, account));
        return _sessions[account.UserName] = await person.State();
    }

    private async Task SetUp(Visitor visitor)
    {
        await visitor.Open("/");
        await visitor.Press("Set up the district", ("District", "Solar School District"), ("Zone", "America/Chicago"), ("GivenName", "Dana"), ("FamilyName", "Park"),
            ("Email", DistrictIT.UserName), ("Password", Account.Password), ("Again", Account.Password));
        School = Site.Services.GetRequiredService<ISchoolDirectory>().All[0];
        await visitor.Open(At("/schedules"));
        await visitor.Press("Make the schedule");
        await visitor.Open(At("/rooms/starter"));
        await visitor.Press("Add these rooms");
        await visitor.Open(At("/accounts"));
        var sheet = await visitor.Press("Make codes for all");
        var slips = Slips.On(new HtmlParser().ParseDocument(sheet.Text));
        _accounts = slips.ToDictionary(slip => slip.UserName);
    }

    private async Task FindClasses(Visitor districtIT)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var clock = Site.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var people = scope.ServiceProvider.GetRequiredService<IPeople>();
        var students = await people.Students(School.Id);
        var meetings = await scope.ServiceProvider.GetRequiredService<ITimetable>().MeetingsOf(School.Id, [.. students.Select(student => student.Id)], clock);
        foreach (var meeting in students.Where(student => meetings.ContainsKey(student.Id)).GroupBy(student => meetings[student.Id].Class.Id))
        {
            var facts = meetings[meeting.First().Id].Class;
            if (facts.Teachers is [var teacher] && meeting.Select(AccountOf).Take(2).ToList() is [var first, var second])
            {
                _classes.Enqueue(new ClassInSession(facts.Title, AccountOf(teacher), first, second));
            }
        }

        foreach (var member in await people.Staff(School.Id))
        {
            if ((await people.AffiliationsOf(member.Id)).Any(place => place.Role == Role.Administrator))
            {
                Administrator = AccountOf(member);
            }
            else if (Counselor is null && _classes.All(one => one.Teacher != AccountOf(member)))
            {
                await districtIT.Open(At($"/people/{member.Id}/access"));
                await districtIT.Press("Give it", ("role", nameof(Role.Counselor)));
                Counselor = AccountOf(member);
            }
        }
    }

    private Account AccountOf(PersonFacts person) => _accounts[person.UserName!];
}
