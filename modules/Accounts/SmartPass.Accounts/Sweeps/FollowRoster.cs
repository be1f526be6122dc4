using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Sweeps;

/// <summary>After the roster changed, and at every start, since it may have changed without the server: names and addresses to sign in with become those of the roster, and accounts and PINs of people who were erased go. A few at a time, since other sweeps wait for it.</summary>
internal sealed class FollowRoster(AccountsDb db, IPeople people, IErasedPeople erased, FollowedRoster followed, Topics topics, Writing writing, AuditTrail audit, TimeProvider clock) : IDueSweep
{
    public const int AtOnce = 200;
    private const int Written = 50;
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(1);

    /// <summary>Soon while accounts are left to look at; else never by itself: the commit of a roster wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(followed.Walk is null ? null : clock.GetUtcNow() + Soon);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        var version = topics.Version(RosterTopics.Roster);
        if (followed.Version == version)
        {
            return;
        }

        if (followed.Walk is not { } walk || walk.Version != version)
        {
            followed.Walk = walk = new RosterWalk(version, await db.Accounts.Select(account => account.Id).Union(db.Pins.Select(pin => pin.Person)).ToListAsync(stop));
        }

        var some = walk.Next(AtOnce);
        walk.Passed(some, await Pass(some, walk.MayNumber, stop));
        if (walk.IsOver)
        {
            (followed.Version, followed.Walk) = (version, null);
        }
    }

    /// <summary>Answers who of them waits for a name that another has.</summary>
    private async Task<IReadOnlyList<PersonId>> Pass(PersonId[] some, bool mayNumber, CancellationToken stop)
    {
        var gone = await erased.Among(some, stop);
        foreach (var few in gone.Chunk(Written))
        {
            await writing.Do("accounts.erase", () => Erase(few), stop);
        }

        var waiting = new List<PersonId>();
        var facts = await people.Of(some, stop);
        var accounts = await db.Accounts.AsNoTracking().Where(account => some.Contains(account.Id)).ToListAsync(stop);
        foreach (var few in accounts.Where(account => facts.ContainsKey(account.Id) && Differs(account, facts[account.Id])).Select(account => facts[account.Id]).Chunk(Written))
        {
            waiting.AddRange(await writing.Do("accounts.follow", () => Follow(few, mayNumber), stop));
        }

        return waiting;
    }

    private static bool Differs(Account account, PersonFacts person) => account.NormalizedEmail != Email(person) || (HasName(person) && account.NormalizedUserName != Proposal(person));

    private static string? Email(PersonFacts person) => string.IsNullOrWhiteSpace(person.Email) ? null : UserNames.Normalize(person.Email);

    private static string Proposal(PersonFacts person) => UserNames.Normalize(UserNames.Propose(person));

    /// <summary>A name made up here from the person's own does not change with it.</summary>
    private static bool HasName(PersonFacts person) => !string.IsNullOrWhiteSpace(person.UserName) || !string.IsNullOrWhiteSpace(person.Email);

    private async Task Erase(PersonId[] some)
    {
        await db.Accounts.Where(row => some.Contains(row.Id)).ExecuteDeleteAsync();
        await db.Pins.Where(row => some.Contains(row.Person)).ExecuteDeleteAsync();
        await db.EndedSessions.Where(row => some.Contains(row.Person)).ExecuteDeleteAsync();
        await db.Roles.Where(row => some.Contains(row.Person)).ExecuteDeleteAsync();
        await db.Grants.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(row => some.Contains(row.Person)).ExecuteDeleteAsync();
        await audit.Add("accounts.erased", $"erased the accounts of students under 13: {some.Length}");
        Tell(some);
    }

    private async Task<IReadOnlyList<PersonId>> Follow(PersonFacts[] some, bool mayNumber)
    {
        var (changed, waiting) = (new List<PersonId>(), new List<PersonId>());
        foreach (var person in some)
        {
            if (await db.Accounts.FindAsync(person.Id) is { } account)
            {
                account.Reach(person.Email);
                waiting.AddRange(!HasName(person) || await Call(account, UserNames.Propose(person), mayNumber) ? [] : [person.Id]);

                // One by one: the next may want the name this one leaves.
                changed.AddRange(await db.SaveChangesAsync() > 0 ? [person.Id] : []);
            }
        }

        if (changed.Count > 0)
        {
            await audit.Add("accounts.followed", $"changed what people sign in with to what the roster says: {changed.Count}");
            Tell(changed);
        }

        return waiting;
    }

    /// <summary>False where another has the name and none with a number may be taken yet.</summary>
    private async Task<bool> Call(Account account, string proposal, bool mayNumber)
    {
        if (!await IsTaken(account, proposal))
        {
            account.Call(proposal);
            return true;
        }

        if (UserNames.IsNumbered(proposal, account.UserName))
        {
            return true;
        }

        if (mayNumber)
        {
            account.Call(UserNames.Free(proposal, name => db.Accounts.Any(other => other.Id != account.Id && other.NormalizedUserName == name)));
        }

        return mayNumber;
    }

    private Task<bool> IsTaken(Account account, string proposal)
    {
        var name = UserNames.Normalize(proposal);
        return db.Accounts.AnyAsync(other => other.Id != account.Id && other.NormalizedUserName == name);
    }

    private void Tell(IEnumerable<PersonId> some)
    {
        foreach (var person in some)
        {
            db.Stale(AccountsTopics.Of(person));
        }

        db.Stale(AccountsTopics.All);
    }
}

/// <summary>The version of the roster that accounts follow; none since the start of the process.</summary>
internal sealed class FollowedRoster
{
    public long? Version { get; set; }

    /// <summary>The way to the next; null where there is none to follow.</summary>
    public RosterWalk? Walk { get; set; }
}
