using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Acts;

public sealed class ReviewEntriesTests : LogWorld
{
    private static readonly LogFilter All = new(TestWorld.Start.AddDays(-1), TestWorld.Start.AddDays(1), null, null, null, null, false);

    [Fact]
    public async Task One_is_reviewed_with_a_note_and_that_is_taken_back()
    {
        await Happens(Try(Lincoln.Maya, Lincoln.Jordan));
        var id = (await Log())[0].Id;

        Assert.Equal(new ReviewOutcome.Done(1), await As(Counselor, review => review.One(id, " Talked to both. ")));
        var entry = Assert.Single(await Log());
        Assert.Equal((Lincoln.Osei.Id, TestWorld.Start, "Talked to both."), (entry.ReviewedById, entry.ReviewedAt, entry.ReviewNote));

        await As(Counselor, review => review.TakeBack(id));
        Assert.Null(Assert.Single(await Log()).ReviewedAt);
    }

    [Fact]
    public async Task A_second_review_leaves_the_first_as_it_is()
    {
        await Happens(Try(Lincoln.Maya, Lincoln.Jordan));
        var id = (await Log())[0].Id;
        await As(Counselor, review => review.One(id, "First."));
        Assert.IsType<ReviewOutcome.Already>(await As(Lincoln.At(Lincoln.Park, Role.Administrator, EncounterPermissions.Manage), review => review.One(id, "Second.")));
        Assert.IsType<ReviewOutcome.Already>(await As(Counselor, review => review.One(id, "Another.")));
        Assert.IsType<ReviewOutcome.Done>(await As(Counselor, review => review.One(id, " First. ")));
        await As(Counselor, review => review.All(All, id, "Third."));

        Assert.Equal("First.", Assert.Single(await Log()).ReviewNote);
    }

    [Fact]
    public async Task All_that_is_filtered_is_reviewed_but_what_came_meanwhile()
    {
        await Happens(Try(Lincoln.Maya, Lincoln.Jordan), Try(Sam, Lincoln.Jordan), Try(Lincoln.Maya, Sam), Try(Lincoln.Maya, Lincoln.Jordan) with { School = Lincoln.Roosevelt.Id });
        var log = await Log();

        Assert.Equal(new ReviewOutcome.Done(1), await As(Counselor, review => review.All(All with { Students = [Lincoln.Jordan.Id] }, log[0].Id, null)));
        Assert.Equal([true, false, false, false], (await Log()).Select(entry => entry.ReviewedAt is not null));

        Assert.Equal(new ReviewOutcome.Done(2), await As(Counselor, review => review.All(All, log[^1].Id, null)));
        Assert.Equal([true, true, true, false], (await Log()).Select(entry => entry.ReviewedAt is not null));
    }

    [Fact]
    public async Task Who_may_only_see_reviews_nothing_nor_does_anyone_at_another_school()
    {
        await Happens(Try(Lincoln.Maya, Lincoln.Jordan), Try(Lincoln.Maya, Lincoln.Jordan) with { School = Lincoln.Roosevelt.Id });
        var log = await Log();
        var seeing = Lincoln.At(Lincoln.Rivera, Role.Teacher, EncounterPermissions.See);

        Assert.IsType<ReviewOutcome.NotThere>(await As(seeing, review => review.One(log[0].Id, null)));
        Assert.IsType<ReviewOutcome.NotThere>(await As(seeing, review => review.All(All, log[0].Id, null)));
        Assert.IsType<ReviewOutcome.NotThere>(await As(seeing, review => review.TakeBack(log[0].Id)));
        Assert.IsType<ReviewOutcome.NotThere>(await As(Counselor, review => review.One(log[1].Id, null)));
        Assert.All(await Log(), entry => Assert.Null(entry.ReviewedAt));
    }

    [Fact]
    public async Task What_is_written_down_of_it_names_nobody()
    {
        await Happens(Try(Lincoln.Maya, Lincoln.Jordan), Try(Sam, Lincoln.Jordan));
        await As(Counselor, review => review.All(All, new EntryId(99), "Maya hides."));
        await World.As(Counselor, Lincoln.High, services => services.GetRequiredService<TakeLog>().Downloaded(2));

        var lines = await World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<PlatformDb>().Set<AuditLine>().AsNoTracking().ToListAsync());
        Assert.Equal(["reviewed 2 entries of the log of encounter prevention", "downloaded 2 entries of the log of encounter prevention"], lines.OrderBy(line => line.Id).Select(line => line.What));
    }

    private Task<ReviewOutcome> As(Actor actor, Func<ReviewEntries, Task<ReviewOutcome>> does) => World.As(actor, Lincoln.High, services => does(services.GetRequiredService<ReviewEntries>()));
}
