using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests;

public sealed class PinsTests
{
    [Fact]
    public async Task The_right_PIN_gives_the_person_as_if_they_had_signed_in_and_no_account_is_needed()
    {
        await using var world = await AccountsWorld.Start();
        var (maya, rivera) = (await Give(world, Lincoln.Maya), await Give(world, Lincoln.Rivera));
        var right = Assert.IsType<PinVerdict.Right>(await Check(world, Lincoln.Maya, maya));
        Assert.Equal(Lincoln.Maya.Id, right.Actor.Person);
        Assert.True(right.Actor.Is(Role.Student));
        Assert.Equal(Lincoln.High.Id, right.Actor.School);
        Assert.True(Assert.IsType<PinVerdict.Right>(await Check(world, Lincoln.Rivera, $" {rivera} ")).Actor.Is(Role.Teacher));
        Assert.IsType<PinVerdict.Wrong>(await Check(world, Lincoln.Jordan, maya));
        Assert.Equal([Lincoln.Maya.Id], await Ask(world, pins => pins.WhoHave([Lincoln.Maya.Id, Lincoln.Jordan.Id])));
    }

    [Fact]
    public async Task At_another_school_it_is_wrong()
    {
        await using var world = await AccountsWorld.Start();
        var maya = await Give(world, Lincoln.Maya);
        Assert.IsType<PinVerdict.Wrong>(await Ask(world, pins => pins.Check(Lincoln.Roosevelt, Lincoln.Maya.Id, maya, "kiosk")));
    }

    [Fact]
    public async Task A_closed_accounts_PIN_does_not_count()
    {
        await using var world = await AccountsWorld.Start();
        await world.WithPassword(Lincoln.Maya);
        var pin = await Give(world, Lincoln.Maya);
        await world.Act<ChangeAccount, AccessOutcome>(Actor.System, act => act.Do(Lincoln.Maya.Id, Lincoln.High.Id, AccountChange.Disable));
        Assert.IsType<PinVerdict.Wrong>(await Check(world, Lincoln.Maya, pin));
        await world.Act<ChangeAccount, AccessOutcome>(Actor.System, act => act.Do(Lincoln.Maya.Id, Lincoln.High.Id, AccountChange.Enable));
        Assert.IsType<PinVerdict.Right>(await Check(world, Lincoln.Maya, pin));
    }

    [Fact]
    public async Task Guessing_one_students_PIN_is_paced_and_the_rest_of_the_class_goes_on()
    {
        await using var world = await AccountsWorld.Start();
        var (maya, jordan) = (await Give(world, Lincoln.Maya), await Give(world, Lincoln.Jordan));
        for (var guess = 0; guess < 10; guess++)
        {
            Assert.IsType<PinVerdict.Wrong>(await Check(world, Lincoln.Maya, "no"));
        }

        Assert.True(Assert.IsType<PinVerdict.Wait>(await Check(world, Lincoln.Maya, maya)).For <= TryLimits.LongestWait);
        Assert.IsType<PinVerdict.Right>(await Check(world, Lincoln.Jordan, jordan));
        Assert.IsType<PinVerdict.Right>(await Check(world, Lincoln.Maya, maya, "kiosk of another room"));
        for (var guess = 0; guess < 11; guess++)
        {
            await Check(world, Lincoln.Maya, "no");
        }

        world.World.Clock.Advance(TryLimits.LongestWait);
        Assert.IsType<PinVerdict.Right>(await Check(world, Lincoln.Maya, maya));
    }

    [Fact]
    public async Task Someone_without_a_PIN_is_paced_like_one_who_has_one()
    {
        await using var world = await AccountsWorld.Start();
        for (var guess = 0; guess < 10; guess++)
        {
            Assert.IsType<PinVerdict.Wrong>(await Check(world, Lincoln.Maya, "4857"));
        }

        Assert.IsType<PinVerdict.Wait>(await Check(world, Lincoln.Maya, "4857"));
    }

    [Fact]
    public async Task One_PIN_tried_on_a_whole_class_slows_its_device_by_seconds()
    {
        await using var world = await AccountsWorld.Start();
        var maya = await Give(world, Lincoln.Maya);
        for (var student = 0; student < 30; student++)
        {
            Assert.IsType<PinVerdict.Wrong>(await Check(world, Lincoln.Student(3000 + student, "Any", "One"), "4857"));
        }

        Assert.True(Assert.IsType<PinVerdict.Wait>(await Check(world, Lincoln.Maya, maya)).For <= TimeSpan.FromSeconds(3));
        world.World.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.IsType<PinVerdict.Right>(await Check(world, Lincoln.Maya, maya));
    }

    [Fact]
    public async Task A_PIN_is_never_checked_under_the_write_gate()
    {
        await using var world = await AccountsWorld.Start();
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.World.As(Actor.System, Lincoln.High, services =>
            services.GetRequiredService<Writing>().Do("test", () => services.GetRequiredService<IPins>().Check(Lincoln.High, Lincoln.Maya.Id, "4857", "kiosk"))));
    }

    private static async Task<string> Give(AccountsWorld world, PersonFacts person) => (await world.Act<GivePin, Slip?>(Actor.System, act => act.Do(person.Id, Lincoln.High.Id)))!.Code;

    private static Task<T> Ask<T>(AccountsWorld world, Func<IPins, Task<T>> asking) => world.Act(Actor.System, asking);

    private static Task<PinVerdict> Check(AccountsWorld world, PersonFacts person, string pin, string device = "kiosk of room 214") =>
        Ask(world, pins => pins.Check(Lincoln.High, person.Id, pin, device));
}
