using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Acts;

/// <summary>Gives one person an account or starts theirs over. Nobody chooses a password for another; they hand over a code.</summary>
internal sealed class GiveCode(StandingReader standings, IPeople people, OpenAccounts open, CurrentActor actor, Writing writing, AuditTrail audit)
{
    /// <summary>The slip; null if this sign-in is not theirs to touch.</summary>
    /// <param name="person">Who.</param>
    /// <param name="school">A school they belong to; null for District IT, who help each other.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task<Slip?> Do(PersonId person, SchoolId? school, CancellationToken stop = default) => writing.Do("accounts.give-code", async () =>
    {
        if (await standings.Of(person, CancellationToken.None) is not { } standing || !IsTheirs(standing, school)
            || !(await people.Of([person], CancellationToken.None)).TryGetValue(person, out var facts))
        {
            return null;
        }

        var slip = (await open.Do([facts], CancellationToken.None)).Single();
        await audit.Add("accounts.code-given", $"made a first code for {standing.Name}", school);
        return slip;
    }, stop);

    private bool IsTheirs(Standing standing, SchoolId? school) => school is { } at
        ? standing.SignInMayBeChangedBy(actor.Actor, at)
        : standing.IsDistrictIT && actor.Actor.Is(Role.DistrictIT) && actor.Id != standing.Person;
}
