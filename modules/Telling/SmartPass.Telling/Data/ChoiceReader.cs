using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Data;

/// <summary>How people want to be told at a school.</summary>
internal sealed class ChoiceReader(TellingDb db)
{
    /// <summary>What these people chose; who or what is absent is told as usual.</summary>
    public async Task<IReadOnlyDictionary<(PersonId Person, NoticeKind Kind), Ways>> Of(SchoolId school, IReadOnlyCollection<PersonId> people, CancellationToken stop = default) =>
        (await All(school).Where(choice => people.Contains(choice.PersonId)).ToListAsync(stop)).ToDictionary(choice => (choice.PersonId, choice.Kind), choice => choice.Ways);

    /// <summary>Who of a school wants this kind by mail, of those that nobody is mailed who did not choose it.</summary>
    public async Task<IReadOnlyList<PersonId>> WhoWantMailed(NoticeKind kind, SchoolId school, CancellationToken stop = default) =>
        await All(school).Where(choice => choice.Kind == kind && choice.Email).Select(choice => choice.PersonId).ToListAsync(stop);

    private IQueryable<Choice> All(SchoolId school) => db.Choices.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().Where(choice => choice.SchoolId == school);
}
