using SmartPass.Kernel;

namespace SmartPass.Accounts.Domain;

/// <summary>The browser someone tries to sign in from, by its own signed cookie (OWASP's device cookies).</summary>
/// <param name="Id">Random, its own.</param>
/// <param name="Known">People who signed in here before.</param>
/// <param name="Address">Where it sends from; null if that is not known.</param>
internal sealed record Device(string Id, IReadOnlyList<PersonId> Known, string? Address = null)
{
    private const int MostKnown = 40;

    public Device Knowing(PersonId person) => this with { Known = [person, .. Known.Where(known => known != person).Take(MostKnown - 1)] };
}
