using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Acts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Sweeps;
using SmartPass.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace SmartPass.StudentIds.Tests;

/// <summary>The module on a real file, with the verbs a test speaks in.</summary>
public abstract class StudentIdsWorld : IAsyncLifetime
{
    internal TestWorld World { get; private set; } = null!;

    internal SchoolOfTests School { get; } = new();

    /// <summary>Staff who were added by hand stand here alone.</summary>
    internal PassesOfTests Rights { get; } = new();

    internal static Actor Student => Lincoln.At(Lincoln.Maya, Role.Student, StudentIdsPermissions.Own, PassPermissions.Ask);

    internal static Actor Monitor => Lincoln.At(Lincoln.Osei, Role.HallMonitor, StudentIdsPermissions.Own, StudentIdsPermissions.Scan, PassPermissions.SeeBoard);

    internal static Actor Principal => Lincoln.At(Lincoln.Park, Role.Administrator, StudentIdsPermissions.Own, StudentIdsPermissions.Scan, StudentIdsPermissions.Manage, RosterPermissions.SeePeople);

    internal static IdScanner MonitorsPhone { get; } = IdScanner.Of(Monitor, IdPurpose.Look, "Hallway");

    internal static IdScanner Kiosk { get; } = new("kiosk 5", "Kiosk, Room 214", IdPurpose.Kiosk);

    public async ValueTask InitializeAsync() => World = await TestWorld.With([new StudentIdsModule()], services => services
        .AddSingleton<IPeople>(School).AddSingleton<IErasedPeople>(School).AddSingleton<ITimetable>(School).AddSingleton<IRooms>(School).AddSingleton<IPeopleWithRight>(Rights).AddSingleton<ISchoolDirectory>(new SchoolsOfTests()));

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal Task<T> AtLincoln<T>(Actor actor, Func<IServiceProvider, Task<T>> doing) => World.As(actor, Lincoln.High, doing);

    internal Task Settle<T>() where T : IDueSweep =>
        World.As(Actor.System, null, async services => await services.GetRequiredService<T>().Settle(World.Clock.GetUtcNow(), CancellationToken.None));

    /// <summary>Everyone has a card.</summary>
    internal Task IssueCards() => Settle<IssueCards>();

    internal async Task<Card> CardOf(PersonFacts person) => (await AtLincoln(Actor.System, services => services.GetRequiredService<CardReader>().Valid(person.Id)))!;

    internal async Task<byte[]> Key() => (await World.As(Actor.System, null, async services => await services.GetRequiredService<SigningKey>().Find()))!;

    /// <summary>The code on a person's screen now, as the server makes it.</summary>
    internal async Task<string> LiveCodeOf(PersonFacts person)
    {
        var card = await CardOf(person);
        return new RotatingCode(card.SchoolId, card.Id, RotatingCode.StepAt(World.Clock.GetUtcNow())).Sign(await Key());
    }

    /// <summary>The code on a screen without network, whose ID was opened then.</summary>
    internal async Task<string> OfflineCodeOf(PersonFacts person, DateTimeOffset openedAt)
    {
        var card = await CardOf(person);
        return new RotatingCode(card.SchoolId, card.Id, RotatingCode.StepAt(World.Clock.GetUtcNow()), openedAt).Sign(await Key());
    }

    internal Task<IdReading?> Scan(string? text, IdScanner? scanner = null, School? at = null) =>
        World.As(Monitor, at ?? Lincoln.High, services => services.GetRequiredService<IIdCodes>().Read((at ?? Lincoln.High).Id, text, scanner ?? MonitorsPhone));

    internal Task<Card?> Revoke(PersonFacts person, string number, RevokedWhy why = RevokedWhy.Lost) =>
        AtLincoln(Principal, services => services.GetRequiredService<RevokeCard>().Revoke(person.Id, number, why));

    internal Task<List<RefusedCode>> Refused(School? at = null) =>
        World.As(Actor.System, at ?? Lincoln.High, services => services.GetRequiredService<StudentIdsDb>().Refused.AsNoTracking().OrderBy(one => one.Id).ToListAsync());
}
