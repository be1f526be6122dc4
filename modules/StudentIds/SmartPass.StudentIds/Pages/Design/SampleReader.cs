using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing;

namespace SmartPass.StudentIds.Pages.Design;

/// <summary>Finds someone of the school by whom a design is shown.</summary>
internal sealed class SampleReader(IPeople people, CardReader cards, PhotoStore photos, FaceMaker faces, CurrentSchool school)
{
    // Enough that one of them has a photo once there are photos; the preview is drawn at every key.
    private const int Asked = 24;

    /// <summary>Someone with a card, best with a photo too; null where the school has nobody with one yet.</summary>
    public async Task<PersonFacts?> Someone(CardKind kind, CancellationToken stop)
    {
        var some = kind == CardKind.Student ? await people.Students(school.Id, most: Asked, stop: stop) : await people.Staff(school.Id, most: Asked, stop: stop);
        PersonFacts? with = null;
        var valid = await cards.ValidOf([.. some.Select(person => person.Id)], stop);
        foreach (var person in some.Where(person => valid.ContainsKey(person.Id)))
        {
            if (photos.VersionOf(person.Id) is not null)
            {
                return person;
            }

            with ??= person;
        }

        return with;
    }

    /// <summary>What stands on the card of that person; an invented one where there is nobody.</summary>
    public async Task<CardFace> Face(CardKind kind, DesignSettings settings, CancellationToken stop)
    {
        if (await Someone(kind, stop) is { } person && await cards.Valid(person.Id, stop) is { } card)
        {
            return await faces.Make(kind, settings, person, card.Number, stop);
        }

        var invented = new PersonFacts(default, "Maya", "Okafor", kind == CardKind.Student ? "10" : null, "004217", null, null);
        return await faces.Make(kind, settings, invented, DesignForm.SampleNumber, stop);
    }
}
