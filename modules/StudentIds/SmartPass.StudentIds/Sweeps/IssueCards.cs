using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Sweeps;

/// <summary>After the roster or the accounts changed, and at every start: everyone at a school has a valid card, in slices between which passes go on. Of whoever has one there is nothing to do, so that it may run twice and be cut off anywhere. A card of someone who has left stays as it is: scanners ask the roster.</summary>
internal sealed class IssueCards(
    StudentIdsDb db, SigningKey key, IPeople people, Belonging belonging, FollowedBySchool<IssueCards, (long Roster, long Accounts)> followed, Topics topics,
    Writing writing, ISchoolDirectory schools, CurrentSchool school, TimeProvider clock) : IDueSweep
{
    private const int Slice = 250;

    /// <summary>Never by itself: a commit that changes who is there wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        await key.Make(stop);
        await followed.Follow(schools.All, _ => (topics.Version(RosterTopics.Roster), topics.Version(AccountsTopics.All)), at => Issue(at, stop));
    }

    private async Task Issue(School at, CancellationToken stop)
    {
        school.Enter(at);
        var have = (await db.Cards.Where(card => card.RevokedAt == null).Select(card => card.PersonId).ToListAsync(stop)).ToHashSet();
        var students = (await people.Students(at.Id, stop: stop)).Select(person => (person.Id, Kind: CardKind.Student));
        var staff = (await belonging.Staff(at.Id, stop)).Select(person => (Id: person, Kind: CardKind.Staff));
        foreach (var some in students.Concat(staff).DistinctBy(person => person.Id).Where(person => !have.Contains(person.Id)).Chunk(Slice))
        {
            await writing.Do("issue cards", () => Issue(at.Id, some), stop);
        }
    }

    private async Task Issue(SchoolId at, (PersonId Person, CardKind Kind)[] some)
    {
        var now = clock.GetUtcNow();
        db.AddRange(some.Select(one => new Card { SchoolId = at, PersonId = one.Person, Kind = one.Kind, IssuedAt = now }));
        await db.SaveChangesAsync();
        db.Stale(StudentIdsTopics.Cards(at));
    }
}
