using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Acts.Printing;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Sweeps;
using SmartPass.Testing;
using BatchRow = SmartPass.StudentIds.Domain.Printing.Batch;

namespace SmartPass.StudentIds.Tests.Printing;

/// <summary>What happens by itself may happen twice.</summary>
public sealed class PrintingSweepTests : PrintingWorld
{
    [Fact]
    public async Task ExpiredBatches_that_expire_twice_are_gone_with_their_files_and_the_log_stays()
    {
        await IssueAll();
        var batch = await Batch();
        await Run(batch);
        await Take(batch);
        Assert.Equal(TestWorld.Start + BatchRow.Kept, await Do<ExpiredBatches, DateTimeOffset?>(Kernel.Actor.System, sweep => sweep.NextDue(default)));
        World.Clock.Advance(BatchRow.Kept - TimeSpan.FromSeconds(1));
        await Settle<ExpiredBatches>();
        Assert.Single(Files);

        World.Clock.Advance(TimeSpan.FromSeconds(1));
        await Settle<ExpiredBatches>();
        await Settle<ExpiredBatches>();

        Assert.Empty(Files);
        Assert.Empty(await Rows<BatchCard>());
        Assert.Equal(2, (await Rows<PrintedCard>()).Count);
        Assert.Equal(BatchState.Expired, (await Row(batch)).State);
        Assert.IsType<PartTaken.Gone>(await Take(batch));
        Assert.Null(await Do<ExpiredBatches, DateTimeOffset?>(Kernel.Actor.System, sweep => sweep.NextDue(default)));
    }

    [Fact]
    public async Task ErasedFromPrinting_erased_twice_are_in_no_batch_no_log_and_no_file()
    {
        await IssueAll();
        var (both, jordan) = (await Batch(), await Batch(BatchWish.Of(Lincoln.Jordan.Id)));
        foreach (var batch in new[] { both, jordan })
        {
            await Run(batch);
            await Take(batch);
        }

        School.Erase(Lincoln.Maya);
        await Settle<ErasedFromPrinting>();
        World.Services.GetRequiredService<Topics>().Bump(RosterTopics.Roster);
        await Settle<ErasedFromPrinting>();

        Assert.All(await Rows<BatchCard>(), place => Assert.Equal(Lincoln.Jordan.Id, place.PersonId));
        Assert.All(await Rows<PrintedCard>(), line => Assert.Equal(Lincoln.Jordan.Id, line.PersonId));
        Assert.Single(Files);
        Assert.IsType<PartTaken.Gone>(await Take(both));
        Assert.IsType<PartTaken.Taken>(await Take(jordan));
    }
}
