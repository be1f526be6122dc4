using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.StudentIds.Drawing;

namespace SmartPass.StudentIds.Data;

/// <summary>Says what stands on the card of a person, by the roster of the moment.</summary>
internal sealed class FaceMaker(IPeople people, PhotoStore photos, CurrentSchool school, TimeProvider clock)
{
    // The highest first: someone who teaches and leads is shown as who leads.
    private static readonly Role[] Ranks = [Role.Administrator, Role.Counselor, Role.HallMonitor, Role.Teacher];

    /// <summary>The faces of these people, in their order and without photos, which are fetched when they are drawn.</summary>
    /// <param name="kind">Whose cards: staff have their role where students have their grade.</param>
    /// <param name="settings">What is to be shown.</param>
    /// <param name="cards">Each person, and the card.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<IReadOnlyList<CardFace>> Make(CardKind kind, DesignSettings settings, IReadOnlyList<(PersonFacts Person, string CardNumber)> cards, CancellationToken stop = default)
    {
        var faces = new List<CardFace>(cards.Count);
        foreach (var (person, number) in cards)
        {
            faces.Add(Face(settings, person, number, kind == CardKind.Staff ? await RoleOf(person.Id, stop) : person.GradeInWords));
        }

        return faces;
    }

    /// <summary>The face of one person with the photo.</summary>
    public async Task<CardFace> Make(CardKind kind, DesignSettings settings, PersonFacts person, string cardNumber, CancellationToken stop = default)
    {
        var face = (await Make(kind, settings, [(person, cardNumber)], stop))[0];
        return settings.ShowPhoto ? face with { Photo = await Photo(person.Id, stop) } : face;
    }

    /// <summary>The photo as a card shows it; null for someone without.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> Photo(PersonId person, CancellationToken stop = default) =>
        await photos.Read(person, PhotoSize.Card, stop) is { } photo ? new ReadOnlyMemory<byte>(photo) : (ReadOnlyMemory<byte>?)null;

    /// <summary>What the barcode of lines says; null where the design has none, or it cannot hold it.</summary>
    public static string? BarcodeOf(DesignSettings settings, string? personNumber, string cardNumber)
    {
        var text = settings.Content == BarcodeContent.CardNumber ? cardNumber
            : personNumber is null ? null : settings.Prefix + (settings.Barcode == LinearBarcode.Code39 ? personNumber.ToUpperInvariant() : personNumber) + settings.Suffix;
        return text is not null && settings.Barcode.Holds(text) ? text : null;
    }

    private CardFace Face(DesignSettings settings, PersonFacts person, string cardNumber, string? detail) => new(
        school.Required.Name, person.GivenName, person.FamilyName, detail, person.Number, SchoolYear.Of(school.Required.Date(clock.GetUtcNow())), null, person.Initials, cardNumber, BarcodeOf(settings, person.Number, cardNumber));

    private async Task<string?> RoleOf(PersonId person, CancellationToken stop)
    {
        var here = (await people.AffiliationsOf(person, stop)).Where(one => one.School == school.Id).Select(one => one.Role).ToHashSet();
        return Ranks.Where(here.Contains).Select(InWords).FirstOrDefault() ?? "Staff";
    }

    private static string InWords(Role role) => role == Role.HallMonitor ? "Hall monitor" : role.ToString();
}
