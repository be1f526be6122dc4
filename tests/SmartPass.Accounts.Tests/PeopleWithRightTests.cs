using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests;

public sealed class PeopleWithRightTests
{
    private const string Right = AccountsPermissions.SeeAudit;

    [Fact]
    public async Task Roles_grants_and_refusals_decide_and_only_open_accounts_count()
    {
        await using var world = await AccountsWorld.Start();
        Assert.Empty(await At(world));
        await world.WithPassword(Lincoln.Park);
        await world.WithPassword(Lincoln.Rivera);
        Assert.Equal([Lincoln.Park.Id], await At(world));

        await Say(world, Lincoln.Rivera.Id, Verdict.Granted);
        Assert.Equal([Lincoln.Park.Id, Lincoln.Rivera.Id], await At(world));
        await Say(world, Lincoln.Park.Id, Verdict.Refused);
        Assert.Equal([Lincoln.Rivera.Id], await At(world));

        await world.Act<ChangeAccount, AccessOutcome>(Actor.System, act => act.Do(Lincoln.Rivera.Id, Lincoln.High.Id, AccountChange.Disable));
        Assert.Empty(await At(world));
    }

    [Fact]
    public async Task A_right_at_one_school_is_none_at_another()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Osei);
        Assert.Empty(await At(world));
        Assert.Equal([Lincoln.Osei.Id], await At(world, Lincoln.Roosevelt));
    }

    [Fact]
    public async Task Single_grants_tell_by_whom_and_when_and_leave_out_closed_accounts_and_those_without_a_place()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Park);
        await world.WithPassword(Lincoln.Rivera);
        await Say(world, Lincoln.Park.Id, Verdict.Refused);
        await Say(world, Lincoln.Rivera.Id, Verdict.Granted, Lincoln.At(Lincoln.Park, Role.Administrator, Right));

        var grant = Assert.Single(await Granted(world));
        Assert.Equal((Lincoln.Rivera.Id, Lincoln.Park.Id), (grant.Person, grant.By));
        Assert.True(grant.At >= TestWorld.Start);
        Assert.Empty(await Granted(world, Lincoln.Roosevelt));

        await world.Act<ChangeAccount, AccessOutcome>(Actor.System, act => act.Do(Lincoln.Rivera.Id, Lincoln.High.Id, AccountChange.Disable));
        Assert.Empty(await Granted(world));
        await world.Act<ChangeAccount, AccessOutcome>(Actor.System, act => act.Do(Lincoln.Rivera.Id, Lincoln.High.Id, AccountChange.Enable));
        Assert.Single(await Granted(world));
        world.Roster.Know(Lincoln.Rivera);
        Assert.Empty(await Granted(world));
    }

    [Fact]
    public async Task An_actor_is_made_of_whoever_belongs_to_the_school_and_is_not_shut_out()
    {
        await using var world = await AccountsWorld.Start();
        var actors = world.World.Services.GetRequiredService<IActors>();
        Assert.True((await actors.Of(Lincoln.Maya.Id, Lincoln.High.Id))!.Is(Role.Student));
        Assert.Null(await actors.Of(Lincoln.Maya.Id, Lincoln.Roosevelt.Id));
        Assert.Null(await actors.Of(new PersonId(999), Lincoln.High.Id));
        Assert.Null(await actors.Of((await world.SetUp()).Id, Lincoln.High.Id));
        await world.WithPassword(Lincoln.Maya);
        await world.Act<ChangeAccount, AccessOutcome>(Actor.System, act => act.Do(Lincoln.Maya.Id, Lincoln.High.Id, AccountChange.Disable));
        Assert.Null(await actors.Of(Lincoln.Maya.Id, Lincoln.High.Id));
    }

    private static Task<AccessOutcome> Say(AccountsWorld world, PersonId person, Verdict verdict, Actor? by = null) =>
        world.Act<ChangePermission, AccessOutcome>(by ?? Actor.System, act => act.Do(person, Lincoln.High.Id, Right, verdict));

    private static Task<IReadOnlyList<PersonId>> At(AccountsWorld world, School? school = null) =>
        world.Act<IPeopleWithRight, IReadOnlyList<PersonId>>(Actor.System, people => people.At((school ?? Lincoln.High).Id, Right, CancellationToken.None));

    private static Task<IReadOnlyList<SingleGrant>> Granted(AccountsWorld world, School? school = null) =>
        world.Act<IPeopleWithRight, IReadOnlyList<SingleGrant>>(Actor.System, people => people.GrantedAt((school ?? Lincoln.High).Id, Right, CancellationToken.None));
}
