using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Acts;

public sealed class FirstCodeActsTests
{
    private static readonly Device Device = new("d", []);

    [Fact]
    public async Task A_code_lets_its_own_person_choose_a_password_once()
    {
        await using var world = await AccountsWorld.Start();
        var maya = await world.Open(Lincoln.Maya);
        var jordan = await world.Open(Lincoln.Jordan);
        Assert.IsType<SignInOutcome.Wrong>(await Try(world, jordan.UserName, maya.Code));
        Assert.IsType<SignInOutcome.Right>(await Try(world, maya.UserName, maya.Code.ToLowerInvariant()));
        Assert.IsType<ChooseOutcome.NotThatOne>(await Choose(world, maya, "okafor likes otters"));
        Assert.IsType<ChooseOutcome.Chosen>(await Choose(world, maya, AccountsWorld.Password));
        Assert.IsType<SignInOutcome.Wrong>(await Try(world, maya.UserName, maya.Code));
        Assert.IsType<ChooseOutcome.CodeIsGone>(await Choose(world, maya, "another seven otters hum"));
    }

    [Fact]
    public async Task A_code_from_last_month_is_too_old()
    {
        await using var world = await AccountsWorld.Start();
        var slip = await world.Open(Lincoln.Maya);
        world.World.Clock.Advance(TimeSpan.FromDays(31));
        Assert.IsType<SignInOutcome.Wrong>(await Try(world, slip.UserName, slip.Code));
        Assert.IsType<ChooseOutcome.CodeIsGone>(await Choose(world, slip, AccountsWorld.Password));
    }

    [Fact]
    public async Task Guessing_a_code_slows_the_browser_that_does_it_and_nobody_else()
    {
        await using var world = await AccountsWorld.Start();
        var slip = await world.Open(Lincoln.Maya);
        for (var guess = 0; guess < 30; guess++)
        {
            Assert.IsType<SignInOutcome.Wrong>(await Try(world, slip.UserName, FirstCode.New().Printed));
        }

        Assert.True(Assert.IsType<SignInOutcome.Wait>(await Try(world, slip.UserName, slip.Code)).For <= TimeSpan.FromSeconds(10));
        for (var guess = 30; guess < 200; guess++)
        {
            Assert.IsType<SignInOutcome.Wrong>(await Try(world, slip.UserName, FirstCode.New().Printed, new Device($"fresh {guess}", [])));
        }

        Assert.IsType<SignInOutcome.Right>(await Try(world, slip.UserName, slip.Code, new Device("another", [])));
    }

    [Fact]
    public async Task Wrong_passwords_of_others_hold_neither_a_code_back_nor_the_first_sign_in_after_a_new_one()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Maya);
        for (var guess = 0; guess < 11; guess++)
        {
            await world.Act<SignIn, SignInOutcome>(Actor.System, act => act.Do("maya.okafor", "some words that are wrong", new Device($"fresh {guess}", [])));
        }

        var password = () => world.Act<SignIn, SignInOutcome>(Actor.System, act => act.Do("maya.okafor", AccountsWorld.Password, new Device("new", [])));
        Assert.IsType<SignInOutcome.Wait>(await password());
        var slip = await world.Open(Lincoln.Maya);
        Assert.IsType<SignInOutcome.Right>(await Try(world, slip.UserName, slip.Code));
        Assert.IsType<ChooseOutcome.Chosen>(await Choose(world, slip, AccountsWorld.Password));
        Assert.IsType<SignInOutcome.Right>(await password());
    }

    [Fact]
    public async Task A_whole_school_gets_a_code_each_and_no_two_the_same()
    {
        await using var world = await AccountsWorld.Start();
        for (var number = 0; number < 120; number++)
        {
            // All of one name: the user names must still differ.
            world.Roster.Know(Lincoln.Student(2000 + number, "Ana", "Lee"), (Lincoln.High, Role.Student));
        }

        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        var slips = await world.Act<GiveAccounts, IReadOnlyList<Slip>>(park, act => act.Do(Lincoln.High.Id, new GiveTo.Students("10")));
        Assert.Equal(122, slips.Count);
        Assert.Equal(122, slips.Select(slip => slip.Code).Distinct().Count());
        Assert.Equal(122, slips.Select(slip => slip.UserName).Distinct().Count());
        Assert.Empty(await world.Act<GiveAccounts, IReadOnlyList<Slip>>(park, act => act.Do(Lincoln.High.Id, new GiveTo.Students(null))));
        var kept = await world.World.As(Actor.System, null, services => services.GetRequiredService<AccountsDb>().Accounts.Select(row => row.FirstCodeHash).ToListAsync());
        Assert.All(kept, hash => Assert.Equal(64, hash!.Length));
        var told = await world.World.As(Actor.System, null, services => services.GetRequiredService<PlatformDb>().Audit.Where(line => line.Act == "accounts.given").Select(line => line.What).ToListAsync());
        Assert.Equal(9, told.Count);
        Assert.Equal(8, told.Count(what => what.StartsWith("gave first codes to 15 people", StringComparison.Ordinal)));
        Assert.Single(told, what => what.StartsWith("gave first codes to 2 people", StringComparison.Ordinal));
    }

    [Fact]
    public async Task New_codes_go_to_those_who_never_signed_in_and_end_their_old_ones()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Jordan);
        var old = await world.Open(Lincoln.Maya);
        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        var fresh = Assert.Single(await world.Act<GiveAccounts, IReadOnlyList<Slip>>(park, act => act.Do(Lincoln.High.Id, new GiveTo.NeverSignedIn())));
        Assert.Equal(old.UserName, fresh.UserName);
        Assert.IsType<SignInOutcome.Wrong>(await Try(world, old.UserName, old.Code));
        Assert.IsType<SignInOutcome.Right>(await Try(world, fresh.UserName, fresh.Code));
    }

    [Fact]
    public async Task A_schools_administrator_gets_no_code_to_an_account_that_runs_another_school()
    {
        await using var world = await AccountsWorld.Start();
        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        var slips = await world.Act<GiveAccounts, IReadOnlyList<Slip>>(park, act => act.Do(Lincoln.High.Id, new GiveTo.Staff()));
        Assert.DoesNotContain(slips, slip => slip.Name == Lincoln.Osei.Name);
        Assert.Contains(slips, slip => slip.Name == Lincoln.Rivera.Name);
        Assert.Null(await world.Act<GiveCode, Slip?>(park, act => act.Do(Lincoln.Osei.Id, Lincoln.High.Id)));
    }

    private static Task<SignInOutcome> Try(AccountsWorld world, string name, string code, Device? device = null) =>
        world.Act<TryFirstCode, SignInOutcome>(Actor.System, act => act.Do(name, code, device ?? Device));

    private static Task<ChooseOutcome> Choose(AccountsWorld world, Slip slip, string password) => world.Act<ChooseFirstPassword, ChooseOutcome>(
        Actor.System,
        act => act.Do(slip.Name == Lincoln.Maya.Name ? Lincoln.Maya.Id : Lincoln.Jordan.Id, FirstCode.Read(slip.Code)!, password));
}
