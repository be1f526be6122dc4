using SmartPass.Kernel;
using SmartPass.StudentIds.Acts.Photos;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.Testing;

namespace SmartPass.StudentIds.Tests.Photos;

public sealed class PhotoActTests : PhotoWorld
{
    private static readonly PersonId Maya = Lincoln.Maya.Id;

    [Fact]
    public async Task A_photo_is_there_at_once_in_all_its_sizes()
    {
        Assert.Null(await Address(Maya));

        Assert.IsType<KeepPhotoOutcome.Kept>(await Keep(Maya));

        var photo = Assert.Single(await Rows<Photo>());
        Assert.Equal($"/photo/101/{photo.Version}", await Address(Maya));
        Assert.Equal((480, 600), Pictures.Size((await Read(Maya, PhotoSize.Card))!));
        Assert.Equal((Lincoln.Park.Id, TestWorld.Start), (photo.By, photo.At));
        Assert.Equal(3, Files().Count);
        Assert.Null(await Read(Lincoln.Jordan.Id));
    }

    [Fact]
    public async Task A_replaced_photo_has_another_address_and_leaves_no_file()
    {
        await Keep(Maya);
        var before = await Address(Maya);

        await Keep(Maya, Pictures.Jpeg(500, 500));

        Assert.NotEqual(before, await Address(Maya));
        Assert.Single(await Rows<Photo>());
        Assert.Equal(3, Files().Count);
    }

    [Fact]
    public async Task A_picture_with_a_flaw_changes_nothing()
    {
        await Keep(Maya);
        var before = await Address(Maya);

        Assert.Equal(PictureFlaw.TooSmall, Assert.IsType<KeepPhotoOutcome.Refused>(await Keep(Maya, Pictures.Jpeg(200, 200))).Flaw);

        Assert.Equal(before, await Address(Maya));
        Assert.Equal(3, Files().Count);
    }

    [Fact]
    public async Task Nobody_changes_a_photo_from_a_school_the_person_is_not_of()
    {
        await Keep(Maya);
        var version = (await Rows<Photo>()).Single().Version;

        Assert.IsType<KeepPhotoOutcome.NoSuchPerson>(await Do<KeepPhoto, KeepPhotoOutcome>(act => act.Keep(Maya, Pictures.Jpeg(), CancellationToken.None), Lincoln.Roosevelt));
        Assert.Equal(SetFrameOutcome.NoSuchPhoto, await Do<SetFrame, SetFrameOutcome>(act => act.Set(Maya, version, new Frame(0, 0, 240), CancellationToken.None), Lincoln.Roosevelt));
        Assert.False(await Do<RemovePhoto, bool>(act => act.Remove(Maya, CancellationToken.None), Lincoln.Roosevelt));
        Assert.Equal(version, (await Rows<Photo>()).Single().Version);
    }

    [Fact]
    public async Task Another_frame_is_cut_of_the_same_picture()
    {
        await Keep(Maya, Pictures.Jpeg(1200, 1500));
        var photo = (await Rows<Photo>()).Single();

        Assert.Equal(SetFrameOutcome.Set, await Do<SetFrame, SetFrameOutcome>(act => act.Set(Maya, photo.Version, new Frame(0, 760, 560), CancellationToken.None)));

        Assert.Equal("BBBB", Pictures.Quarters((await Read(Maya, PhotoSize.Card))!));
        Assert.Equal("RGBY", Pictures.Quarters((await Read(Maya, PhotoSize.Whole))!));
        Assert.NotEqual(photo.Version, (await Rows<Photo>()).Single().Version);
        Assert.Equal(3, Files().Count);
    }

    [Fact]
    public async Task A_frame_of_a_picture_that_was_replaced_meanwhile_is_not_cut()
    {
        await Keep(Maya, Pictures.Jpeg(1200, 1500));
        var seen = (await Rows<Photo>()).Single().Version;
        await Keep(Maya, Pictures.Jpeg(400, 500));
        var now = (await Rows<Photo>()).Single().Version;

        Assert.Equal(SetFrameOutcome.ChangedMeanwhile, await Do<SetFrame, SetFrameOutcome>(act => act.Set(Maya, seen, new Frame(0, 0, 300), CancellationToken.None)));

        Assert.Equal(now, (await Rows<Photo>()).Single().Version);
        Assert.Equal(3, Files().Count);
    }

    [Fact]
    public async Task A_removed_photo_is_gone_with_its_files()
    {
        await Keep(Maya);

        Assert.True(await Do<RemovePhoto, bool>(act => act.Remove(Maya, CancellationToken.None)));

        Assert.Null(await Address(Maya));
        Assert.Empty(Files());
        Assert.False(await Do<RemovePhoto, bool>(act => act.Remove(Maya, CancellationToken.None)));
    }
}
