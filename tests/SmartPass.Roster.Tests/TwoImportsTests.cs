using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Roster.Acts.Import;
using SmartPass.Roster.Data;
using SmartPass.Roster.Domain.Imports;
using SmartPass.Roster.Sample;

namespace SmartPass.Roster.Tests;

/// <summary>Two imports at once: one works, the other waits at the door.</summary>
public sealed class TwoImportsTests
{
    [Fact]
    public async Task Of_two_imports_the_first_that_fails_takes_back_nothing_of_the_second()
    {
        await using var world = await RosterWorld.New();
        var first = await Confirmed(world, Sample(students: 40));
        var firstIsOver = new TaskCompletionSource();
        Task? second = null;

        await world.Do(async services =>
        {
            services.GetRequiredService<ApplyPackage>().BeforeSlice = _ =>
            {
                second = world.Import(Sample(students: 900), beforeSlice: slice =>
                {
                    // Some of it is written by now, and the first has done all that it will ever do.
                    if (slice == 2)
                    {
                        firstIsOver.Task.Wait();
                    }
                });
                throw new IOException("The disk is full.");
            };
            await services.GetRequiredService<ImportJob>().Run(first, default);
        });
        firstIsOver.SetResult();
        await second!;

        Assert.Equal(ImportState.Refused, (await world.Ask(db => db.Imports.SingleAsync(import => import.Id == first))).State);
        await using var alone = await RosterWorld.New();
        await alone.Import(Sample(students: 900));
        Assert.Equal(await Counts(alone), await Counts(world));
        Assert.False((await world.Ask(db => db.Districts.SingleAsync())).IsImporting);
    }

    [Fact]
    public async Task An_import_that_fails_leaves_no_rows_behind()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());

        await Assert.ThrowsAsync<IOException>(() => world.Import(Sample(students: 900), allowRemovals: true, beforeSlice: slice => { if (slice == 2) { throw new IOException(); } }));

        Assert.Equal(0, await world.Ask(db => db.People.IgnoreQueryFilters([RosterDb.ValidFilter]).CountAsync(row => row.From > db.Version)));
        Assert.False((await world.Ask(db => db.Districts.SingleAsync())).IsImporting);
    }

    private static async Task<long> Confirmed(RosterWorld world, byte[] zip)
    {
        var id = Assert.IsType<Received.Kept>(await world.Do(services => services.GetRequiredService<ReceiveRoster>().Do(new MemoryStream(zip), "first.zip", null, default))).Id;
        await world.Do(services => services.GetRequiredService<ImportJob>().Run(id, default));
        Assert.IsType<CheckAnswered.Applying>(await world.Do(services => services.GetRequiredService<AnswerCheck>().Apply(id, false, default)));
        return id;
    }

    private static Task<(int People, int Roles, int Classes, int Enrollments)> Counts(RosterWorld world) =>
        world.Ask(async db => (await db.People.CountAsync(), await db.Affiliations.CountAsync(), await db.Classes.CountAsync(), await db.Enrollments.CountAsync()));

    private static byte[] Sample(int students) => SampleTests.Zip(new SamplePlan { Schools = 1, Students = students, Seed = 4, Date = new DateOnly(2026, 10, 15) });
}
