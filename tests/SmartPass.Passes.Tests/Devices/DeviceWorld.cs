using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Devices;

/// <summary>The module with devices, and PINs that a test gives.</summary>
public abstract class DeviceWorld : PassesWorld
{
    protected static readonly Actor Office = Lincoln.At(Lincoln.Park, Role.Administrator, PassPermissions.ManageDevices, PassPermissions.Answer);

    protected static readonly Actor Rivera = Lincoln.At(Lincoln.Rivera, Role.Teacher, PassPermissions.Answer);

    internal PinsOfTests Pins { get; } = new();

    internal static NewDevice Kiosk(RoomId room, bool numberIsEnough = false) => new(DeviceKind.Kiosk, room, "", numberIsEnough);

    internal Task<PairingCodeOutcome> Code(Actor by, NewDevice device) => World.As(by, Lincoln.High, services => services.GetRequiredService<MakePairingCode>().Make(device));

    /// <summary>Typed on a device: outside any school, by nobody.</summary>
    internal Task<PairOutcome> Type(string code, string from = "10.0.0.7") => World.As(Actor.System, null, services => services.GetRequiredService<PairDevice>().Pair(code, from));

    internal async Task<(PairedDevice Device, DeviceSecret Secret)> Paired(NewDevice device)
    {
        var code = Assert.IsType<PairingCodeOutcome.Made>(await Code(Office, device)).Printed;
        var paired = Assert.IsType<PairOutcome.Paired>(await Type(code));
        return (paired.Device, paired.Secret);
    }

    internal Task<PairedDevice?> Known(PairedDevice device, DeviceSecret secret) => World.As(Actor.System, null, services => services.GetRequiredService<DeviceReader>().Known(device.Id, secret));

    internal Task<PairedDevice?> Revoke(Actor by, DeviceId id, School? school = null) => World.As(by, school ?? Lincoln.High, services => services.GetRequiredService<RevokeDevice>().Revoke(id));

    internal Task<ProofOutcome> Prove(PairedDevice kiosk, string number, string? pin) => World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<ProveStudent>().Prove(kiosk, number, pin));

    internal Task<AnswerOutcome> Back(PersonFacts student, PairedDevice kiosk, TimeSpan? waited = null) => World.As(AtKiosk(student), Lincoln.High, services => services.GetRequiredService<EndAtKiosk>().End(kiosk, waited));

    internal async Task<PassId> Started(PersonFacts student, RoomId to, string ticket = "t", RoomId? kiosk = null) => Assert.IsType<AskOutcome.Started>(
        await World.As(AtKiosk(student), Lincoln.High, services => services.GetRequiredService<AskForPass>().Ask(new Wish(to, ticket) { Kiosk = kiosk }))).Pass;

    internal Task<List<string>> Audit() => World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<Platform.Audit.PlatformDb>().Set<Platform.Audit.AuditLine>().OrderBy(line => line.Id).Select(line => line.What).ToListAsync());

    protected static Actor AtKiosk(PersonFacts student) => Lincoln.At(student, Role.Student, PassPermissions.Ask);

    protected override void AddOthers(IServiceCollection services) => services
        .AddSingleton<IRooms>(School).AddSingleton<ISchoolDirectory>(new SchoolsOfTests()).AddSingleton<IPins>(Pins).AddSingleton<IActors>(Pins);
}

/// <summary>Stands in for Accounts: whoever has a PIN here belongs to Lincoln High.</summary>
internal sealed class PinsOfTests : IPins, IActors
{
    public Dictionary<PersonId, string> Of { get; } = new() { [Lincoln.Maya.Id] = "4071", [Lincoln.Jordan.Id] = "9260", [Lincoln.Rivera.Id] = "5138" };

    /// <summary>Whom, at which device.</summary>
    public List<(PersonId Person, string Device)> Looked { get; } = [];

    public bool Paces { get; set; }

    public Task<PinVerdict> Check(School school, PersonId person, string pin, string device, CancellationToken stop = default)
    {
        Looked.Add((person, device));
        return Task.FromResult<PinVerdict>(Paces ? new PinVerdict.Wait(TimeSpan.FromSeconds(30)) : Of.TryGetValue(person, out var right) && right == pin ? new PinVerdict.Right(ActorOf(person)) : new PinVerdict.Wrong());
    }

    public Task<IReadOnlySet<PersonId>> WhoHave(IReadOnlyCollection<PersonId> people, CancellationToken stop = default) => Task.FromResult<IReadOnlySet<PersonId>>(people.Where(Of.ContainsKey).ToHashSet());

    ValueTask<Actor?> IActors.Of(PersonId person, SchoolId school, CancellationToken stop) => new(Of.ContainsKey(person) && school == Lincoln.High.Id ? ActorOf(person) : null);

    private static Actor ActorOf(PersonId person) => person == Lincoln.Rivera.Id
        ? Lincoln.At(Lincoln.Rivera, Role.Teacher, PassPermissions.Answer)
        : Lincoln.At(person == Lincoln.Maya.Id ? Lincoln.Maya : Lincoln.Jordan, Role.Student, PassPermissions.Ask);
}
