using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Devices;

/// <summary>How a browser becomes a device of the school, and stops being one.</summary>
public sealed class PairingTests : DeviceWorld
{
    [Fact]
    public async Task A_code_makes_one_device_and_is_good_for_no_second()
    {
        var code = Assert.IsType<PairingCodeOutcome.Made>(await Code(Office, Kiosk(SchoolOfTests.Room214))).Printed;

        var paired = Assert.IsType<PairOutcome.Paired>(await Type(code.ToLowerInvariant().Replace('-', ' ')));
        Assert.Equal((DeviceKind.Kiosk, SchoolOfTests.Room214, "Room 214"), (paired.Device.Kind, paired.Device.RoomId, paired.Device.Name));
        Assert.NotNull(await Known(paired.Device, paired.Secret));
        Assert.IsType<PairOutcome.Wrong>(await Type(code));
    }

    [Fact]
    public async Task Of_many_who_type_the_same_code_at_once_one_is_paired()
    {
        var code = Assert.IsType<PairingCodeOutcome.Made>(await Code(Office, Kiosk(SchoolOfTests.Room214))).Printed;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Type(code))));

        Assert.Single(outcomes.OfType<PairOutcome.Paired>());
    }

    [Fact]
    public async Task A_second_kiosk_of_a_room_is_told_from_the_first_by_a_number()
    {
        var (first, _) = await Paired(Kiosk(SchoolOfTests.Room214));
        var (second, _) = await Paired(Kiosk(SchoolOfTests.Room214));

        Assert.Equal(("Room 214", "Room 214 (2)"), (first.Name, second.Name));
    }

    [Fact]
    public async Task A_code_is_over_after_ten_minutes()
    {
        var code = Assert.IsType<PairingCodeOutcome.Made>(await Code(Office, Kiosk(SchoolOfTests.Room214))).Printed;
        World.Clock.Advance(PairingCode.ValidFor);

        Assert.IsType<PairOutcome.Wrong>(await Type(code));
    }

    [Fact]
    public async Task A_revoked_device_is_not_known_any_more_nor_one_with_another_secret()
    {
        var (device, secret) = await Paired(Kiosk(SchoolOfTests.Room214));
        Assert.Null(await Known(device, DeviceSecret.New()));

        Assert.NotNull(await Revoke(Office, device.Id));

        Assert.Null(await Known(device, secret));
        Assert.Equal(
            ["made a code to pair the kiosk of Room 214", "paired the kiosk of Room 214 with the code of Dana Park", "revoked the kiosk of Room 214"],
            await Audit());
    }

    [Fact]
    public async Task Staff_pair_and_revoke_kiosks_of_their_own_rooms_and_nothing_else()
    {
        Assert.IsType<PairingCodeOutcome.Made>(await Code(Rivera, Kiosk(SchoolOfTests.Room214)));
        Assert.IsType<PairingCodeOutcome.NotYours>(await Code(Rivera, Kiosk(SchoolOfTests.Library)));
        Assert.IsType<PairingCodeOutcome.NotYours>(await Code(Rivera, new NewDevice(DeviceKind.Display, null, "Main hallway")));
        Assert.IsType<PairingCodeOutcome.NoSuchRoom>(await Code(Office, Kiosk(new(999))));

        var (library, _) = await Paired(Kiosk(SchoolOfTests.Library));
        Assert.Null(await Revoke(Rivera, library.Id));
        Assert.Null(await Revoke(Office, library.Id, Lincoln.Roosevelt));
    }

    [Fact]
    public async Task Guessing_codes_is_paced_by_address_and_others_go_on()
    {
        for (var guess = 0; guess < 20; guess++)
        {
            Assert.IsType<PairOutcome.Wrong>(await Type("0000-0000"));
        }

        Assert.IsType<PairOutcome.Wait>(await Type("0000-0000"));
        Assert.IsType<PairOutcome.Wrong>(await Type("0000-0000", from: "10.0.0.8"));
        World.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.IsType<PairOutcome.Wrong>(await Type("0000-0000"));
    }

    [Fact]
    public async Task A_device_that_says_it_is_there_is_noted_once_a_minute()
    {
        var (device, secret) = await Paired(Kiosk(SchoolOfTests.Room214));
        World.Clock.Advance(TimeSpan.FromSeconds(30));
        await Seen(device);
        Assert.Equal(TestWorld.Start, (await Known(device, secret))!.LastSeenAt);

        World.Clock.Advance(TimeSpan.FromSeconds(40));
        await Seen(device);
        Assert.Equal(World.Clock.GetUtcNow(), (await Known(device, secret))!.LastSeenAt);
    }

    private Task Seen(PairedDevice device) => World.As(Kernel.Actor.System, Lincoln.High, services =>
        Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<NoteSeen>(services).Note(device));
}
