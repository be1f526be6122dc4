using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Acts;

/// <summary>Gives a substitute a code that makes them, for some days, the teacher they cover (product.md, section 1). They are a person of their own, without a place at the school: what they do carries their name.</summary>
internal sealed class AddSubstitute(AccountsDb db, IPeople people, StandingReader standings, CurrentActor actor, Writing writing, AuditTrail audit, TimeProvider clock)
{
    public const int MostDays = 31;

    public async Task<AddSubstituteOutcome> Do(NewSubstitute wanted, School school, CancellationToken stop = default)
    {
        if (wanted.FirstDay < school.Date(clock.GetUtcNow()) || wanted.LastDay < wanted.FirstDay || wanted.LastDay.DayNumber - wanted.FirstDay.DayNumber >= MostDays)
        {
            return new AddSubstituteOutcome.NotThoseDays();
        }

        return await writing.Do("accounts.add-substitute", async () =>
        {
            if (await standings.Of(wanted.Covers, CancellationToken.None) is not { } covered || !MayBeCovered(covered, school.Id))
            {
                return new AddSubstituteOutcome.NotOfTheStaff();
            }

            var there = await db.Substitutes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking()
                .FirstOrDefaultAsync(row => row.SchoolId == school.Id && row.Covers == wanted.Covers && row.EndedAt == null && row.FirstDay <= wanted.LastDay && row.LastDay >= wanted.FirstDay, CancellationToken.None);
            if (there is not null)
            {
                return new AddSubstituteOutcome.IsCovered((await people.Of([there.Person], CancellationToken.None))[there.Person].Name);
            }

            return (AddSubstituteOutcome)new AddSubstituteOutcome.Added(await Add(wanted, covered.Name, school.Id));
        }, stop);
    }

    // A student is nobody's to be covered, whatever else they are.
    private static bool MayBeCovered(Standing covered, SchoolId school) =>
        covered.OwnRolesAt(school) is { Count: > 0 } roles && !roles.Contains(Role.Student);

    private async Task<Slip> Add(NewSubstitute wanted, string covered, SchoolId school)
    {
        var person = await people.Add(new NewPerson(wanted.GivenName, wanted.FamilyName), [], CancellationToken.None);
        var code = DayCode.New();
        db.Add(new Substitute
        {
            SchoolId = school,
            Person = person,
            Covers = wanted.Covers,
            FirstDay = wanted.FirstDay,
            LastDay = wanted.LastDay,
            CodeHash = code.Hash,
            GivenBy = actor.Id,
            At = clock.GetUtcNow(),
        });
        await db.SaveChangesAsync(CancellationToken.None);
        db.Stale(AccountsTopics.Of(person));
        db.Stale(AccountsTopics.Substitutes(school));
        var (name, days) = ($"{wanted.GivenName} {wanted.FamilyName}", Cover.Days(wanted.FirstDay, wanted.LastDay));
        await audit.Add("accounts.substitute-added", $"gave {name} a day code to cover {covered}: {days}", school);
        return new Slip(name, days, covered, code.Printed);
    }
}

/// <param name="GivenName">First name of the substitute.</param>
/// <param name="FamilyName">Last name.</param>
/// <param name="Covers">The member of staff who is away.</param>
/// <param name="FirstDay">First day, by the school's clock.</param>
/// <param name="LastDay">Last day, included.</param>
internal sealed record NewSubstitute(string GivenName, string FamilyName, PersonId Covers, DateOnly FirstDay, DateOnly LastDay);

internal abstract record AddSubstituteOutcome
{
    private AddSubstituteOutcome()
    {
    }

    internal sealed record Added(Slip Slip) : AddSubstituteOutcome;

    /// <summary>Somebody covers them on one of those days.</summary>
    internal sealed record IsCovered(string By) : AddSubstituteOutcome;

    /// <summary>In the past, the wrong way round, or too many.</summary>
    internal sealed record NotThoseDays : AddSubstituteOutcome;

    internal sealed record NotOfTheStaff : AddSubstituteOutcome;
}
