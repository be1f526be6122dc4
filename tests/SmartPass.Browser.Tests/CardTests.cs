using System.Text;
using Microsoft.Playwright;
using SkiaSharp;
using SmartPass.Browser.Tests.Browsing;
using SmartPass.Browser.Tests.Schools;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests;

/// <summary>The office makes cards: how they look, whose face is on them, and the file for the printer.</summary>
[Collection(nameof(PreparedSchool))]
public sealed class CardTests(Chromium chromium, PreparedSchool school) : InSchoolTests(chromium, school)
{
    private const string Purple = "#4a044e";

    [Fact]
    public async Task A_color_is_on_the_card_beside_the_form_as_it_is_typed_and_once_saved_on_the_IDs_of_students()
    {
        var office = await Enter("office", School.Administrator, "/ids/design/student");
        var front = office.Page.GetByAltText("Front of the card of");
        var before = await front.GetAttributeAsync("src");
        Assert.Equal(0, Purples(before));

        await office.Field("Main color").FillAsync(Purple);
        await Expect(front).Not.ToHaveAttributeAsync("src", before!);
        Assert.True(Purples(await front.GetAttributeAsync("src")) > 10_000, "The band of the card is not in its new color.");

        // Leaving the field draws once more, which is waited for: nothing is under way when the page goes.
        await office.Page.RunAndWaitForResponseAsync(() => office.Field("Main color").PressAsync("Tab"), response => response.Url.Contains("handler=preview", StringComparison.Ordinal));
        await office.Button("Save the design").ClickAsync();
        await Expect(office.Page.GetByText("Digital IDs show it at once")).ToBeVisibleAsync();
        await Expect(office.Field("Main color")).ToHaveValueAsync(Purple);

        var student = await Enter("student", School.AClass().Student, "/id", Screen.Phone);
        await Expect(student.Page.Locator(".own-id-qr path")).ToBeAttachedAsync();
        await student.Page.WaitForFunctionAsync("color => getComputedStyle(document.documentElement).getPropertyValue('--id-main').trim() === color", Purple);
    }

    [Fact]
    public async Task A_photo_is_put_in_its_frame_moved_by_button_and_keys_and_the_face_is_on_the_page_of_its_owner()
    {
        var office = await Enter("office", School.Administrator, "/ids/photos");
        var page = office.Page;
        var path = await page.Locator(".ids-photos a").First.GetAttributeAsync("href");
        await office.Open(path!);
        await office.Field("Picture").SetInputFilesAsync(new FilePayload { Name = "face.jpg", MimeType = "image/jpeg", Buffer = Face() });
        await office.Button("Use this picture").ClickAsync();
        await Expect(page.GetByText("Move the frame if it does not fit the face.")).ToBeVisibleAsync();
        var card = page.Locator(".ids-cut img");
        await Expect(card).ToHaveJSPropertyAsync("naturalWidth", 480);
        var cut = await card.GetAttributeAsync("src");

        var top = page.Locator("#frame-y");
        var frame = page.Locator("[data-ids-box]");
        await Expect(frame).ToBeVisibleAsync();
        var first = await top.InputValueAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Down", Exact = true }).ClickAsync();
        await Expect(top).Not.ToHaveValueAsync(first);
        var lower = await top.InputValueAsync();
        await frame.PressAsync("ArrowUp");
        await Expect(top).Not.ToHaveValueAsync(lower);
        var chosen = await top.InputValueAsync();
        await office.Button("Save the frame").ClickAsync();
        await Expect(page.GetByText("The frame is saved.")).ToBeVisibleAsync();

        await Expect(top).ToHaveValueAsync(chosen);
        await Expect(card).Not.ToHaveAttributeAsync("src", cut!);
        await Expect(card).ToHaveJSPropertyAsync("naturalWidth", 480);
        Assert.Empty(await PageCheck.Faults(page, Screen.Phone));
        await office.Open(path!.Replace("/ids/photos/", "/people/", StringComparison.Ordinal));
        await Expect(page.Locator(".head .face img")).ToHaveJSPropertyAsync("naturalWidth", 160);
    }

    [Fact]
    public async Task The_cards_of_a_grade_are_made_and_downloaded_as_one_PDF()
    {
        var office = await Enter("office", School.Administrator, "/id");
        var page = office.Page;
        // Students have their cards before staff do, a moment after the roster came in.
        await Expect(page.Locator(".own-id-qr path")).ToBeAttachedAsync();
        await office.Open(School.At("/ids/print"));
        await page.GetByRole(AriaRole.Radio, new() { Name = "Grades", Exact = true }).CheckAsync();
        var grade = page.Locator(".for-grades label").First;
        await grade.Locator("input").CheckAsync();
        var name = (await grade.InnerTextAsync()).Trim();
        await Expect(page.Locator("#ids-review .ids-count ~ small")).ToHaveTextAsync(name);
        await Expect(page.Locator("#ids-review img")).ToBeVisibleAsync();

        await office.Button("Make the PDF").ClickAsync();
        await Expect(office.Heading(name)).ToBeVisibleAsync();
        await Expect(office.Heading("Ready")).ToBeVisibleAsync();
        await Expect(page.GetByText("not downloaded yet")).ToBeVisibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => office.Button("Download PDF").ClickAsync());

        Assert.EndsWith(".pdf", download.SuggestedFilename, StringComparison.Ordinal);
        await using var pdf = await download.CreateReadStreamAsync();
        var start = new byte[4];
        await pdf.ReadExactlyAsync(start);
        Assert.Equal("%PDF", Encoding.ASCII.GetString(start));
        await Expect(page.GetByText("not downloaded yet")).ToHaveCountAsync(0);
    }

    /// <summary>How many dots of a picture in an address are of that color.</summary>
    private static int Purples(string? address)
    {
        using var picture = SKBitmap.Decode(Convert.FromBase64String(address!.Split(',')[1]));
        var purple = SKColor.Parse(Purple);
        return picture.Pixels.Count(pixel => pixel == purple);
    }

    /// <summary>Someone on a plain ground, as a JPEG that is higher than the frame.</summary>
    private static byte[] Face()
    {
        using var picture = new SKBitmap(600, 900);
        using var canvas = new SKCanvas(picture);
        canvas.Clear(SKColors.LightSteelBlue);
        using var skin = new SKPaint { Color = SKColors.Peru };
        canvas.DrawCircle(300, 380, 170, skin);
        using var shirt = new SKPaint { Color = SKColors.SeaGreen };
        canvas.DrawRect(SKRect.Create(120, 600, 360, 300), shirt);
        canvas.Flush();
        using var jpeg = picture.Encode(SKEncodedImageFormat.Jpeg, 90);
        return jpeg.ToArray();
    }
}
