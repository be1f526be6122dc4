using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Live;
using SmartPass.StudentIds.Acts;
using SmartPass.StudentIds.Acts.Photos;
using SmartPass.StudentIds.Acts.Printing;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Pages.Batches;
using SmartPass.StudentIds.Tests.Photos;
using SmartPass.Testing;
using UglyToad.PdfPig;

namespace SmartPass.StudentIds.Tests.Printing;

public sealed class BatchTests : PrintingWorld
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_batch_cut_off_after_any_file_goes_on_at_the_next(int after)
    {
        await Enroll(1_100);
        var batch = await Batch();
        using var cut = new CancellationTokenSource();
        var made = 0;
        World.Services.GetRequiredService<Topics>().Bumped += topics =>
        {
            if (topics.Contains(StudentIdsTopics.Batches(Lincoln.High.Id)) && ++made == after)
            {
                cut.Cancel();
            }
        };
        if (after == 0)
        {
            await cut.CancelAsync();
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run(batch, cut.Token));
        Assert.Equal((BatchState.Making, after), ((await Row(batch)).State, (await Row(batch)).PartsDone));
        await Run(batch);

        var parts = await Rows<BatchPart>();
        Assert.Equal([1, 2, 3], parts.Select(part => part.Number).Order());
        Assert.Equal(1_102, parts.Sum(part => part.Cards));
        Assert.Equal(BatchState.Done, (await Row(batch)).State);
        Assert.Equal(parts.Select(part => part.File).Order(), Files.Order());
        Assert.All(await Rows<BatchCard>(), place => Assert.NotNull(place.CardId));
    }

    [Fact]
    public async Task A_file_has_its_cards_with_the_numbers_that_are_valid_when_it_is_made()
    {
        await IssueAll();
        var batch = await Batch();
        var old = (await Rows<Card>()).Single(card => card.PersonId == Lincoln.Maya.Id && card.SchoolId == Lincoln.High.Id);
        var next = await Do<RevokeCard, Card?>(Principal, revoke => revoke.Revoke(Lincoln.Maya.Id, old.Number, RevokedWhy.Lost));

        await Run(batch);

        var place = (await Rows<BatchCard>()).Single(row => row.PersonId == Lincoln.Maya.Id);
        Assert.Equal(next!.Id, place.CardId);
        using var pdf = PdfDocument.Open(Path.Combine(World.Folder.Folder("cards"), Assert.Single(Files)));
        Assert.Equal(2, pdf.NumberOfPages);
    }

    [Fact]
    public async Task Whoever_left_the_school_since_is_left_out_of_the_file_and_counted()
    {
        await IssueAll();
        var batch = await Batch();
        School.Leave(Lincoln.Maya);

        await Run(batch);

        var part = Assert.Single(await Rows<BatchPart>());
        Assert.Equal((2, 1), (part.Places, part.Cards));
        Assert.Null((await Rows<BatchCard>()).Single(row => row.PersonId == Lincoln.Maya.Id).CardId);
        Assert.Equal(1, (await Do<BatchReader, BatchView?>(Principal, reader => reader.Find(batch, "", default)))!.LeftOut);
    }

    [Fact]
    public async Task A_photo_that_is_removed_is_in_no_file_that_lies_ready()
    {
        await IssueAll();
        await Do<KeepPhoto, KeepPhotoOutcome>(Principal, act => act.Keep(Lincoln.Maya.Id, Pictures.Jpeg(), default));
        var (maya, jordan) = (await Batch(BatchWish.Of(Lincoln.Maya.Id)), await Batch(BatchWish.Of(Lincoln.Jordan.Id)));
        await Run(maya);
        await Run(jordan);

        Assert.True(await Do<RemovePhoto, bool>(Principal, act => act.Remove(Lincoln.Maya.Id, default)));

        Assert.Single(Files);
        Assert.IsType<PartTaken.Gone>(await Take(maya));
        Assert.IsType<PartTaken.Taken>(await Take(jordan));
    }

    [Fact]
    public async Task Run_twice_at_once_a_batch_has_each_file_once()
    {
        await Enroll(600);
        var batch = await Batch();

        await Task.WhenAll(Run(batch), Run(batch));
        await Run(batch);

        Assert.Equal([1, 2], (await Rows<BatchPart>()).Select(part => part.Number).Order());
        Assert.Equal(2, Files.Count);
    }

    [Fact]
    public async Task A_batch_that_is_stopped_keeps_nothing()
    {
        await IssueAll();
        var batch = await Batch();
        Assert.True(await Do<EndBatch, bool?>(Principal, end => end.Cancel(batch)));

        await Run(batch);

        Assert.Equal(BatchState.Canceled, (await Row(batch)).State);
        Assert.Empty(Files);
        Assert.Empty(await Rows<BatchCard>());
        Assert.False(await Do<EndBatch, bool?>(Principal, end => end.Cancel(batch)));
        Assert.IsType<PartTaken.None>(await Take(batch));
    }

    [Fact]
    public async Task A_batch_that_cannot_be_written_says_so_and_goes_on_when_tried_again()
    {
        await IssueAll();
        var batch = await Batch();
        var folder = Path.Combine(World.Folder.Root, "cards");
        await File.WriteAllTextAsync(folder, "in the way", TestContext.Current.CancellationToken);

        await Run(batch);

        Assert.Equal(BatchState.Failed, (await Row(batch)).State);
        Assert.Contains("ry again", (await Row(batch)).Fault, StringComparison.Ordinal);
        File.Delete(folder);
        Assert.True(await Do<EndBatch, bool?>(Principal, end => end.TryAgain(batch)));
        Assert.False(await Do<EndBatch, bool?>(Principal, end => end.TryAgain(batch)));
        await Run(batch);
        Assert.Equal(BatchState.Done, (await Row(batch)).State);
    }

    [Fact]
    public async Task Taking_a_file_is_written_down_once_for_each_card_as_of_the_last_time_and_each_time_in_the_audit_log()
    {
        await IssueAll();
        var batch = await Batch();
        await Run(batch);
        Assert.Empty(await Rows<PrintedCard>());

        Assert.IsType<PartTaken.Taken>(await Take(batch));
        World.Clock.Advance(TimeSpan.FromHours(1));
        Assert.IsType<PartTaken.Taken>(await Take(batch));

        var lines = await Rows<PrintedCard>();
        Assert.Equal([Lincoln.Maya.Id, Lincoln.Jordan.Id], lines.Select(line => line.PersonId).OrderBy(id => id.Value));
        Assert.All(lines, line => Assert.Equal((TestWorld.Start.AddHours(1), Lincoln.Park.Id, Lincoln.Park.Name), (line.At, line.By, line.ByName)));
        Assert.Equal(2, await Do<PlatformDb, int>(Principal, db => db.Set<AuditLine>().CountAsync(line => line.Act == "ids.taken")));
    }

    [Fact]
    public async Task Another_school_has_neither_the_batch_nor_its_files()
    {
        await IssueAll();
        var batch = await Batch();
        Assert.Null(await Do<EndBatch, bool?>(Principal, end => end.Cancel(batch), Lincoln.Roosevelt));
        Assert.Null(await Do<EndBatch, bool?>(Principal, end => end.TryAgain(batch), Lincoln.Roosevelt));
        await Run(batch);
        Assert.IsType<PartTaken.None>(await Take(batch, school: Lincoln.Roosevelt));
    }

    [Fact]
    public async Task A_file_that_no_batch_knows_is_deleted_once_it_is_old_and_the_others_stay()
    {
        await IssueAll();
        var batch = await Batch();
        await Run(batch);
        var folder = World.Folder.Folder("cards");
        foreach (var (name, age) in new[] { ("1-1-left.pdf", 2), ("1-2-being-made.pdf", 0), (Files[0], 2) })
        {
            await File.AppendAllTextAsync(Path.Combine(folder, name), " ", TestContext.Current.CancellationToken);
            File.SetLastWriteTimeUtc(Path.Combine(folder, name), World.Clock.GetUtcNow().UtcDateTime.AddHours(-age));
        }

        await Do<TidyBatchFiles, bool>(Principal, async tidy => { await tidy.Tidy(); return true; });

        Assert.Equal(2, Files.Count);
        Assert.DoesNotContain("1-1-left.pdf", Files);
    }

    [Fact]
    public async Task Nobody_makes_no_batch()
    {
        var chosen = await Choose(BatchWish.Of(new Kernel.PersonId(987654)));
        Assert.Null(await Do<MakeBatch, BatchId?>(Principal, make => make.Make(chosen, "Nobody", PrintPlan.OnCards(true, false))));
    }
}
