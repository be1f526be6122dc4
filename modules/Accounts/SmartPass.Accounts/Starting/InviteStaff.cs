using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Data;
using SmartPass.Kernel;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Starting;

/// <summary>The last of the five steps to a working school.</summary>
internal sealed class InviteStaff(AccountsDb db, ISchoolDirectory schools) : ISetUpStep
{
    public int Order => 50;

    public async Task<SetUpStep> State(CancellationToken stop)
    {
        var others = await db.Accounts.CountAsync(row => !db.Roles.Any(role => role.Person == row.Id && role.Role == Role.DistrictIT), stop);
        var sentence = others switch
        {
            0 => "Nobody but District IT can sign in yet. Print first codes for staff, then for students.",
            1 => "One person besides District IT has an account.",
            _ => $"{others} people besides District IT have an account.",
        };
        return new SetUpStep("Invite staff", sentence, others > 0, schools.All is [var first, ..] ? $"/{first.Slug}/accounts" : null);
    }
}
