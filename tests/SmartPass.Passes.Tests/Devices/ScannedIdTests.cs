using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Devices;

/// <summary>What the code of an ID proves at a kiosk.</summary>
public sealed class ScannedIdTests : DeviceWorld
{
    private readonly CodesOfTests _codes = new();

    [Fact]
    public async Task A_live_code_is_enough_where_a_PIN_is_asked_for_otherwise()
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214));

        Assert.Equal(Lincoln.Maya.Id, Assert.IsType<ProofOutcome.Proven>(await Prove(kiosk, "live", null)).Student.Person);
        Assert.Empty(Pins.Looked);
        Assert.Equal(new IdScanner($"kiosk {kiosk.Id}", $"Kiosk {kiosk.Name}", IdPurpose.Kiosk), Assert.Single(_codes.Scanners));
    }

    [Theory]
    [InlineData("printed")]
    [InlineData("offline")]
    public async Task A_printed_card_and_a_code_without_network_need_the_PIN_of_their_owner(string code)
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214));

        Assert.IsType<ProofOutcome.AsksPin>(await Prove(kiosk, code, null));
        Assert.IsType<ProofOutcome.NotTogether>(await Prove(kiosk, code, "9260"));
        Assert.Equal(Lincoln.Maya.Id, Assert.IsType<ProofOutcome.Proven>(await Prove(kiosk, code, "4071")).Student.Person);
        Assert.Equal([IdPurpose.Kiosk, IdPurpose.KioskPin, IdPurpose.KioskPin], _codes.Scanners.Select(scanner => scanner.Purpose));
    }

    [Theory]
    [InlineData("printed")]
    [InlineData("000101")]
    public async Task Where_the_number_is_enough_the_card_is_too_unless_the_school_asks_for_the_PIN(string scanned)
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214, numberIsEnough: true));
        Assert.IsType<ProofOutcome.Proven>(await Prove(kiosk, scanned, null));

        _codes.AsksPin = true;

        Assert.IsType<ProofOutcome.AsksPin>(await Prove(kiosk, scanned, null));
        Assert.IsType<ProofOutcome.NotTogether>(await Prove(kiosk, scanned, ""));
        Assert.IsType<ProofOutcome.Proven>(await Prove(kiosk, scanned, "4071"));
        Assert.IsType<ProofOutcome.Proven>(await Prove(kiosk, "live", null));
    }

    [Fact]
    public async Task What_is_refused_says_why_and_no_PIN_is_asked_for()
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214));

        Assert.Equal(new ProofOutcome.Refused("Ask the office."), await Prove(kiosk, "lost", null));
        Assert.Equal(new ProofOutcome.Wait(TimeSpan.FromSeconds(5)) { OfAll = true }, await Prove(kiosk, "guess", null));
        Assert.Empty(Pins.Looked);
    }

    [Fact]
    public async Task The_ID_of_a_teacher_starts_nothing()
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214));
        Assert.IsType<ProofOutcome.NotTogether>(await Prove(kiosk, "teacher", null));
    }

    protected override void AddOthers(IServiceCollection services)
    {
        base.AddOthers(services);
        services.AddSingleton<IIdCodes>(_codes);
    }

    private sealed class CodesOfTests : IIdCodes
    {
        public bool AsksPin { get; set; }

        public List<IdScanner> Scanners { get; } = [];

        public Task<IdReading?> Read(SchoolId school, string? text, IdScanner scanner, CancellationToken stop = default)
        {
            Scanners.Add(scanner);
            return Task.FromResult<IdReading?>(text switch
            {
                "live" => new IdReading.Known(Lincoln.Maya, IdKind.Live),
                "printed" => new IdReading.Known(Lincoln.Maya, IdKind.Printed),
                "offline" => new IdReading.Known(Lincoln.Maya, IdKind.Offline, TestWorld.Start),
                "teacher" => new IdReading.Known(Lincoln.Rivera, IdKind.Live),
                "lost" => new IdReading.Refused("Ask the office."),
                "guess" => new IdReading.Wait(TimeSpan.FromSeconds(5)),
                _ => null,
            });
        }

        public Task<bool> AsksPinAtKiosks(SchoolId school, CancellationToken stop = default) => Task.FromResult(AsksPin);
    }
}
