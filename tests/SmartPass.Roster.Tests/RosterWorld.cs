using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Roster.Acts.Import;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Package;
using SmartPass.Testing;

namespace SmartPass.Roster.Tests;

/// <summary>The roster on a database of its own.</summary>
internal sealed class RosterWorld : IAsyncDisposable
{
    private readonly TestWorld _world;

    private RosterWorld(TestWorld world) => _world = world;

    public TestWorld Platform => _world;

    public static async Task<RosterWorld> New() => new(await TestWorld.With([new RosterModule()]));

    public Task<T> Do<T>(Func<IServiceProvider, Task<T>> doing) => _world.As(Actor.System, null, doing);

    public Task Do(Func<IServiceProvider, Task> doing) => _world.As(Actor.System, null, doing);

    public Task<ImportOutcome> Check(byte[] zip, TableMode? mode = null) => Do(async services =>
        (await services.GetRequiredService<CheckPackage>().Do(new MemoryStream(zip), mode, (_, _) => Task.CompletedTask, CancellationToken.None)).Outcome);

    public Task<ImportOutcome> Import(byte[] zip, TableMode? mode = null, bool allowRemovals = false, Action<int>? beforeSlice = null) => Do(async services =>
    {
        var apply = services.GetRequiredService<ApplyPackage>();
        apply.BeforeSlice = beforeSlice;
        return (await apply.Do(new ApplyRequest(new MemoryStream(zip), "test.zip", mode, allowRemovals), _ => Task.FromResult(true), (_, _) => Task.CompletedTask, CancellationToken.None))!;
    });

    public Task<T> Ask<T>(Func<RosterDb, Task<T>> question) => Do(services => question(services.GetRequiredService<RosterDb>()));

    public Task<T> AskPeople<T>(Func<IPeople, Task<T>> question) => Do(services => question(services.GetRequiredService<IPeople>()));

    /// <summary>Everything valid, as text: equal rosters read equal.</summary>
    public Task<string> Picture() => Ask(async db => string.Join('\n',
    [
        .. await db.Schools.OrderBy(school => school.Id).Select(school => $"school {school.Id} {school.Name} {school.Slug} {school.IsOpen}").ToListAsync(),
        .. await db.Terms.OrderBy(term => term.TermId).Select(term => $"term {term.TermId} {term.Title} {term.StartsOn} {term.EndsOn}").ToListAsync(),
        .. (await db.Classes.AsNoTracking().OrderBy(row => row.ClassId).ToListAsync()).Select(row => $"class {row.ClassId} {row.SchoolId} {row.Title} {row.Course} {row.Periods} {row.Location} {row.Kind} [{string.Join(',', row.Terms)}]"),
        .. await db.People.OrderBy(person => person.PersonId).Select(person => $"person {person.PersonId} {person.GivenName} {person.FamilyName} {person.Grade} {person.Number}").ToListAsync(),
        .. await db.Affiliations.OrderBy(place => place.PersonId).ThenBy(place => place.SchoolId).Select(place => $"place {place.PersonId} {place.SchoolId} {place.Role}").ToListAsync(),
        .. await db.Enrollments.OrderBy(row => row.ClassId).ThenBy(row => row.PersonId).Select(row => $"enrollment {row.ClassId} {row.PersonId} {row.Teaches} {row.IsPrimary} {row.StartsOn} {row.EndsBefore}").ToListAsync(),
    ]));

    public ValueTask DisposeAsync() => _world.DisposeAsync();
}
