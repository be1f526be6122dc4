using SmartPass.Accounts.Contracts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Override;

/// <summary>Reads who may override encounter prevention: those to whom it was granted.</summary>
internal sealed class OverrideReader(IPeopleWithRight rights, IPeople people, CurrentSchool school, CurrentActor actor)
{
    public async Task<OverrideView> Read(CancellationToken stop)
    {
        var (grants, links) = (await rights.GrantedAt(school.Id, EncounterPermissions.Override, stop), new EncounterLinks(school));
        var names = await people.Of([.. grants.SelectMany(grant => new[] { grant.Person, grant.By }).Distinct()], stop);
        var mayGrant = actor.Can(AccountsPermissions.ManageAccounts);
        return new OverrideView(
            [.. grants.Where(grant => names.ContainsKey(grant.Person)).Select(grant => new Overrider(
                names[grant.Person], $"Granted{(names.TryGetValue(grant.By, out var by) ? $" by {by.Name}" : "")} on {school.Required.Dated(grant.At)}", mayGrant ? links.Access(grant.Person) : null))],
            mayGrant ? links.Accounts : null, links);
    }
}

/// <param name="People">Who may override, the latest grant first.</param>
/// <param name="Grant">Where it is granted; null for those who may not.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record OverrideView(IReadOnlyList<Overrider> People, string? Grant, EncounterLinks Links);

/// <param name="Person">Who.</param>
/// <param name="Granted">By whom and when.</param>
/// <param name="Access">Where it is taken back; null for those who may not.</param>
internal sealed record Overrider(PersonFacts Person, string Granted, string? Access);
