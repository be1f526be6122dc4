using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Data.Rows;
using SmartPass.Testing;

namespace SmartPass.Roster.Bells.Tests;

/// <summary>Lincoln High and Roosevelt with their tables, and Park as an administrator of Lincoln High.</summary>
internal static class BellWorld
{
    private static readonly Actor Park = Lincoln.At(Lincoln.Park, Role.Administrator, RosterPermissions.EditSchedules);

    public static async Task<TestWorld> Make()
    {
        var world = await TestWorld.With([new Module()], services => services.AddSingleton<ISchoolDirectory, Schools>());
        world.Services.GetRequiredService<RosterVersion>().Current = 1;
        return world;
    }

    public static Task<T> Do<TAct, T>(this TestWorld world, Func<TAct, Task<T>> doing, School? school = null) where TAct : notnull =>
        world.As(Park, school ?? Lincoln.High, services => doing(services.GetRequiredService<TAct>()));

    public static Task<BellBook> Book(this TestWorld world, School? school = null) => world.Do<SchoolBells, BellBook>(bells => bells.Book(), school);

    /// <summary>Writes rows of the roster as an import would.</summary>
    public static Task Roster(this TestWorld world, params IEnumerable<object> rows) => world.As(Park, Lincoln.High, async services =>
    {
        var db = services.GetRequiredService<RosterDb>();
        await services.GetRequiredService<Writing>().Do("test", () =>
        {
            db.AddRange(rows);
            db.Stale(RosterTopics.Roster);
            return db.SaveChangesAsync();
        });
    });

    public static ClassRow Class(long id, string title, string? periods, string? location = null, SchoolId? school = null, params long[] terms) => new()
    {
        ClassId = new ClassId(id),
        SchoolId = school ?? Lincoln.High.Id,
        SourcedId = $"c{id}",
        Title = title,
        Code = $"{title}-{id}",
        Periods = periods,
        Location = location,
        Terms = terms,
    };

    public static PersonRow Person(PersonFacts facts) => new() { PersonId = facts.Id, GivenName = facts.GivenName, FamilyName = facts.FamilyName, Grade = facts.Grade };

    public static EnrollmentRow Enrolled(PersonId person, long @class, bool teaches = false, string? from = null, string? before = null) => new()
    {
        PersonId = person,
        ClassId = new ClassId(@class),
        Teaches = teaches,
        StartsOn = from is null ? null : Given.Date(from),
        EndsBefore = before is null ? null : Given.Date(before),
    };

    internal sealed class Module : SmartPassModule
    {
        public override string Name => "Roster";

        public override void AddServices(IServiceCollection services) =>
            services.AddModuleDb<RosterDb>().AddSingleton<RosterVersion>().AddBells();
    }

    internal sealed class Schools : ISchoolDirectory
    {
        public IReadOnlyList<School> All => [Lincoln.High, Lincoln.Roosevelt];

        public School? BySlug(string slug) => All.FirstOrDefault(school => school.Slug == slug);

        public School? ById(SchoolId id) => All.FirstOrDefault(school => school.Id == id);
    }
}
