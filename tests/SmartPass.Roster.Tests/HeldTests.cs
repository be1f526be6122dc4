using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Tests;

/// <summary>What is held in memory is never older than the topics say.</summary>
public sealed class HeldTests
{
    [Fact]
    public async Task Whoever_hears_of_a_new_roster_reads_the_new_one()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var schools = world.Platform.Services.GetRequiredService<ISchoolDirectory>();
        Assert.Equal("Lincoln High", Assert.Single(schools.All).Name);
        var heard = new List<string>();
        world.Platform.Services.GetRequiredService<Topics>().Bumped += topics =>
        {
            if (topics.Contains(RosterTopics.Roster))
            {
                // As a request would that comes by at this very moment.
                heard.Add(string.Join(", ", world.AskPeople(people => people.Staff(new SchoolId(1))).GetAwaiter().GetResult().Select(person => person.Name)));
                heard.Add(string.Join(", ", schools.All.Select(school => school.Name)));
            }
        };

        await world.Import(TestRoster.Version11().With("users.csv", "Ana,Rivera", "Rosa,Lund").With("orgs.csv", "Lincoln High", "Lincoln Senior High").Zip());

        Assert.Equal(["Rosa Lund", "Lincoln Senior High"], heard);
    }

    [Fact]
    public void What_was_read_before_a_change_is_not_held_after_it()
    {
        var stored = "old";
        Held<string>? held = null;
        held = new Held<string>(() =>
        {
            var read = stored;
            if (stored == "old")
            {
                stored = "new";
                held!.Changed();
            }

            return read;
        });

        Assert.Equal("old", held.Value);
        Assert.Equal("new", held.Value);
    }

    [Fact]
    public async Task An_act_that_fails_leaves_memory_as_it_is()
    {
        await using var world = await RosterWorld.New();
        var remembered = new List<string>();

        await world.Do(async services =>
        {
            var writing = services.GetRequiredService<Writing>();
            await Assert.ThrowsAsync<IOException>(() => writing.Do("fail", () =>
            {
                writing.OnceCommitted(() => remembered.Add("failed"));
                throw new IOException();
            }));
            await writing.Do("go well", () =>
            {
                writing.OnceCommitted(() => remembered.Add("went well"));
                Assert.Empty(remembered);
                return Task.CompletedTask;
            });
            Assert.Throws<InvalidOperationException>(() => writing.OnceCommitted(() => remembered.Add("outside")));
        });

        Assert.Equal(["went well"], remembered);
    }

    [Fact]
    public async Task A_name_read_while_it_is_given_is_not_held()
    {
        await using var world = await RosterWorld.New();
        var held = world.Platform.Services.GetRequiredService<HeldDistrictName>();

        await world.Do(services => services.GetRequiredService<Writing>().Do("set up", async () =>
        {
            await services.GetRequiredService<IDistrict>().Rename("Solar Unified");
            Assert.Equal("", held.Name);
        }));

        Assert.Equal("Solar Unified", held.Name);
    }

    [Fact]
    public async Task Schools_that_came_before_the_set_up_take_its_time_zone_and_later_ones_begin_with_it()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var schools = world.Platform.Services.GetRequiredService<ISchoolDirectory>();
        Assert.NotEqual("America/Denver", schools.All[0].Zone.Id);

        await world.Do(services => services.GetRequiredService<IDistrict>().KeepTime("America/Denver"));

        Assert.Equal("America/Denver", schools.All[0].Zone.Id);
        await world.Import(TestRoster.Version11().Plus("orgs.csv", "s2,,,Roosevelt,school,2,d1\n").Zip());
        Assert.All(schools.All, school => Assert.Equal("America/Denver", school.Zone.Id));
        Assert.Equal(2, await world.Ask(db => db.Schools.CountAsync(school => school.Zone == "America/Denver")));
    }
}
