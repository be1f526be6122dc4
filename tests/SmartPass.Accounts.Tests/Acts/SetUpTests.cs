using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Tests.Acts;

public sealed class SetUpTests
{
    [Fact]
    public async Task The_first_run_names_the_district_and_makes_its_District_IT()
    {
        await using var world = await AccountsWorld.Start();
        var firstRun = world.World.Services.GetRequiredService<FirstRun>();
        Assert.True(await world.World.As(Actor.System, null, services => Task.FromResult(firstRun.IsNow(services))));
        var account = await world.SetUp();
        Assert.False(await world.World.As(Actor.System, null, services => Task.FromResult(firstRun.IsNow(services))));
        Assert.Equal("Prairie District", world.Roster.KnownName);
        var actor = (await world.Standings.ActorOf(account.Id, null))!;
        Assert.Equal([Role.DistrictIT], actor.Roles);
        Assert.Contains("accounts.manage-district", actor.Permissions);
        var signedIn = await world.Act<SignIn, SignInOutcome>(Actor.System, act => act.Do("IT@district.example", AccountsWorld.Password, new Device("d", [])));
        Assert.IsType<SignInOutcome.Right>(signedIn);
    }

    [Fact]
    public async Task Of_many_set_ups_at_once_one_wins_and_the_others_are_told()
    {
        await using var world = await AccountsWorld.Start();
        var accounts = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => world.Act<SetUp, Account?>(
            Actor.System,
            act => act.Do(new NewDistrict($"District {number}", "America/Chicago", "Ida", "Tan", $"it{number}@district.example", AccountsWorld.Password))))));
        var won = Assert.Single(accounts.OfType<Account>());
        Assert.Equal(1, await world.World.As(Actor.System, null, services => services.GetRequiredService<AccountsDb>().Accounts.CountAsync()));
        Assert.Equal($"District {won.UserName[2]}", world.Roster.KnownName);
    }

    [Fact]
    public async Task The_password_is_kept_as_Identitys_slow_hash_only()
    {
        await using var world = await AccountsWorld.Start();
        var account = await world.SetUp();
        // Identity's third format: marker, HMAC-SHA512 (2), iterations.
        var hash = Convert.FromBase64String(account.PasswordHash!);
        Assert.Equal([1, 0, 0, 0, 2], hash[..5]);
        await using var file = new FileStream(world.World.Folder.Database, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file, System.Text.Encoding.Latin1);
        var kept = await reader.ReadToEndAsync();
        Assert.Contains("it@district.example", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("otters", kept, StringComparison.Ordinal);
    }
}
