using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Live;
using SmartPass.StudentIds.Acts.Photos;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.StudentIds.Drawing.Photos;
using SmartPass.Testing;

namespace SmartPass.StudentIds.Tests.Photos;

public sealed class PhotoImportTests : PhotoWorld
{
    [Fact]
    public async Task The_report_says_of_every_picture_what_it_is()
    {
        School.Add(Lincoln.Student(103, "Sam", "Ortiz"));
        School.Add(Lincoln.Student(104, "Ava", "Reyes"));
        School.Add(Lincoln.Student(105, "Leo", "Kim"));
        School.Add(Lincoln.Student(106, "Mia", "Cruz"));
        School.Add(Lincoln.Student(107, "Twin", "One") with { Number = "777" });
        School.Add(Lincoln.Student(108, "Twin", "Two") with { Number = "777" });

        var id = await Looked(Zip(
            ("Grade 10/000101.JPG", Pictures.Jpeg()), ("../../../etc/000102.jpeg", Pictures.Jpeg()), ("102.jpg", Pictures.Jpeg()), ("777.png", Pictures.Jpeg()), ("copy/000101.png", Pictures.Jpeg()),
            ("000103.jpg", Pictures.Jpeg(200, 200)), ("000104.jpg", "no picture"u8.ToArray()), ("000105.jpg", Pictures.Jpeg()[..900]), ("000106.webp", new byte[PhotoStudio.MostBytes + 1]),
            ("readme.txt", "words"u8.ToArray()), ("__MACOSX/._000101.jpg", [0]), (".DS_Store", [0]), ("empty/", [])));

        Assert.Equal(
            new Dictionary<string, PhotoVerdict>
            {
                ["000101.JPG"] = PhotoVerdict.Matched,
                ["000102.jpeg"] = PhotoVerdict.Matched,
                ["102.jpg"] = PhotoVerdict.NotMatched,
                ["777.png"] = PhotoVerdict.Several,
                ["000101.png"] = PhotoVerdict.SamePerson,
                ["000103.jpg"] = PhotoVerdict.TooSmall,
                ["000104.jpg"] = PhotoVerdict.NotAPicture,
                ["000105.jpg"] = PhotoVerdict.NotUsable,
                ["000106.webp"] = PhotoVerdict.NotUsable,
                ["readme.txt"] = PhotoVerdict.NotAPicture,
            },
            await Report(id));
        Assert.Equal((PhotoImportState.Read, 10, 10), ((await Import(id)).State, (await Import(id)).Done, (await Import(id)).Of));
        Assert.All(Files(), file => Assert.StartsWith(Path.Combine(World.Folder.Root, "photos", "0000", "10"), file, StringComparison.Ordinal));
        Assert.Empty(Zips());
    }

    [Fact]
    public async Task Nothing_is_anybodys_photo_before_the_yes_and_a_second_yes_does_nothing()
    {
        var id = await Looked(Zip(("000101.jpg", Pictures.Jpeg()), ("000102.jpg", Pictures.Jpeg())));
        Assert.Empty(await Rows<Photo>());
        Assert.Null(await Address(Lincoln.Maya.Id));

        Assert.True(await Confirm(id));
        Assert.False(await Confirm(id));
        await Work(id);
        var after = await Rows<Photo>();
        await Work(id);

        Assert.Equal([Lincoln.Maya.Id, Lincoln.Jordan.Id], after.Select(photo => photo.PersonId));
        Assert.Equal(after.Select(photo => photo.Version), (await Rows<Photo>()).Select(photo => photo.Version));
        Assert.Equal(Lincoln.Park.Id, after[0].By);
        Assert.Equal((PhotoImportState.Applied, 2), ((await Import(id)).State, (await Import(id)).Done));
        Assert.False(await Confirm(id));
        Assert.False(await Cancel(id));
        Assert.Equal(6, Files().Count);
    }

    [Theory]
    [InlineData(true, "GGGG")]
    [InlineData(false, "RRRR")]
    public async Task Who_has_a_photo_gets_the_new_one_or_keeps_the_old_as_was_said(bool replaces, string shown)
    {
        await Keep(Lincoln.Maya.Id, Half(left: true));
        var id = await Looked(Zip(("000101.jpg", Half(left: false)), ("000102.jpg", Half(left: false))));

        await Confirm(id, replaces);
        await Work(id);

        Assert.Equal(shown, Pictures.Quarters((await Read(Lincoln.Maya.Id, PhotoSize.Card))!));
        Assert.Equal("GGGG", Pictures.Quarters((await Read(Lincoln.Jordan.Id, PhotoSize.Card))!));
        Assert.Equal(replaces ? PhotoLineState.Done : PhotoLineState.Kept, (await Rows<PhotoLine>())[0].State);
        Assert.Equal(6, Files().Count);
    }

    [Fact]
    public async Task A_canceled_zip_leaves_nothing_behind()
    {
        var read = await Looked(Zip(("000101.jpg", Pictures.Jpeg())));
        var unread = await Upload(Zip(("000102.jpg", Pictures.Jpeg())));
        Assert.Equal((3, 1), (Files().Count, Zips().Count));

        Assert.True(await Cancel(read));
        Assert.True(await Cancel(unread));
        await Work(unread);

        Assert.Empty(Files());
        Assert.Empty(Zips());
        Assert.Empty(await Rows<Photo>());
        Assert.False(await Confirm(read));
    }

    [Fact]
    public async Task A_list_beside_the_zip_says_who_is_on_which_picture()
    {
        School.Add(Lincoln.Student(103, "Sam", "Ortiz") with { Email = "sam@example.org" });

        var id = await Looked(
            Zip(("IMG_1.jpg", Pictures.Jpeg()), ("day 2/IMG_2.jpg", Pictures.Jpeg()), ("img_3.JPG", Pictures.Jpeg()), ("IMG_4.jpg", Pictures.Jpeg())),
            "Student ID;Username;E-mail;File Name\n000101;;;IMG_1.jpg\n;jordan.blake;;IMG_2\n;;SAM@example.org;IMG_3.jpg\n000999;;;IMG_4.jpg\n000102;;;IMG_5.jpg\n");

        Assert.Equal(
            [("IMG_1.jpg", 101), ("IMG_2.jpg", 102), ("IMG_4.jpg", 0), ("IMG_5.jpg", 0), ("img_3.JPG", 103)],
            (await Rows<PhotoLine>()).Select(line => (line.Name, (int)(line.PersonId?.Value ?? 0))).OrderBy(line => line.Name, StringComparer.Ordinal));
        Assert.Equal([PhotoVerdict.NotInZip, PhotoVerdict.NotMatched], (await Report(id)).Where(line => line.Key is "IMG_5.jpg" or "IMG_4.jpg").OrderByDescending(line => line.Key).Select(line => line.Value));
    }

    [Fact]
    public async Task A_list_inside_the_zip_does_so_too()
    {
        var id = await Looked(Zip(("list.csv", Encoding.UTF8.GetBytes("file,student number\na.png,000101\n")), ("a.png", Pictures.Jpeg())));
        Assert.Equal(PhotoVerdict.Matched, (await Report(id))["a.png"]);
    }

    [Theory]
    [InlineData("name,photo\nMaya,a.jpg\n", "one of “student number”")]
    [InlineData("file,number\n\"a.jpg,1\n", "line 2")]
    public async Task A_list_that_cannot_be_read_is_told(string list, string told)
    {
        var id = await Looked(Zip(("a.jpg", Pictures.Jpeg())), list);
        Assert.Equal(PhotoImportState.Refused, (await Import(id)).State);
        Assert.Contains(told, (await Import(id)).Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_zip_or_has_no_picture_is_told()
    {
        var noZip = await Looked(Pictures.Jpeg());
        var empty = await Looked(Zip((".DS_Store", [0])));

        Assert.Contains("not a zip", (await Import(noZip)).Trouble, StringComparison.Ordinal);
        Assert.Contains("no picture in the zip", (await Import(empty)).Trouble, StringComparison.Ordinal);
        Assert.Empty(Zips());
    }

    [Fact]
    public async Task A_reading_that_was_cut_off_goes_on_behind_the_last_line()
    {
        var zip = Zip([.. Class(40).Select(number => ($"{number}.jpg", Pictures.Jpeg(240, 300)))]);
        var id = await Upload(zip);

        await CutOff(id, after: 1);
        var before = await Rows<PhotoLine>();
        Assert.InRange(before.Count, 1, 39);
        Assert.Equal(PhotoImportState.Reading, (await Import(id)).State);
        await Work(id);

        var lines = await Rows<PhotoLine>();
        Assert.Equal(Enumerable.Range(1, 40), lines.Select(line => line.Entry));
        Assert.Equal(before.Select(line => line.Version), lines.Take(before.Count).Select(line => line.Version));
        Assert.Equal(PhotoImportState.Read, (await Import(id)).State);
    }

    [Fact]
    public async Task A_yes_that_was_cut_off_goes_on_with_those_who_wait()
    {
        var id = await Looked(Zip([.. Class(60).Select(number => ($"{number}.jpg", Pictures.Jpeg(240, 300)))]));
        await Confirm(id);

        await CutOff(id, after: 1);
        Assert.InRange((await Rows<Photo>()).Count, 1, 59);
        await Work(id);

        Assert.Equal(60, (await Rows<Photo>()).Count);
        Assert.Equal((PhotoImportState.Applied, 60, 60), ((await Import(id)).State, (await Import(id)).Done, (await Import(id)).Of));
        Assert.Equal(180, Files().Count);
    }

    [Fact]
    public async Task One_that_comes_while_another_is_at_work_does_not_wait_and_is_done_after_it()
    {
        var door = World.Services.GetRequiredService<PhotoImportDoor>();
        var (first, second) = (await Upload(Zip(("000101.jpg", Pictures.Jpeg()))), await Upload(Zip(("000102.jpg", Pictures.Jpeg()))));
        Assert.True(door.TryEnter());

        await Work(second);
        Assert.Equal(PhotoImportState.Reading, (await Import(second)).State);
        door.Leave();
        await Work(first);

        Assert.Equal((PhotoImportState.Read, PhotoImportState.Read), ((await Import(first)).State, (await Import(second)).State));
        Assert.True(door.TryEnter());
    }

    [Fact]
    public async Task Whoever_left_the_school_since_gets_no_photo()
    {
        var id = await Looked(Zip(("000101.jpg", Pictures.Jpeg()), ("000102.jpg", Pictures.Jpeg())));
        School.Leave(Lincoln.Maya);

        await Confirm(id);
        await Work(id);

        Assert.Equal([Lincoln.Jordan.Id], (await Rows<Photo>()).Select(photo => photo.PersonId));
        Assert.Equal(3, Files().Count);
    }

    /// <summary>The process ends once so many slices are recorded.</summary>
    private async Task CutOff(PhotoImportId id, int after)
    {
        using var stop = new CancellationTokenSource();
        var topics = World.Services.GetRequiredService<Topics>();
        void Count(IReadOnlyCollection<string> stale)
        {
            if (stale.Contains(PhotoImportTopics.Of(id)) && --after == 0)
            {
                stop.Cancel();
            }
        }

        topics.Bumped += Count;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Work(id, stop.Token));
        topics.Bumped -= Count;
    }

    /// <summary>Numbers of so many more students.</summary>
    private List<string> Class(int size) => [.. Enumerable.Range(1000, size).Select(id => School.Add(Lincoln.Student(id, "Student", $"No {id}")).Number!)];

    private static byte[] Half(bool left)
    {
        using var whole = SkiaSharp.SKBitmap.Decode(Pictures.Jpeg(800, 800));
        using var half = new SkiaSharp.SKBitmap();
        whole.ExtractSubset(half, SkiaSharp.SKRectI.Create(left ? 20 : 420, 20, 300, 360));
        using var data = half.Encode(SkiaSharp.SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
