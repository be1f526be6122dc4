using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Acts;

/// <summary>An administrator saves how the school's cards look. Digital IDs have it at once, printed ones when they are printed next.</summary>
internal sealed class SaveDesign(StudentIdsDb db, Writing writing, AuditTrail audit, CurrentSchool school)
{
    public Task Save(CardKind kind, DesignSettings settings, CancellationToken stop = default) =>
        Change(kind, design => design.Settings = settings, "changed the design of", stop);

    /// <param name="kind">Whose cards.</param>
    /// <param name="logo">A PNG that was drawn here; null takes the logo away.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task SetLogo(CardKind kind, byte[]? logo, CancellationToken stop = default) =>
        Change(kind, design => design.Logo = logo, logo is null ? "took the logo off" : "changed the logo of", stop);

    private Task Change(CardKind kind, Action<CardDesign> how, string what, CancellationToken stop) => writing.Do("save a design", async () =>
    {
        var design = await db.Designs.FirstOrDefaultAsync(row => row.Kind == kind) ?? db.Add(new CardDesign { SchoolId = school.Id, Kind = kind, Settings = DesignSettings.Usual(kind) }).Entity;
        how(design);
        await db.SaveChangesAsync();
        await audit.Add("ids.design", $"{what} {(kind == CardKind.Student ? "student" : "staff")} IDs", school.Id);
        db.Stale(StudentIdsTopics.Design(school.Id));
    }, stop);
}
