using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sweeps;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Acts;

public sealed class PinActsTests
{
    [Fact]
    public async Task Ones_own_PIN_is_chosen_by_the_password()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Maya);
        var maya = await world.ActorOf(Lincoln.Maya, null);
        Task<ChoosePinOutcome> Choose(string password, string pin) => world.Act<ChoosePin, ChoosePinOutcome>(maya, act => act.Do(password, pin));
        Assert.IsType<ChoosePinOutcome.CurrentIsWrong>(await Choose("not what it was at all", "4857"));
        Assert.IsType<ChoosePinOutcome.NotThatOne>(await Choose(AccountsWorld.Password, "0101"));
        Assert.IsType<ChoosePinOutcome.Chosen>(await Choose(AccountsWorld.Password, "4857"));
        Assert.IsType<ChoosePinOutcome.Chosen>(await Choose(AccountsWorld.Password, "90316"));
        Assert.IsType<PinVerdict.Wrong>(await Check(world, Lincoln.Maya, "4857"));
        Assert.IsType<PinVerdict.Right>(await Check(world, Lincoln.Maya, "90316"));
        Assert.Equal(["chose a PIN", "chose a PIN"], await Told(world, "accounts.pin-chosen"));
    }

    [Fact]
    public async Task A_PIN_is_kept_as_a_hash_only()
    {
        await using var world = await AccountsWorld.Start();
        var slip = await world.Act<GivePin, Slip?>(Actor.System, act => act.Do(Lincoln.Maya.Id, Lincoln.High.Id));
        var kept = await world.World.As(Actor.System, null, services => services.GetRequiredService<AccountsDb>().Pins.SingleAsync());
        Assert.True(kept.Hash.Length > 60);
        Assert.DoesNotContain(slip!.Code, kept.Hash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_PIN_is_given_by_those_who_manage_the_persons_sign_in_and_ends_the_one_before()
    {
        await using var world = await AccountsWorld.Start();
        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        Task<Slip?> Give(Actor by, PersonFacts whom) => world.Act<GivePin, Slip?>(by, act => act.Do(whom.Id, Lincoln.High.Id));
        var first = await Give(park, Lincoln.Maya);
        Assert.Equal((Lincoln.Maya.Number, 4), (first!.UserName, first.Code.Length));
        Assert.Equal(6, (await Give(park, Lincoln.Rivera))!.Code.Length);
        Assert.Null(await Give(park, Lincoln.Park));
        Assert.Null(await Give(park, Lincoln.Osei));
        Assert.Null(await Give(await world.ActorOf(Lincoln.Maya, Lincoln.High), Lincoln.Rivera));

        var second = await Give(park, Lincoln.Maya);
        Assert.IsType<PinVerdict.Right>(await Check(world, Lincoln.Maya, second!.Code));
        Assert.Equal(second.Code == first.Code, await Check(world, Lincoln.Maya, first.Code) is PinVerdict.Right);
        Assert.Equal(["made a new PIN for Ana Rivera", "made a new PIN for Maya Okafor", "made a new PIN for Maya Okafor"], (await Told(world, "accounts.pin-given")).Order());
    }

    [Fact]
    public async Task Those_without_one_get_a_PIN_each_and_the_others_keep_theirs()
    {
        await using var world = await AccountsWorld.Start();
        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        var jordan = (await world.Act<GivePin, Slip?>(park, act => act.Do(Lincoln.Jordan.Id, Lincoln.High.Id)))!.Code;
        var junior = Lincoln.Student(900, "Lu", "Chen") with { Grade = "11" };
        world.Roster.Know(junior, (Lincoln.High, Role.Student));
        Task<IReadOnlyList<Slip>> Give(PinsFor whom) => world.Act<GivePins, IReadOnlyList<Slip>>(park, act => act.Do(Lincoln.High.Id, whom));
        Assert.Equal("Maya Okafor", Assert.Single(await Give(new PinsFor.Class("Biology", new HashSet<PersonId> { Lincoln.Maya.Id, Lincoln.Jordan.Id, Lincoln.Rivera.Id }))).Name);
        Assert.Empty(await Give(new PinsFor.Students("10")));
        var slip = Assert.Single(await Give(new PinsFor.Students(null)));
        Assert.IsType<PinVerdict.Right>(await Check(world, junior, slip.Code));
        Assert.IsType<PinVerdict.Right>(await Check(world, Lincoln.Jordan, jordan));
        Assert.Equal(["Ana Rivera"], (await Give(new PinsFor.Staff())).Select(one => one.Name));
        Assert.Equal(["made PINs for 1 person (Biology)", "made PINs for 1 person (students)", "made PINs for 1 person (staff)"], await Told(world, "accounts.pins-given"));
    }

    [Fact]
    public async Task A_whole_school_gets_its_PINs_so_many_at_a_time()
    {
        await using var world = await AccountsWorld.Start();
        for (var number = 0; number < GivePins.AtOnce + 20; number++)
        {
            world.Roster.Know(Lincoln.Student(2000 + number, "Ana", "Lee"), (Lincoln.High, Role.Student));
        }

        Task<IReadOnlyList<Slip>> Give() => world.Act<GivePins, IReadOnlyList<Slip>>(Actor.System, act => act.Do(Lincoln.High.Id, new PinsFor.Students(null)));
        Assert.Equal(GivePins.AtOnce, (await Give()).Count);
        Assert.Equal(22, (await Give()).Count);
        Assert.Empty(await Give());
    }

    [Fact]
    public async Task Nothing_of_a_PIN_stays_of_someone_who_was_erased_even_without_an_account()
    {
        await using var world = await AccountsWorld.Start();
        await world.Act<GivePin, Slip?>(Actor.System, act => act.Do(Lincoln.Maya.Id, Lincoln.High.Id));
        await world.Act<GivePin, Slip?>(Actor.System, act => act.Do(Lincoln.Jordan.Id, Lincoln.High.Id));
        world.Roster.Erased.Add(Lincoln.Maya.Id);
        world.World.Services.GetRequiredService<Topics>().Bump(RosterTopics.Roster);
        await world.World.As(Actor.System, null, services => services.GetRequiredService<FollowRoster>().Settle(world.World.Clock.GetUtcNow(), CancellationToken.None));
        Assert.Equal([Lincoln.Jordan.Id], await world.World.As(Actor.System, null, services => services.GetRequiredService<AccountsDb>().Pins.Select(pin => pin.Person).ToListAsync()));
    }

    private static Task<PinVerdict> Check(AccountsWorld world, PersonFacts person, string pin) =>
        world.Act<IPins, PinVerdict>(Actor.System, pins => pins.Check(Lincoln.High, person.Id, pin, "kiosk"));

    private static Task<List<string>> Told(AccountsWorld world, string act) =>
        world.World.As(Actor.System, null, services => services.GetRequiredService<PlatformDb>().Audit.Where(line => line.Act == act).OrderBy(line => line.Id).Select(line => line.What).ToListAsync());
}
