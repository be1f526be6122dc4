using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Acts;

/// <summary>Gives many people of a school their account at once, each with a code of their own, in slices so that passes go on meanwhile. Cut off in between, the rest is there to be asked for again.</summary>
internal sealed class GiveAccounts(PeopleAndAccounts people, StandingReader standings, OpenAccounts open, CurrentActor actor, Writing writing, AuditTrail audit)
{
    private const int Slice = 15;

    public async Task<IReadOnlyList<Slip>> Do(SchoolId school, GiveTo whom, CancellationToken stop = default)
    {
        var slips = new List<Slip>();
        foreach (var slice in (await people.Waiting(school, whom, stop)).Chunk(Slice))
        {
            slips.AddRange(await writing.Do("accounts.give", async () => await Give(school, slice, whom), stop));
        }

        return slips;
    }

    private async Task<IReadOnlyList<Slip>> Give(SchoolId school, PersonAndAccount[] slice, GiveTo whom)
    {
        var theirs = new List<PersonFacts>();
        foreach (var candidate in await people.Again(slice))
        {
            if (whom.IsFor(candidate) && (candidate.IsStudent || await MayOpen(candidate.Person.Id, school)))
            {
                theirs.Add(candidate.Person);
            }
        }

        var slips = await open.Do(theirs);
        if (slips.Count > 0)
        {
            await audit.Add("accounts.given", $"gave first codes to {CountWords.Count(slips.Count, "person", "people")} ({whom.InWords})", school);
        }

        return slips;
    }

    // A code is a way into the account, and the account may open more than this school.
    private async Task<bool> MayOpen(PersonId person, SchoolId school) =>
        await standings.Of(person) is { } standing && standing.SignInMayBeChangedBy(actor.Actor, school);
}
