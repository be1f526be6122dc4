using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sweeps;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Sweeps;

public sealed class FollowRosterTests
{
    [Fact]
    public async Task A_new_name_and_address_sign_in_and_the_old_do_not()
    {
        await using var world = await AccountsWorld.Start();
        world.Roster.Know(Lincoln.Rivera with { Email = "ana@old.example" }, (Lincoln.High, Role.Teacher));
        await world.WithPassword(Lincoln.Rivera with { Email = "ana@old.example" });

        await Roster(world, Lincoln.Rivera with { UserName = "ana.lund", Email = "ana@new.example" });

        foreach (var name in new[] { "ana.lund", "ana@new.example" })
        {
            Assert.IsType<SignInOutcome.Right>(await Try(world, name));
        }

        foreach (var name in new[] { "ana.rivera", "ana@old.example" })
        {
            Assert.IsType<SignInOutcome.Wrong>(await Try(world, name));
        }
    }

    [Fact]
    public async Task Of_an_erased_student_no_account_stays()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Maya);
        await world.WithPassword(Lincoln.Rivera);
        world.Roster.Erased.Add(Lincoln.Maya.Id);

        await Roster(world, Lincoln.Maya with { GivenName = "Former", FamilyName = "student", UserName = null, Number = null });

        Assert.IsType<SignInOutcome.Wrong>(await Try(world, "maya.okafor"));
        Assert.Equal(["ana.rivera"], await Names(world));
        Assert.Null((await world.Standings.Of(Lincoln.Maya.Id))!.SignIn);
        Assert.Equal(["erased the accounts of students under 13: 1"], await Told(world));
    }

    [Fact]
    public async Task FollowRoster_run_twice_does_its_work_once()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Rivera);
        world.Roster.Know(Lincoln.Rivera with { UserName = "ana.lund" }, (Lincoln.High, Role.Teacher));

        await Settle(world);
        await Settle(world);
        world.World.Services.GetRequiredService<FollowedRoster>().Version = null;
        await Settle(world);

        Assert.Equal(["ana.lund"], await Names(world));
        Assert.Equal(["changed what people sign in with to what the roster says: 1"], await Told(world));
    }

    [Fact]
    public async Task A_name_that_its_holder_leaves_goes_to_the_next_without_a_number()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Maya);
        await world.WithPassword(Lincoln.Rivera);
        world.Roster.Know(Lincoln.Rivera with { UserName = "rivera.ana" }, (Lincoln.High, Role.Teacher));

        await Roster(world, Lincoln.Maya with { UserName = "ana.rivera" });

        Assert.Equal(["ana.rivera", "rivera.ana"], await Names(world));
    }

    [Fact]
    public async Task Two_whom_the_roster_calls_alike_keep_the_number_that_tells_them_apart()
    {
        await using var world = await AccountsWorld.Start();
        world.Roster.Know(Lincoln.Jordan with { UserName = "ana.rivera" }, (Lincoln.High, Role.Student));
        await world.WithPassword(Lincoln.Rivera);
        await world.WithPassword(Lincoln.Jordan with { UserName = "ana.rivera" });
        await world.WithPassword(Lincoln.Maya);
        Assert.Equal(["ana.rivera", "ana.rivera2", "maya.okafor"], await Names(world));

        await Roster(world, Lincoln.Maya with { UserName = "Ana.Rivera" });

        Assert.Equal(["ana.rivera", "ana.rivera2", "Ana.Rivera3"], await Names(world));
    }

    [Fact]
    public async Task Two_who_swap_their_names_have_them_without_a_number()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Maya);
        await world.WithPassword(Lincoln.Rivera);
        world.Roster.Know(Lincoln.Rivera with { UserName = "maya.okafor" }, (Lincoln.High, Role.Teacher));

        await Roster(world, Lincoln.Maya with { UserName = "ana.rivera" });

        Assert.Equal(["ana.rivera", "maya.okafor"], await Names(world));
        Assert.Equal(Lincoln.Maya.Id, Assert.IsType<SignInOutcome.Right>(await Try(world, "ana.rivera")).Account.Id);
        Assert.Equal(Lincoln.Rivera.Id, Assert.IsType<SignInOutcome.Right>(await Try(world, "maya.okafor")).Account.Id);
    }

    [Fact]
    public async Task Many_accounts_follow_a_few_at_a_time_and_the_sweep_asks_to_go_on()
    {
        await using var world = await AccountsWorld.Start();
        var pupils = Enumerable.Range(1, FollowRoster.AtOnce + 1).Select(number => Lincoln.Student(1000 + number, $"Pupil{number}", "Lee")).ToList();
        await world.Act<OpenAccounts, IReadOnlyList<Slip>>(Actor.System, act => act.Do(pupils));
        foreach (var pupil in pupils)
        {
            world.Roster.Know(pupil with { UserName = $"new.{pupil.UserName}" }, (Lincoln.High, Role.Student));
        }

        Assert.True(await Step(world) > world.World.Clock.GetUtcNow());
        Assert.Equal(FollowRoster.AtOnce, (await Names(world)).Count(name => name.StartsWith("new.", StringComparison.Ordinal)));

        Assert.Null(await Step(world));
        Assert.All(await Names(world), name => Assert.StartsWith("new.", name));
    }

    [Fact]
    public async Task A_roster_that_comes_on_the_way_is_followed_from_the_start()
    {
        await using var world = await AccountsWorld.Start();
        var pupils = Enumerable.Range(1, FollowRoster.AtOnce + 1).Select(number => Lincoln.Student(1000 + number, $"Pupil{number}", "Lee")).ToList();
        await world.Act<OpenAccounts, IReadOnlyList<Slip>>(Actor.System, act => act.Do(pupils));
        await Step(world);

        await Roster(world, pupils[0] with { UserName = "first" });

        Assert.Contains("first", await Names(world));
    }

    private static async Task Roster(AccountsWorld world, PersonFacts person)
    {
        world.Roster.Know(person, (Lincoln.High, Role.Student));
        world.World.Services.GetRequiredService<Topics>().Bump(RosterTopics.Roster);
        await Settle(world);
    }

    /// <summary>As often as the sweep asks for.</summary>
    private static async Task Settle(AccountsWorld world)
    {
        while (await Step(world) is not null)
        {
        }
    }

    private static Task<DateTimeOffset?> Step(AccountsWorld world) => world.World.As(Actor.System, null, async services =>
    {
        var sweep = services.GetServices<IDueSweep>().OfType<FollowRoster>().Single();
        await sweep.Settle(world.World.Clock.GetUtcNow(), default);
        return await sweep.NextDue(default);
    });

    private static Task<List<string>> Names(AccountsWorld world) =>
        world.World.As(Actor.System, null, async services => (await services.GetRequiredService<AccountsDb>().Accounts.Select(account => account.UserName).ToListAsync()).Order(StringComparer.OrdinalIgnoreCase).ToList());

    private static Task<List<string>> Told(AccountsWorld world) =>
        world.World.As(Actor.System, null, services => services.GetRequiredService<PlatformDb>().Audit.Where(line => line.Act == "accounts.followed" || line.Act == "accounts.erased").Select(line => line.What).ToListAsync());

    private static Task<SignInOutcome> Try(AccountsWorld world, string name) =>
        world.Act<SignIn, SignInOutcome>(Actor.System, act => act.Do(name, AccountsWorld.Password, new Device("d", [])));
}
