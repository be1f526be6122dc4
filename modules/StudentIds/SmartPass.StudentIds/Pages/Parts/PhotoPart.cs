using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data.Photos;

namespace SmartPass.StudentIds.Pages.Parts;

/// <summary>On a person's page, for those who keep photos: the way to theirs.</summary>
internal sealed class PhotoPart(PhotoStore store, CurrentSchool school, CurrentActor actor) : ISlotPart<PersonPage>
{
    public int Order => 30;

    public string Partial => "/Areas/StudentIds/Pages/Parts/_Photo.cshtml";

    public Task<object?> Model(PersonPage slot, CancellationToken stop) => Task.FromResult<object?>(actor.Can(StudentIdsPermissions.Manage)
        ? new PhotoOnPage(slot.Person, store.VersionOf(slot.Person.Id) is not null, $"/{school.Required.Slug}/ids/photos/{slot.Person.Id}")
        : null);
}

/// <param name="Person">Whose page it is.</param>
/// <param name="HasPhoto">Whether there is one.</param>
/// <param name="Address">Where it is put in.</param>
internal sealed record PhotoOnPage(PersonFacts Person, bool HasPhoto, string Address);
