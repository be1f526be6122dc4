using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Passes.Tests.Student;

/// <summary>Everyone's PIN is 4711, and gives who it is said to give; nobody is covered.</summary>
internal sealed class FakePins(Func<PersonId, Actor> who) : IPins, ISubstitutes
{
    public const string Right = "4711";

    public TimeSpan? Wait { get; set; }

    public Task<PinVerdict> Check(School school, PersonId person, string pin, string device, CancellationToken stop = default) => Task.FromResult<PinVerdict>(
        Wait is { } wait ? new PinVerdict.Wait(wait) : pin == Right ? new PinVerdict.Right(who(person)) : new PinVerdict.Wrong());

    public Task<IReadOnlySet<PersonId>> WhoHave(IReadOnlyCollection<PersonId> people, CancellationToken stop = default) => Task.FromResult<IReadOnlySet<PersonId>>(people.ToHashSet());

    public Task<IReadOnlyDictionary<PersonId, PersonId>> CoveredBy(SchoolId school, CancellationToken stop = default) => Nobody;

    public Task<IReadOnlyDictionary<PersonId, PersonId>> SeatsOf(SchoolId school, IReadOnlyCollection<PersonId> people, CancellationToken stop = default) => Nobody;

    private static Task<IReadOnlyDictionary<PersonId, PersonId>> Nobody => Task.FromResult<IReadOnlyDictionary<PersonId, PersonId>>(new Dictionary<PersonId, PersonId>());
}
