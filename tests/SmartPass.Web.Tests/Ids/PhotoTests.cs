using System.IO.Compression;
using System.Net;
using SkiaSharp;
using SmartPass.Kernel;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Ids;

/// <summary>Photos from the office's upload to everybody's screen, by forms alone.</summary>
public sealed class PhotoTests : IAsyncLifetime
{
    private Town _town = null!;
    private Visitor _office = null!;

    public async ValueTask InitializeAsync()
    {
        _town = await Town.Build();
        _office = await _town.SignInWhoSees(Town.Lincoln, "Board");
    }

    public async ValueTask DisposeAsync()
    {
        _office.Dispose();
        await _town.DisposeAsync();
    }

    [Fact]
    public async Task A_photo_is_for_the_student_and_the_staff_of_the_school_and_for_nobody_else()
    {
        var (name, other) = (Name(0), Name(1));
        var photo = await PutIn(name);

        using var self = await _town.SignIn(Town.Lincoln, "Grade 12", name);
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", other);
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Board");
        using var monitor = await _town.SignInAs(Role.HallMonitor);
        using var neighbour = await _town.SignInWhoSees(Town.Roosevelt, "Board");
        using var stranger = _town.Site.Visitor();

        Assert.Equal(HttpStatusCode.OK, await Status(self, photo));
        Assert.Equal(HttpStatusCode.OK, await Status(teacher, photo));
        Assert.Equal(HttpStatusCode.OK, await Status(monitor, photo));
        Assert.Equal(HttpStatusCode.OK, await Status(_office, photo + "/card"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(student, photo));
        Assert.Equal(HttpStatusCode.NotFound, await Status(neighbour, photo));
        Assert.Equal(HttpStatusCode.NotFound, await Status(neighbour, photo.Replace(Town.Lincoln, Town.Roosevelt, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, await Status(teacher, photo + "/whole"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(teacher, $"{Town.Lincoln}/photo/999999/1"));
        Assert.Equal(HttpStatusCode.Redirect, await Status(stranger, photo));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(teacher, $"{Town.Lincoln}/ids/photos"));
    }

    [Fact]
    public async Task A_photo_may_be_kept_by_the_one_browser_under_its_one_version()
    {
        var photo = await PutIn(Name(2));
        using var first = await _office.Send(new HttpRequestMessage(HttpMethod.Get, photo));

        Assert.Equal("image/jpeg", first.Content.Headers.ContentType!.ToString());
        Assert.True(first.Headers.CacheControl!.Private);
        Assert.True(first.Headers.CacheControl.MaxAge > TimeSpan.FromHours(1));
        Assert.Contains("immutable", first.Headers.CacheControl.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", first.Headers.GetValues("X-Content-Type-Options").Single());
        var again = new HttpRequestMessage(HttpMethod.Get, photo);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _office.Send(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);

        await PutIn(Name(2), 500);
        using var stale = await _office.Send(new HttpRequestMessage(HttpMethod.Get, photo));
        Assert.Equal(HttpStatusCode.OK, stale.StatusCode);
        Assert.True(stale.Headers.CacheControl!.NoCache);
        Assert.NotEqual(first.Headers.ETag, stale.Headers.ETag);
    }

    [Fact]
    public async Task Faces_show_the_photo_on_the_board_the_persons_page_and_the_students_own_screen()
    {
        var photo = await PutIn(Name(3));
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", Name(3));
        await student.Press("Lockers");

        Assert.True(student.Page.Has($".pass .face > img[src='{photo}']"));
        Assert.True(student.Page.Has($".me .face > img[src='{photo}'][alt='']"));
        Assert.True((await _office.Open($"{Town.Lincoln}/board")).Has($".face[aria-hidden=true] > img[src='{photo}'][loading=lazy]"));
        Assert.True((await _office.Open($"{Town.Lincoln}/people?q={Uri.EscapeDataString(Name(3))}")).Has($"th .face > img[src='{photo}']"));
        Assert.False((await student.Open("/account")).Has(".me .face > img[src^='/photo']"));
        await student.Open($"{Town.Lincoln}/");
        await student.Press("I'm back");
    }

    [Fact]
    public async Task The_office_cuts_replaces_and_removes_a_photo()
    {
        var photo = await PutIn(Name(4));
        var page = await _office.Press("Closer");
        Assert.Equal(200, page.Status);
        Assert.NotEqual("320", page.Document.QuerySelector("#frame-width")!.GetAttribute("value"));
        Assert.Equal("The frame is saved.", (await _office.Press("Save the frame", ("x", "10"), ("y", "20"), ("width", "280"))).Notice);
        Assert.Equal("280", _office.Page.Document.QuerySelector("#frame-width")!.GetAttribute("value"));
        var wrong = await _office.Press("Save the frame", ("x", "left"));
        Assert.Equal(400, wrong.Status);
        Assert.Contains("three whole numbers", wrong.Words, StringComparison.Ordinal);

        await _office.Follow("Remove the photo");
        Assert.Contains(Name(4), _office.Page.Words, StringComparison.Ordinal);
        Assert.Contains("is gone", (await _office.Press("Remove it")).Notice, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await Status(_office, photo));
        Assert.Equal(404, (await _office.Open(_office.Page.Address + "/remove")).Status);
    }

    [Theory]
    [InlineData("words.jpg", 0, "not a picture")]
    [InlineData("small.png", 200, "at least 240 × 300")]
    public async Task A_picture_that_cannot_be_used_is_told_in_place(string file, int width, string told)
    {
        await OpenPhoto(Name(5));
        var answer = await _office.Upload(file, width == 0 ? "words"u8.ToArray() : Picture(width));

        Assert.Equal(400, answer.Status);
        Assert.Contains(told, answer.Document.QuerySelector("#picture-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_is_looked_at_shown_and_put_in_after_the_yes()
    {
        await OpenPhoto(Name(6));
        var number = _office.Page.Document.QuerySelector(".who .quiet")!.TextContent.Split(" · ")[^1].Trim();
        await _office.Open($"{Town.Lincoln}/ids/photos/import");
        Assert.Equal(400, (await _office.Upload("empty.zip", [])).Status);
        await _office.Upload("photos.zip", Zip(($"{number}.jpg", Picture(320)), ("nobody.jpg", Picture(320))));
        await Until("1 photo ready");
        // What is chosen while it waits must not be set back by a poll.
        Assert.False(_office.Page.Has("#photo-import[data-live]"));

        Assert.Contains("nobody here has this number", _office.Page.Words, StringComparison.Ordinal);
        var import = _office.Page.Address;
        var face = _office.Page.Document.QuerySelector(".ids-photos img")!.GetAttribute("src")!;
        using (var shown = await _office.Send(new HttpRequestMessage(HttpMethod.Get, face)))
        {
            Assert.Equal("image/jpeg", shown.Content.Headers.ContentType!.ToString());
        }

        Assert.Contains($"{number}.jpg,matched", (await _office.Open(import + "?handler=report")).Text, StringComparison.Ordinal);
        Assert.False((await _office.Open($"{Town.Lincoln}/people?q={number}")).Has("th .face > img"));

        var asked = await _office.Open(import.ToString());
        await _office.Press("Put in 1 photo");
        await Until("1 photo put in", import);
        Assert.Contains("no longer wait", (await _office.PressOn(asked, "Put in 1 photo")).Notice, StringComparison.Ordinal);
        Assert.True((await _office.Open($"{Town.Lincoln}/people?q={number}")).Has("th .face > img"));
        Assert.Contains("1 of", (await _office.Open($"{Town.Lincoln}/ids/photos")).Words, StringComparison.Ordinal);

        using var neighbour = await _town.SignInWhoSees(Town.Roosevelt, "Board");
        Assert.Equal(404, (await neighbour.Open(import.AbsolutePath.Replace(Town.Lincoln, Town.Roosevelt, StringComparison.Ordinal))).Status);
    }

    private string Name(int index) => _town.People(Town.Lincoln, "Grade 12").ElementAt(index);

    private async Task OpenPhoto(string name)
    {
        await _office.Open($"{Town.Lincoln}/ids/photos?q={Uri.EscapeDataString(name)}");
        await _office.Open(_office.Page.Document.QuerySelector(".ids-photos a")!.GetAttribute("href")!);
    }

    /// <summary>Address of the small photo.</summary>
    private async Task<string> PutIn(string name, int width = 320)
    {
        await OpenPhoto(name);
        var page = await _office.Upload("me.jpg", Picture(width));
        Assert.Contains("photo now", page.Notice, StringComparison.Ordinal);
        return page.Document.QuerySelector(".head .face > img")!.GetAttribute("src")!;
    }

    private async Task Until(string headline, Uri? address = null)
    {
        address ??= _office.Page.Address;
        for (var look = 0; look < 500 && _office.Page.Document.QuerySelector("#state")?.TextContent != headline; look++)
        {
            await _office.Open(address.ToString());
        }

        Assert.Equal(headline, _office.Page.Document.QuerySelector("#state")?.TextContent);
    }

    private static async Task<HttpStatusCode> Status(Visitor visitor, string address)
    {
        using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, address));
        return answer.StatusCode;
    }

    private static byte[] Picture(int width)
    {
        using var bitmap = new SKBitmap(width, width * 5 / 4);
        bitmap.Erase(SKColors.SteelBlue);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
