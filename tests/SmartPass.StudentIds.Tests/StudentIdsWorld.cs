using SmartPass.Platform.Schools;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace SmartPass.StudentIds.Tests;

/// <summary>The module on a real file, with the verbs a test speaks in.</summary>
public abstract class StudentIdsWorld : IAsyncLifetime
{
    internal TestWorld World { get; private set; } = null!;

    internal SchoolOfTests School { get; } = new();

    internal static Actor Student => Lincoln.At(Lincoln.Maya, Role.Student, StudentIdsPermissions.Own, PassPermissions.Ask);

    internal static Actor Monitor => Lincoln.At(Lincoln.Osei, Role.HallMonitor, StudentIdsPermissions.Own, StudentIdsPermissions.Scan, PassPermissions.SeeBoard);

    internal static Actor Principal => Lincoln.At(Lincoln.Park, Role.Administrator, StudentIdsPermissions.Own, StudentIdsPermissions.Scan, StudentIdsPermissions.Manage, RosterPermissions.SeePeople);

    public async ValueTask InitializeAsync() => World = await TestWorld.With([new StudentIdsModule()], services => services
        .AddSingleton<IPeople>(School).AddSingleton<IErasedPeople>(School).AddSingleton<ITimetable>(School).AddSingleton<IRooms>(School).AddSingleton<ISchoolDirectory>(new SchoolsOfTests()));

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
