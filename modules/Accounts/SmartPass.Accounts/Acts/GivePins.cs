using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Passwords;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Acts;

/// <summary>Gives many people of a school who have none a PIN each, so many at a time as the hashing takes half a minute for. In slices, so that passes go on meanwhile; cut off in between, the rest is there to be asked for again.</summary>
internal sealed class GivePins(AccountsDb db, PeopleAndAccounts people, StandingReader standings, IPins pins, KeepPins keep, Hashing hashing, CurrentActor actor, Writing writing, AuditTrail audit)
{
    public const int AtOnce = 150;

    private const int Slice = 20;

    public async Task<IReadOnlyList<Slip>> Do(SchoolId school, PinsFor whom, CancellationToken stop = default)
    {
        var candidates = (await people.All(school, stop)).Where(whom.IsFor).ToList();
        var have = await pins.WhoHave([.. candidates.Select(candidate => candidate.Person.Id)], stop);
        var slips = new List<Slip>();
        foreach (var slice in candidates.Where(candidate => !have.Contains(candidate.Person.Id)).Take(AtOnce).Chunk(Slice))
        {
            var made = new List<(PersonId Person, Slip Slip, string Hash)>();
            foreach (var one in slice)
            {
                var slip = NewPin.For(one.Person, one.IsStudent);
                made.Add((one.Person.Id, slip, await hashing.Hash(slip.Code, stop)));
            }

            slips.AddRange(await writing.Do("accounts.give-pins", () => Give(school, made, whom), stop));
        }

        return slips;
    }

    private async Task<IReadOnlyList<Slip>> Give(SchoolId school, List<(PersonId Person, Slip Slip, string Hash)> made, PinsFor whom)
    {
        // Somebody may have chosen one meanwhile.
        var have = await pins.WhoHave([.. made.Select(one => one.Person)]);
        var theirs = new List<(PersonId Person, Slip Slip, string Hash)>();
        foreach (var one in made.Where(one => !have.Contains(one.Person)))
        {
            if (await standings.Of(one.Person) is { } standing && standing.SignInMayBeChangedBy(actor.Actor, school))
            {
                theirs.Add(one);
            }
        }

        if (theirs.Count > 0)
        {
            await keep.Do([.. theirs.Select(one => (one.Person, one.Hash))]);
            theirs.ForEach(one => db.Stale(AccountsTopics.Of(one.Person)));
            await audit.Add("accounts.pins-given", $"made PINs for {CountWords.Count(theirs.Count, "person", "people")} ({whom.InWords})", school);
        }

        return [.. theirs.Select(one => one.Slip)];
    }
}
