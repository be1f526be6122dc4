using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Data;

internal sealed class PassesDb(DbSession session) : ModuleDb(session, "Passes")
{
    public DbSet<Pass> Passes => Set<Pass>();

    public DbSet<PassRules> Rules => Set<PassRules>();

    public DbSet<RememberedPlace> Places => Set<RememberedPlace>();

    public DbSet<HistoryLine> History => Set<HistoryLine>();

    /// <summary>All screens that show this pass look again.</summary>
    public void Stale(Pass pass)
    {
        Stale(PassTopics.Hall(pass.SchoolId));
        Stale(PassTopics.Room(pass.FromId));
        Stale(PassTopics.Room(pass.ToId));
        Stale(PassTopics.Student(pass.StudentId));
        foreach (var asked in pass.AskedOf)
        {
            Stale(PassTopics.AskedOf(asked.StaffId));
        }
    }
}
