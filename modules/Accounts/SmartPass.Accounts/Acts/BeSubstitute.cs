using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Acts;

/// <summary>Signs a substitute in by their day code alone, which says the school too.</summary>
internal sealed class BeSubstitute(AccountsDb db, ISchoolDirectory schools, Throttle throttle, Writing writing, TimeProvider clock)
{
    public async Task<BeSubstituteOutcome> Do(string typed, Device device, CancellationToken stop = default)
    {
        var limits = TryLimits.OfDayCode(device);
        if (throttle.Begin(clock.GetUtcNow(), limits) is { } wait)
        {
            return new BeSubstituteOutcome.Wait(wait);
        }

        if (DayCode.Read(typed) is not { } code || await Find(code, stop) is null)
        {
            return new BeSubstituteOutcome.Wrong();
        }

        var outcome = await writing.Do("accounts.be-substitute", async () =>
        {
            var now = clock.GetUtcNow();
            if (await Find(code, CancellationToken.None) is not { } substitute || schools.ById(substitute.SchoolId) is not { } school
                || new Cover(substitute.Id, school, substitute.Covers, substitute.FirstDay, substitute.LastDay).StampOn(now) is not { } stamp)
            {
                return (BeSubstituteOutcome)new BeSubstituteOutcome.Wrong();
            }

            substitute.SignedIn(now);
            await db.SaveChangesAsync(CancellationToken.None);
            return new BeSubstituteOutcome.Right(substitute.Person, school, stamp);
        }, stop);
        if (outcome is BeSubstituteOutcome.Right)
        {
            throttle.Forgive(limits);
        }

        return outcome;
    }

    private Task<Substitute?> Find(DayCode code, CancellationToken stop) =>
        db.Substitutes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).SingleOrDefaultAsync(row => row.CodeHash == code.Hash && row.EndedAt == null, stop);
}

internal abstract record BeSubstituteOutcome
{
    private BeSubstituteOutcome()
    {
    }

    /// <param name="Person">The substitute.</param>
    /// <param name="School">Where they are today.</param>
    /// <param name="Stamp">What a session of today carries.</param>
    internal sealed record Right(PersonId Person, School School, string Stamp) : BeSubstituteOutcome;

    /// <summary>No such code, one of another day, or one that was taken back.</summary>
    internal sealed record Wrong : BeSubstituteOutcome;

    internal sealed record Wait(TimeSpan For) : BeSubstituteOutcome;
}
