using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Passwords;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Acts;

/// <summary>Gives one person a new PIN in place of the one before. Nobody chooses it for another; they hand over a slip.</summary>
internal sealed class GivePin(AccountsDb db, StandingReader standings, IPeople people, KeepPins keep, Hashing hashing, CurrentActor actor, Writing writing, AuditTrail audit)
{
    /// <summary>The slip; null if this sign-in is not theirs to touch.</summary>
    public async Task<Slip?> Do(PersonId person, SchoolId school, CancellationToken stop = default)
    {
        if (await Theirs(person, school, stop) is not { } standing || !(await people.Of([person], stop)).TryGetValue(person, out var facts))
        {
            return null;
        }

        var slip = NewPin.For(facts, standing.OwnRolesAt(school).Contains(Role.Student));
        var hash = await hashing.Hash(slip.Code, stop);
        return await writing.Do("accounts.give-pin", async () =>
        {
            if (await Theirs(person, school, CancellationToken.None) is null)
            {
                return null;
            }

            await keep.Do([(person, hash)], CancellationToken.None);
            db.Stale(AccountsTopics.Of(person));
            await audit.Add("accounts.pin-given", $"made a new PIN for {facts.Name}", school);
            return slip;
        }, stop);
    }

    private async Task<Standing?> Theirs(PersonId person, SchoolId school, CancellationToken stop) =>
        await standings.Of(person, stop) is { } standing && standing.SignInMayBeChangedBy(actor.Actor, school) ? standing : null;
}
