using System.Security.Cryptography;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Live;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Barcodes;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;

namespace SmartPass.StudentIds.Pages.Own;

/// <summary>Reads the own digital ID, and the code of the moment. Of anyone else it knows nothing.</summary>
internal sealed class OwnReader(CardReader cards, DesignReader designs, SigningKey signing, IPeople people, IHall hall, IRooms rooms, IEnumerable<IFaces> faces, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>For someone who waits for a card: changes when cards of the school do.</summary>
    public string Stamp() => stamps.Take([StudentIdsTopics.Cards(school.Id)]);

    /// <summary>The whole ID; null while there is no card yet.</summary>
    public async Task<OwnView?> Read(CancellationToken stop)
    {
        if (await Signed(stop) is not var (card, key) || (await people.Of([actor.Id], stop)).GetValueOrDefault(actor.Id) is not { } person)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var look = await designs.Look(school.Id, card.Kind, stop);
        var design = look.Settings;
        return new OwnView(
            school.Required, person, card.Kind, design, look.Logo is { } logo ? Version(logo) : null,
            design.ShowGrade ? (card.Kind == CardKind.Student ? person.GradeInWords : RoleWords.Of(actor.Actor)) : null,
            design.ShowNumber ? person.Number : null,
            design.ShowYear ? SchoolYear.Of(school.Required.Date(now)) : null,
            Photo(design),
            FaceMaker.BarcodeOf(design, person.Number, card.Number) is { } text && LinearBars.Of(design.Barcode, text) is { } bars ? (CodePicture.Lines(bars), text) : null,
            await Code(card, key, now, stop),
            OpenedNow(card, key, now));
    }

    /// <summary>The code of this half minute; null while there is no card.</summary>
    public async Task<OwnCode?> Code(CancellationToken stop) =>
        await Signed(stop) is var (card, key) ? await Code(card, key, clock.GetUtcNow(), stop) : null;

    /// <summary>The colours of the own card; those of students for someone without one yet.</summary>
    public async Task<DesignSettings> Design(CancellationToken stop) => (await Look(stop)).Settings;

    /// <summary>The school's logo (PNG); null for a school without one.</summary>
    public async Task<ReadOnlyMemory<byte>?> Logo(CancellationToken stop) => (await Look(stop)).Logo;

    private async Task<CardLook> Look(CancellationToken stop) => await designs.Look(school.Id, (await cards.Valid(actor.Id, stop))?.Kind ?? CardKind.Student, stop);

    /// <summary>Names a logo as it is.</summary>
    public static string Version(ReadOnlyMemory<byte> logo) => Convert.ToHexStringLower(SHA256.HashData(logo.Span)[..6]);

    private async Task<(Card Card, byte[] Key)?> Signed(CancellationToken stop) =>
        await signing.Find(stop) is { } key && await cards.Valid(actor.Id, stop) is { } card ? (card, key) : null;

    private async Task<OwnCode> Code(Card card, byte[] key, DateTimeOffset now, CancellationToken stop)
    {
        var code = new RotatingCode(school.Id, card.Id, RotatingCode.StepAt(now));
        return new OwnCode(card.Id, CodePicture.Square(code.Sign(key)), now, code.MadeAt, card.Kind == CardKind.Student ? await Out(stop) : null);
    }

    private async Task<OwnPass?> Out(CancellationToken stop) =>
        (await hall.Now(school.Id, stop)).Of(actor.Id) is { } pass && (await rooms.Facts(school.Id, [pass.To], stop)).GetValueOrDefault(pass.To) is { } to
            ? new OwnPass(to, pass.DueAt)
            : null;

    /// <summary>In the size of cards.</summary>
    private string? Photo(DesignSettings design) =>
        design.ShowPhoto && faces.Select(some => some.AddressOf(actor.Id)).FirstOrDefault(address => address is not null) is { } address ? address + "/card" : null;

    private Opening OpenedNow(Card card, byte[] key, DateTimeOffset now)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(now.ToUnixTimeSeconds());
        var until = school.Required.Instant(school.Required.Date(now).AddDays(1), TimeOnly.MinValue);
        return new Opening(at, until, Convert.ToHexStringLower(RotatingCode.KeyOfDevice(key, school.Id, card.Id, at)));
    }
}
