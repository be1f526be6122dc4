using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Acts;

public sealed class SessionTests
{
    [Fact]
    public async Task A_warm_standing_asks_neither_roster_nor_database()
    {
        await using var world = await AccountsWorld.Start();
        var user = Session(world, await world.WithPassword(Lincoln.Rivera));
        Assert.NotNull(await Of(world, user, Lincoln.High));
        var asked = world.Roster.Asked;
        for (var request = 0; request < 100; request++)
        {
            var answer = Of(world, user, Lincoln.High);
            Assert.True(answer.IsCompleted);
            Assert.NotNull(await answer);
        }

        Assert.Equal(asked, world.Roster.Asked);
    }

    [Fact]
    public async Task A_closed_account_is_out_with_the_next_request()
    {
        await using var world = await AccountsWorld.Start();
        var user = Session(world, await world.WithPassword(Lincoln.Rivera));
        Assert.NotNull(await Of(world, user, Lincoln.High));
        await world.Act<ChangeAccount, AccessOutcome>(await world.ActorOf(Lincoln.Park, Lincoln.High), act => act.Do(Lincoln.Rivera.Id, Lincoln.High.Id, AccountChange.Disable));
        Assert.Null(await Of(world, user, Lincoln.High));
        Assert.Null(await Of(world, user, null));
        await world.Act<ChangeAccount, AccessOutcome>(await world.ActorOf(Lincoln.Park, Lincoln.High), act => act.Do(Lincoln.Rivera.Id, Lincoln.High.Id, AccountChange.Enable));
        Assert.Null(await Of(world, user, Lincoln.High));
    }

    [Fact]
    public async Task A_new_code_and_a_changed_password_end_every_session()
    {
        await using var world = await AccountsWorld.Start();
        var first = Session(world, await world.WithPassword(Lincoln.Rivera));
        var rivera = await world.ActorOf(Lincoln.Rivera, null);
        Assert.IsType<ChangeOutcome.CurrentIsWrong>(await world.Act<ChangePassword, ChangeOutcome>(rivera, act => act.Do("not what it was at all", "nine bright kites drift")));
        Assert.IsType<ChangeOutcome.NotThatOne>(await world.Act<ChangePassword, ChangeOutcome>(rivera, act => act.Do(AccountsWorld.Password, "short")));
        Assert.NotNull(await Of(world, first, Lincoln.High));
        var changed = Assert.IsType<ChangeOutcome.Changed>(await world.Act<ChangePassword, ChangeOutcome>(rivera, act => act.Do(AccountsWorld.Password, "nine bright kites drift")));
        Assert.Null(await Of(world, first, Lincoln.High));
        var second = Session(world, changed.Account);
        Assert.NotNull(await Of(world, second, Lincoln.High));
        Assert.NotNull(await world.Act<GiveCode, Slip?>(await world.ActorOf(Lincoln.Park, Lincoln.High), act => act.Do(Lincoln.Rivera.Id, Lincoln.High.Id)));
        Assert.Null(await Of(world, second, Lincoln.High));
    }

    [Fact]
    public async Task Signing_out_ends_this_session_and_no_other()
    {
        await using var world = await AccountsWorld.Start();
        var account = await world.WithPassword(Lincoln.Rivera);
        var (here, there) = (Session(world, account), Session(world, account));
        await world.World.As(Actor.System, null, services => services.GetRequiredService<SignOut>().Do(account.Id, SessionClaims.SessionOf(here)!));
        Assert.Null(await Of(world, here, Lincoln.High));
        Assert.NotNull(await Of(world, there, Lincoln.High));
        await world.World.As(await world.ActorOf(Lincoln.Rivera, null), null, services => services.GetRequiredService<EndOwnSessions>().Do());
        Assert.Null(await Of(world, there, Lincoln.High));
    }

    [Fact]
    public async Task Whoever_leaves_a_school_by_the_roster_is_out_of_it_at_once()
    {
        await using var world = await AccountsWorld.Start();
        var user = Session(world, await world.WithPassword(Lincoln.Osei));
        Assert.NotNull(await Of(world, user, Lincoln.Roosevelt));
        Assert.Equal([Lincoln.High, Lincoln.Roosevelt], await world.World.Services.GetRequiredService<IActorSource>().SchoolsOf(user));
        world.Roster.Know(Lincoln.Osei, (Lincoln.High, Role.Teacher));
        world.World.Services.GetRequiredService<Topics>().Bump(RosterTopics.Roster);
        Assert.Null(await Of(world, user, Lincoln.Roosevelt));
        Assert.NotNull(await Of(world, user, Lincoln.High));
    }

    private static ClaimsPrincipal Session(AccountsWorld world, Account account) => SessionClaims.Begin(account, "pwd", world.World.Clock.GetUtcNow());

    private static ValueTask<Actor?> Of(AccountsWorld world, ClaimsPrincipal user, School? school) => world.World.Services.GetRequiredService<IActorSource>().Of(user, school);
}
