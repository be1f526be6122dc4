using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Guarding;

namespace SmartPass.Accounts.Passwords;

/// <summary>Checks PINs. Whoever fails hears the same after the same work, whether the person has one or not.</summary>
internal sealed partial class Pins(AccountsDb db, DbSession session, SubstituteReader substitutes, IActors actors, Hashing hashing, Throttle throttle, TimeProvider clock, ILogger<Pins> log) : IPins
{
    // Of a day code with blanks around it.
    private const int Longest = 40;
    private const int Slice = 500;

    public async Task<PinVerdict> Check(School school, PersonId person, string pin, string device, CancellationToken stop = default)
    {
        if (session.Transaction is not null)
        {
            throw new InvalidOperationException("A PIN is checked before the write gate, not under it: others are waiting.");
        }

        var hash = await db.Pins.Where(row => row.Person == person).Select(row => row.Hash).SingleOrDefaultAsync(stop);
        var limits = TryLimits.OfPin(person, hash, device);
        if (throttle.Begin(clock.GetUtcNow(), limits) is { } wait)
        {
            TooMany(log, person.Value, school.Slug);
            return new PinVerdict.Wait(wait);
        }

        var typed = pin.Length <= Longest ? pin.Trim() : "";
        var isTheirs = await hashing.Check(hash, typed, stop) is not PasswordCheck.Wrong;
        var actor = await SubstituteOf(school, person, typed, stop) ?? (isTheirs ? await actors.Of(person, school.Id, stop) : null);
        if (actor is null)
        {
            Failed(log, person.Value, school.Slug);
            return new PinVerdict.Wrong();
        }

        throttle.Forgive(limits);
        return new PinVerdict.Right(actor);
    }

    public async Task<IReadOnlySet<PersonId>> WhoHave(IReadOnlyCollection<PersonId> people, CancellationToken stop = default)
    {
        var have = new HashSet<PersonId>();
        foreach (var slice in people.Distinct().Chunk(Slice))
        {
            have.UnionWith(await db.Pins.Where(row => slice.Contains(row.Person)).Select(row => row.Person).ToListAsync(stop));
        }

        return have;
    }

    private async Task<Actor?> SubstituteOf(School school, PersonId covered, string typed, CancellationToken stop) =>
        await substitutes.Covering(covered, school.Id, stop) is { } substitute && DayCode.Read(typed)?.Hash == substitute.CodeHash
            ? await actors.Of(substitute.Person, school.Id, stop)
            : null;

    [LoggerMessage(LogLevel.Warning, "Wrong PIN for person {Person} at {School}")]
    private static partial void Failed(ILogger log, long person, string school);

    [LoggerMessage(LogLevel.Warning, "PIN held back for person {Person} at {School}")]
    private static partial void TooMany(ILogger log, long person, string school);
}
