using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.StudentIds.Sweeps;
using SmartPass.Testing;

namespace SmartPass.StudentIds.Tests.Photos;

/// <summary>What happens by itself may happen twice.</summary>
public sealed class PhotoSweepTests : PhotoWorld
{
    [Fact]
    public async Task ErasedPhotos_erased_twice_leave_neither_row_nor_file_also_of_a_zip_that_waits()
    {
        await Keep(Lincoln.Maya.Id);
        await Keep(Lincoln.Jordan.Id);
        await Looked(Zip(("000101.jpg", Pictures.Jpeg())));
        Assert.Equal(9, Files().Count);
        School.Erase(Lincoln.Maya);

        await Settle<ErasedPhotos>();
        Bump(RosterTopics.Roster);
        await Settle<ErasedPhotos>();

        Assert.Equal([Lincoln.Jordan.Id], (await Rows<Photo>()).Select(photo => photo.PersonId));
        Assert.Empty(await Rows<PhotoLine>());
        Assert.Null(await Address(Lincoln.Maya.Id));
        Assert.Equal(3, Files().Count);
        Assert.All(Files(), file => Assert.Contains("102-", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LeftPhotos_looked_at_twice_go_thirty_days_after_the_person_left_every_school()
    {
        await Keep(Lincoln.Maya.Id);
        await Keep(Lincoln.Jordan.Id);
        await Keep(Lincoln.Rivera.Id);
        School.Leave(Lincoln.Maya);
        await Settle<LeftPhotos>();
        World.Clock.Advance(TimeSpan.FromDays(29));
        await Settle<LeftPhotos>();
        Assert.Equal(3, (await Rows<Photo>()).Count);
        Assert.Equal(TestWorld.Start.AddDays(30), await Do<LeftPhotos, DateTimeOffset?>(sweep => sweep.NextDue(CancellationToken.None)));

        World.Clock.Advance(TimeSpan.FromDays(1));
        await Settle<LeftPhotos>();
        await Settle<LeftPhotos>();

        Assert.Equal([Lincoln.Jordan.Id, Lincoln.Rivera.Id], (await Rows<Photo>()).Select(photo => photo.PersonId));
        Assert.Equal(6, Files().Count);
        Assert.Null(await Address(Lincoln.Maya.Id));
    }

    [Fact]
    public async Task Whoever_comes_back_in_time_keeps_the_photo()
    {
        await Keep(Lincoln.Maya.Id);
        School.Leave(Lincoln.Maya);
        await Settle<LeftPhotos>();
        School.Return(Lincoln.Maya);
        Bump(RosterTopics.Roster);
        await Settle<LeftPhotos>();
        World.Clock.Advance(TimeSpan.FromDays(31));
        await Settle<LeftPhotos>();

        Assert.Null(Assert.Single(await Rows<Photo>()).LeftAt);
    }

    [Fact]
    public async Task StalePhotoImports_tidied_twice_are_canceled_after_a_day_and_forgotten_after_thirty()
    {
        var forgotten = await Looked(Zip(("000101.jpg", Pictures.Jpeg())));
        World.Clock.Advance(TimeSpan.FromHours(23));
        var waits = await Looked(Zip(("000102.jpg", Pictures.Jpeg())));
        await Settle<StalePhotoImports>();
        Assert.Equal(PhotoImportState.Read, (await Import(forgotten)).State);

        World.Clock.Advance(TimeSpan.FromHours(1));
        await Settle<StalePhotoImports>();
        await Settle<StalePhotoImports>();

        Assert.Equal(PhotoImportState.Canceled, (await Import(forgotten)).State);
        Assert.Equal(PhotoImportState.Read, (await Import(waits)).State);
        Assert.Equal(3, Files().Count);
        Assert.False(await Confirm(forgotten));

        World.Clock.Advance(TimeSpan.FromDays(30));
        await Settle<StalePhotoImports>();
        await Settle<StalePhotoImports>();
        Assert.Equal(waits, Assert.Single(await Rows<PhotoImport>()).Id);
        Assert.Equal(waits, Assert.Single(await Rows<PhotoLine>()).ImportId);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task StalePhotoImports_are_due_when_the_first_has_waited_for_a_day()
    {
        await Looked(Zip(("000101.jpg", Pictures.Jpeg())));
        Assert.Equal(TestWorld.Start.AddDays(1), await Do<StalePhotoImports, DateTimeOffset?>(sweep => sweep.NextDue(CancellationToken.None)));
    }

    [Fact]
    public async Task PhotoOrphans_swept_twice_are_gone_and_what_a_row_names_stays()
    {
        await Keep(Lincoln.Maya.Id);
        await Looked(Zip(("000102.jpg", Pictures.Jpeg())));
        var reading = await Upload(Zip(("000102.jpg", Pictures.Jpeg())));
        var folder = Path.GetDirectoryName(Files()[0])!;
        foreach (var name in new[] { "101-77-small.jpg", "101-77-card.jpg.part", "999-1-whole.jpg" })
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), "left behind", CancellationToken.None);
        }

        await File.WriteAllTextAsync(Path.Combine(World.Folder.Folder("photo-imports"), "left.zip"), "left behind", CancellationToken.None);
        Age(TimeSpan.FromHours(2));
        var young = Path.Combine(folder, "101-78-small.jpg");
        await File.WriteAllTextAsync(young, "just written", CancellationToken.None);
        File.SetLastWriteTimeUtc(young, World.Clock.GetUtcNow().UtcDateTime);

        await Settle<PhotoOrphans>();
        World.Clock.Advance(TimeSpan.FromMinutes(5));
        await Settle<PhotoOrphans>();
        Assert.Equal(7, Files().Count);
        Assert.Equal((await Import(reading)).StoredName, Path.GetFileName(Assert.Single(Zips())));

        World.Clock.Advance(TimeSpan.FromDays(1));
        await Settle<PhotoOrphans>();
        await Settle<PhotoOrphans>();
        Assert.Equal(6, Files().Count);
    }
}
