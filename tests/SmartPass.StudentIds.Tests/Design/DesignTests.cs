using SmartPass.Platform.Live;
using SmartPass.StudentIds.Acts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Pages.Design;
using SmartPass.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Audit;

namespace SmartPass.StudentIds.Tests.Design;

public sealed class DesignTests : PrintingWorld
{
    [Fact]
    public async Task What_the_preview_shows_is_what_is_printed_once_it_is_saved()
    {
        await IssueAll();
        var form = DesignForm.Of(DesignSettings.Usual(CardKind.Student));
        (form.Main, form.Back, form.Barcode) = ("#064e3b", "Call 988", LinearBarcode.Code39);
        var typed = form.Drawable(DesignSettings.Usual(CardKind.Student));
        var preview = PreviewView.Of(form, new CardLook(typed, null), await Do<SampleReader, CardFace>(Principal, sample => sample.Face(CardKind.Student, typed, default)));

        await Save(CardKind.Student, typed);

        var look = await Look(CardKind.Student);
        var face = await Do<SampleReader, CardFace>(Principal, sample => sample.Face(CardKind.Student, look.Settings, default));
        Assert.Equal(preview.Front, Address(CardDrawing.Png(look, face, CardSide.Front, PreviewView.Dpi)));
        Assert.Equal(preview.Back, Address(CardDrawing.Png(look, face, CardSide.Back, PreviewView.Dpi)));
        Assert.NotEqual(preview.Front, preview.Back);
    }

    [Fact]
    public async Task Bad_input_never_breaks_the_preview()
    {
        var form = new DesignForm { Main = "no", Accent = "#777777", Back = new string('x', 5000) + "\n\n\n\n\n\n\n\n\n\n\n\n\0\ud800", Barcode = (LinearBarcode)9, Content = (BarcodeContent)9, Prefix = "é", Suffix = new string('1', 99) };
        var typed = form.Drawable(DesignSettings.Usual(CardKind.Staff));

        var preview = PreviewView.Of(form, new CardLook(typed, null), await Do<SampleReader, CardFace>(Principal, sample => sample.Face(CardKind.Staff, typed, default)));

        Assert.StartsWith("data:image/png", preview.Front, StringComparison.Ordinal);
        Assert.Equal(7, preview.Faults.Count);
    }

    [Fact]
    public async Task A_design_is_of_its_school_and_kind_and_is_written_down()
    {
        var settings = DesignSettings.Usual(CardKind.Student) with { BackText = "Ours" };
        Assert.Equal(DesignSettings.Usual(CardKind.Student), (await Look(CardKind.Student)).Settings);

        await Save(CardKind.Student, settings);
        await Do<SaveDesign, bool>(Principal, async save => { await save.SetLogo(CardKind.Student, [1, 2, 3]); return true; });

        var look = await Look(CardKind.Student);
        Assert.Equal(settings, look.Settings);
        Assert.Equal([1, 2, 3], look.Logo!.Value.ToArray());
        Assert.Equal(DesignSettings.Usual(CardKind.Staff), (await Look(CardKind.Staff)).Settings);
        Assert.Equal(DesignSettings.Usual(CardKind.Student), (await Do<DesignReader, CardLook>(Principal, reader => reader.Look(Lincoln.Roosevelt.Id, CardKind.Student).AsTask())).Settings);
        Assert.Equal(2, await Do<PlatformDb, int>(Principal, db => db.Set<AuditLine>().CountAsync(line => line.Act == "ids.design")));
    }

    [Fact]
    public async Task Kiosks_ask_for_the_pin_once_the_school_says_so_and_others_do_not()
    {
        Assert.False((await Rules(Lincoln.High.Id)).PinWithPrintedCards);

        await Do<SetIdRules, bool>(Principal, async set => { await set.Set(new IdRules(PinWithPrintedCards: true)); return true; });

        Assert.True((await Rules(Lincoln.High.Id)).PinWithPrintedCards);
        Assert.False((await Rules(Lincoln.Roosevelt.Id)).PinWithPrintedCards);
        var version = World.Services.GetRequiredService<Topics>().Version(StudentIdsTopics.Design(Lincoln.High.Id));
        await Do<SetIdRules, bool>(Principal, async set => { await set.Set(new IdRules(PinWithPrintedCards: true)); return true; });
        Assert.Equal(version, World.Services.GetRequiredService<Topics>().Version(StudentIdsTopics.Design(Lincoln.High.Id)));
    }

    private Task<IdRules> Rules(Kernel.SchoolId school) => Do<KnownIdRules, IdRules>(Principal, rules => rules.Of(school).AsTask());

    private Task<CardLook> Look(CardKind kind) => Do<DesignReader, CardLook>(Principal, reader => reader.Look(Lincoln.High.Id, kind).AsTask());

    private Task<bool> Save(CardKind kind, DesignSettings settings) => Do<SaveDesign, bool>(Principal, async save => { await save.Save(kind, settings); return true; });

    private static string Address(byte[] png) => $"data:image/png;base64,{Convert.ToBase64String(png)}";
}
