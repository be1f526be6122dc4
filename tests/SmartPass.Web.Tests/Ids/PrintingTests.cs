using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Ids;

/// <summary>Designing and printing IDs, by forms alone. It is Thursday, 2026-10-15, 10:05.</summary>
public sealed partial class PrintingTests : IAsyncLifetime
{
    private const string Ids = $"{Town.Lincoln}/ids";

    private Town _town = null!;
    private Visitor _office = null!;

    public async ValueTask InitializeAsync()
    {
        _town = await Town.Build();
        _office = await _town.SignInWhoSees(Town.Lincoln, "Settings");
        await Until($"{Ids}", page => page.Has("img.ids-card"));
    }

    public async ValueTask DisposeAsync()
    {
        _office.Dispose();
        await _town.DisposeAsync();
    }

    [Fact]
    public async Task A_school_designs_its_card_prints_a_grade_and_finds_it_in_the_log()
    {
        await _office.Open($"{Ids}/design/student");
        var bad = await _office.Press("Save the design", ("Design.Main", "#777777"), ("Design.Back", "Call 988"));
        Assert.Equal(400, bad.Status);
        Assert.Contains("Neither white nor black text", bad.Document.QuerySelector("#Main-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#777777", bad.Document.QuerySelector("#Main")!.GetAttribute("value"));
        Assert.Equal("Call 988", bad.Document.QuerySelector("#Back")!.TextContent);
        await _office.Press("Save the design", ("Design.Main", "#064e3b"));
        Assert.StartsWith("Saved.", _office.Page.Notice, StringComparison.Ordinal);
        Assert.Equal("#064e3b", _office.Page.Document.QuerySelector("#Main")!.GetAttribute("value"));

        await Follow(await Print(("Print.Whose", "Grades"), ("Print.Grades", "09")));
        Assert.StartsWith("Grade 9", _office.Page.Words["Batches ".Length..], StringComparison.Ordinal);
        using var pdf = await _office.Send(Visitor.Pressing(_office.Page, "Download PDF"));
        Assert.Equal(HttpStatusCode.OK, pdf.StatusCode);
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        Assert.Equal("lincoln-high-school-ids-2026-10-15-grade-9.pdf", pdf.Content.Headers.ContentDisposition!.FileNameStar ?? pdf.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("attachment", pdf.Content.Headers.ContentDisposition.DispositionType);
        Assert.Contains("no-store", pdf.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("%PDF-"u8.ToArray(), (await pdf.Content.ReadAsByteArrayAsync())[..5]);

        await _office.Open($"{Ids}/batches/log");
        Assert.NotEmpty(_office.Page.Document.QuerySelectorAll("tbody tr"));
        await _office.Open($"{Ids}/batches");
        Assert.Contains("Grade 9", _office.Page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_follows_what_is_typed_and_writes_nothing()
    {
        await _office.Open($"{Ids}/design/staff");
        var before = _office.Page.Document.QuerySelector("img.ids-card")!.GetAttribute("src");
        var preview = await _office.Press("Preview", ("Design.Main", "#7f1d1d"));
        Assert.Equal(200, preview.Status);
        Assert.NotEqual(before, preview.Document.QuerySelector("img.ids-card")!.GetAttribute("src"));
        await _office.Open($"{Ids}/design/staff");
        Assert.Equal(before, _office.Page.Document.QuerySelector("img.ids-card")!.GetAttribute("src"));
        Assert.Equal(404, (await _office.Open($"{Ids}/design/parents")).Status);
    }

    [Fact]
    public async Task A_logo_is_drawn_anew_and_a_script_in_one_is_refused()
    {
        await _office.Open($"{Ids}/design/student");
        var refused = await _office.Upload("logo.svg", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script>alert(1)</script></svg>"));
        Assert.Equal(400, refused.Status);
        Assert.Contains("script", refused.Document.QuerySelector("#Logo-error")!.TextContent, StringComparison.Ordinal);

        await _office.Open($"{Ids}/design/student");
        await _office.Upload("logo.svg", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9' fill='red'/></svg>"));
        Assert.StartsWith("Saved.", _office.Page.Notice, StringComparison.Ordinal);
        await _office.Press("Take the logo off");
        Assert.Equal("The logo is off the card.", _office.Page.Notice);
        Assert.False(_office.Page.Has("button[formaction*=nologo]"));
    }

    [Fact]
    public async Task What_is_typed_stays_when_the_logo_changes()
    {
        await _office.Open($"{Ids}/design/student");
        await _office.Upload("logo.svg", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9' fill='red'/></svg>"));

        var page = await _office.Press("Take the logo off", ("Design.Back", "Typed and not saved"));

        Assert.Equal(200, page.Status);
        Assert.Contains("not saved yet", page.Notice, StringComparison.Ordinal);
        Assert.Equal("Typed and not saved", page.Document.QuerySelector("#Back")!.TextContent);
        page = await _office.Press("Put it on the card", ("Design.Back", "Typed again"));
        Assert.Equal(400, page.Status);
        Assert.Equal("Typed again", page.Document.QuerySelector("#Back")!.TextContent);
        await _office.Open($"{Ids}/design/student");
        Assert.DoesNotContain("Typed", _office.Page.Document.QuerySelector("#Back")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_of_printing_is_the_administrators_alone_and_another_schools_is_not_there()
    {
        await Follow(await Print(("Print.Whose", "Grades"), ("Print.Grades", "09")));
        var batch = _office.Page.Address.AbsolutePath;
        var picture = (await _office.Open(Ids)).Document.QuerySelector("img.ids-card")!.GetAttribute("src")!;
        var person = SomeNumber().Match(picture).Value;
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", "Board");
        using var next = await _town.SignInWhoSees(Town.Roosevelt, "Settings");
        foreach (var address in new[] { Ids, $"{Ids}/design/student", $"{Ids}/print", $"{Ids}/batches", $"{Ids}/batches/log", batch, $"{Ids}/printers", $"{Ids}/printers/calibration/letter-8", $"{Ids}/printers/calibration?sheet=letter-8&printer=&shortEdge=true", picture, $"{Ids}/people/{person}/lost" })
        {
            Assert.Equal(200, (await _office.Open(address)).Status);
            Assert.Equal(403, (await teacher.Open(address)).Status);
            Assert.Equal(404, (await next.Open(address)).Status);
        }

        Assert.Equal(404, (await next.Open(batch.Replace(Town.Lincoln, Town.Roosevelt, StringComparison.Ordinal))).Status);
        Assert.Equal(404, (await next.Open(picture.Replace(Town.Lincoln, Town.Roosevelt, StringComparison.Ordinal))).Status);
        Assert.Equal(404, (await _office.Open($"{Ids}/batches/999999")).Status);
        Assert.Equal(404, (await _office.Open($"{Ids}/printers/calibration/none")).Status);
    }

    [Fact]
    public async Task A_picture_of_a_card_is_private_and_not_kept()
    {
        var picture = _office.Page.Document.QuerySelector("img.ids-card")!.GetAttribute("src")!;
        using var answer = await _office.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(_office.Page.Address, picture)));
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl is { NoStore: true, Private: true });
    }

    [Fact]
    public async Task A_lost_card_is_replaced_from_the_persons_page_and_the_next_can_be_printed()
    {
        var person = SomeNumber().Match(_office.Page.Document.QuerySelector("img.ids-card")!.GetAttribute("src")!).Value;
        await _office.Open($"{Town.Lincoln}/people/{person}");
        var old = _office.Page.Document.QuerySelector(".ids-of-person code")!.TextContent;
        var asks = await _office.Follow("Lost card: revoke and replace");
        Assert.Equal(400, (await _office.Press("Revoke and replace", ("Why", "Eaten"))).Status);
        await _office.PressOn(asks, "Revoke and replace", ("Why", "Stolen"));
        Assert.StartsWith("The old card is refused", _office.Page.Notice, StringComparison.Ordinal);
        Assert.NotEqual(old, _office.Page.Document.QuerySelector(".ids-of-person code")!.TextContent);
        Assert.Contains("2nd card", _office.Page.Document.QuerySelector(".ids-of-person")!.TextContent, StringComparison.Ordinal);
        await _office.PressOn(asks, "Revoke and replace");
        Assert.StartsWith("That card was replaced before", _office.Page.Notice, StringComparison.Ordinal);

        await _office.Press("Print this card");
        await Follow(_office.Page);
        using var pdf = await _office.Send(Visitor.Pressing(_office.Page, "Download PDF"));
        Assert.Equal(HttpStatusCode.OK, pdf.StatusCode);
        await _office.Open($"{Town.Lincoln}/people/{person}");
        Assert.DoesNotContain("Never", _office.Page.Document.QuerySelector(".ids-of-person")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_printed_is_told_where_it_is_and_what_was_chosen_stays()
    {
        await _office.Open($"{Ids}/print");
        var page = await _office.Press("Make the PDF", ("Print.Whose", "Grades"), ("Print.On", "Sheet"), ("Print.FirstLabel", "99"), ("Print.Printed", "NotSince"), ("Print.Since", "soon"));
        Assert.Equal(400, page.Status);
        Assert.Contains("at least one grade", page.Words, StringComparison.Ordinal);
        Assert.Contains("from 1 to 8", page.Document.QuerySelector("#FirstLabel-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Choose a day.", page.Document.QuerySelector("#Since-error")!.TextContent);
        Assert.Equal("99", page.Document.QuerySelector("#FirstLabel")!.GetAttribute("value"));
        Assert.True(page.Has("input[value=Grades][checked]"));

        page = await _office.Press("Make the PDF", ("Print.Whose", "Classes"), ("Print.On", "Card"), ("Print.Printed", "Whoever"));
        Assert.Equal("Choose a class, and add it.", page.Document.QuerySelector("#print-class-error")!.TextContent);
        var some = page.Document.QuerySelectorAll("#print-class option")[1].GetAttribute("value")!;
        await _office.Press("Add the class", ("Print.Class", some));
        Assert.True(_office.Page.Has($"input[name='Print.Classes'][value='{some}'][checked]"));
        page = await _office.Press("Make the PDF", ("Print.Whose", "Students"));
        Assert.Contains("at least one student", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_printer_is_calibrated_kept_and_forgotten()
    {
        await _office.Open($"{Ids}/printers");
        var page = await _office.Press("Save", ("Printer.Name", "Office"), ("Printer.X", "far"), ("Printer.Y", "11"));
        Assert.Equal(400, page.Status);
        Assert.Equal("far", page.Document.QuerySelector("#X")!.GetAttribute("value"));
        await _office.Press("Save", ("Printer.X", "1.5"), ("Printer.Y", "-0.25"));
        Assert.Contains("1.5 mm to the right, -0.25 mm down", _office.Page.Words, StringComparison.Ordinal);
        await _office.Press("Forget Office");
        Assert.DoesNotContain("Known printers", _office.Page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kiosks_ask_for_the_pin_where_the_school_says_so()
    {
        await _office.Open(Ids);
        await _office.Press("Save", ("pin", "true"));
        Assert.True(_office.Page.Has("input[name=pin][checked]"));
    }

    private async Task<Shown> Print(params (string, string)[] typed)
    {
        await _office.Open($"{Ids}/print");
        return await _office.Press("Make the PDF", typed);
    }

    /// <summary>Waits until the batch of a page is made.</summary>
    private Task Follow(Shown page) => Until(page.Address.AbsolutePath, shown => shown.Words.Contains("Ready", StringComparison.Ordinal));

    private async Task Until(string address, Func<Shown, bool> seen)
    {
        for (var tries = 0; !seen(await _office.Open(address)); tries++)
        {
            Assert.True(tries < 2_000, _office.Page.Words);
        }
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex SomeNumber();
}
