using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Modules;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Demo;
using SmartPass.Rooms.Pages.Classes;
using SmartPass.Rooms.Pages.Directory;
using SmartPass.Rooms.Pages.Edit;
using SmartPass.Rooms.Sweeps;

namespace SmartPass.Rooms;

/// <summary>Rooms: every place a pass can start or end, and its settings.</summary>
public sealed class RoomsModule : SmartPassModule
{
    /// <inheritdoc />
    public override string Name => "Rooms";

    /// <inheritdoc />
    public override IReadOnlyList<Permission> Permissions { get; } =
    [
        new(RoomsPermissions.SeeRooms, "See the rooms; close and open the ones they are assigned to", PermissionReach.School, Role.Teacher, Role.HallMonitor, Role.Counselor, Role.Administrator, Role.DistrictIT),
        new(RoomsPermissions.ManageRooms, "Add, change, retire and import rooms", PermissionReach.School, Role.Administrator, Role.DistrictIT),
    ];

    /// <inheritdoc />
    public override IReadOnlyList<NavigationItem> Navigation { get; } = [new("Rooms", "door-open", "/rooms", 40, RoomsPermissions.SeeRooms)];

    /// <inheritdoc />
    public override IReadOnlyList<string> StyleSheets { get; } = ["/_content/SmartPass.Rooms/room-hues.css", "/_content/SmartPass.Rooms/rooms.css"];

    /// <inheritdoc />
    public override void AddServices(IServiceCollection services)
    {
        services.AddModuleDb<RoomsDb>();
        services.AddSingleton<RoomsDirectory>();
        services.AddSingleton<IRooms>(provider => provider.GetRequiredService<RoomsDirectory>());
        services.AddDueSweep<Reopening>();
        services.AddScoped<ISetUpStep, AddRoomsStep>();

        services.AddScoped<RoomListReader>();
        services.AddScoped<ClassRoomsReader>();
        services.AddScoped<RosterRoomsReader>();
        services.AddScoped<ImportReader>();
        services.AddScoped<UploadedFiles>();
        services.AddScoped<StaffOfSchool>();
        services.AddScoped<StudentsOfSchool>();
        services.AddScoped<SchoolDays>();
        services.AddScoped<RoomChoicesReader>();
        services.AddScoped<NamedStudents>();

        services.AddScoped<AddRoom>();
        services.AddScoped<ChangeRoom>();
        services.AddScoped<RetireRoom>();
        services.AddScoped<RestoreRoom>();
        services.AddScoped<CloseRoom>();
        services.AddScoped<OpenRoom>();
        services.AddScoped<AddStarterSet>();
        services.AddScoped<AddRoomsFromRoster>();
        services.AddScoped<ImportRooms>();
        services.AddScoped<SetClassRooms>();
    }

    /// <inheritdoc />
    public override void AddDemo(IServiceCollection services) => services.AddScoped<IDemoChapter, RoomsChapter>();
}
