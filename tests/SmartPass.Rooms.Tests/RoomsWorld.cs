using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests;

/// <summary>Rooms on a real database, with Lincoln High's administrator at the keys.</summary>
internal sealed class RoomsWorld : IAsyncDisposable
{
    private readonly TestWorld _world;

    private RoomsWorld(TestWorld world, FakeRoster roster) => (_world, Roster) = (world, roster);

    public static Actor Principal { get; } = Lincoln.At(Lincoln.Park, Role.Administrator, RoomsPermissions.SeeRooms, RoomsPermissions.ManageRooms);

    public static Actor Teacher { get; } = Lincoln.At(Lincoln.Rivera, Role.Teacher, RoomsPermissions.SeeRooms);

    public FakeRoster Roster { get; }

    public Microsoft.Extensions.Time.Testing.FakeTimeProvider Clock => _world.Clock;

    public IRooms Rooms => _world.Services.GetRequiredService<IRooms>();

    public IServiceProvider Services => _world.Services;

    public static async Task<RoomsWorld> Make()
    {
        var roster = new FakeRoster();
        var world = await TestWorld.With([new RoomsModule()], services =>
        {
            services.AddSingleton<IPeople>(roster);
            services.AddSingleton<ITimetable>(roster);
            services.AddSingleton<ISchoolDirectory>(new TwoSchools());
        });
        return new RoomsWorld(world, roster);
    }

    public Task<T> Act<TAct, T>(Func<TAct, Task<T>> doing, Actor? actor = null, School? school = null) where TAct : notnull =>
        _world.As(actor ?? Principal, school ?? Lincoln.High, services => doing(services.GetRequiredService<TAct>()));

    public async Task<RoomId> Add(string name, RoomKind kind = RoomKind.Restroom, string? number = null, School? school = null, params PersonFacts[] staff)
    {
        var saved = await Act((AddRoom add) => add.Do(WrittenRoom.Of(RoomSettings.Usual(kind, name, number)), [.. staff.Select(person => person.Id)]), school: school);
        return Assert.IsType<RoomSaved.Saved>(saved).Id;
    }

    public async Task<RoomFacts> Facts(RoomId id) => (await Rooms.Facts(Lincoln.High.Id, [id]))[id];

    public Task<IReadOnlyList<string>> Audit() => _world.As(Principal, Lincoln.High, services =>
        Task.FromResult<IReadOnlyList<string>>([.. services.GetRequiredService<PlatformDb>().Audit.OrderBy(line => line.Id).Select(line => line.What)]));

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    internal sealed class TwoSchools : ISchoolDirectory
    {
        public IReadOnlyList<School> All { get; } = [Lincoln.High, Lincoln.Roosevelt];

        public School? BySlug(string slug) => All.FirstOrDefault(school => school.Slug == slug);

        public School? ById(SchoolId id) => All.FirstOrDefault(school => school.Id == id);
    }
}
