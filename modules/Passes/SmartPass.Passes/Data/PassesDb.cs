using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Data;

internal sealed class PassesDb(DbSession session) : ModuleDb(session, "Passes")
{
    // Compiled once: every end of a pass begins with the one and says so with the other.
    private static readonly Func<PassesDb, PassId, Task<Pass?>> ToChange = EF.CompileAsyncQuery((PassesDb db, PassId id) => db.Passes.FirstOrDefault(pass => pass.Id == id));
    private static readonly Func<PassesDb, PassId, Task<Pass?>> ToShow = EF.CompileAsyncQuery((PassesDb db, PassId id) => db.Passes.AsNoTracking().FirstOrDefault(pass => pass.Id == id));

    public DbSet<Pass> Passes => Set<Pass>();

    public DbSet<PassRules> Rules => Set<PassRules>();

    public DbSet<StudentException> Exceptions => Set<StudentException>();

    public DbSet<Freeze> Freezes => Set<Freeze>();

    public DbSet<PausedRoom> PausedRooms => Set<PausedRoom>();

    public DbSet<RoomSecret> RoomSecrets => Set<RoomSecret>();

    public DbSet<Series> Series => Set<Series>();

    public DbSet<SavedGroup> Groups => Set<SavedGroup>();

    public DbSet<RememberedPlace> Places => Set<RememberedPlace>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<PairedDevice> Devices => Set<PairedDevice>();

    public DbSet<PairingCode> PairingCodes => Set<PairingCode>();

    public DbSet<HistoryLine> History => Set<HistoryLine>();

    /// <summary>A pass of the school, to be changed.</summary>
    public Task<Pass?> Find(PassId id) => ToChange(this, id);

    /// <summary>A pass of the school as it is, to be shown.</summary>
    public Task<Pass?> Look(PassId id) => ToShow(this, id);

    /// <summary>All screens that show this pass look again.</summary>
    public void Stale(Pass pass)
    {
        Stale(PassTopics.Hall(pass.SchoolId));
        Stale(PassTopics.Room(pass.FromId));
        Stale(PassTopics.Room(pass.ToId));
        Stale(PassTopics.Student(pass.StudentId));
        if (pass.ClassId is { } @class)
        {
            Stale(PassTopics.Class(@class));
        }

        foreach (var asked in pass.AskedOf)
        {
            Stale(PassTopics.AskedOf(asked.StaffId));
        }

        if (pass.MadeById != pass.StudentId)
        {
            Stale(PassTopics.AskedOf(pass.MadeById));
        }
    }

    /// <summary>All screens of a school that show what the school's rules let go look again.</summary>
    public void StaleRules(SchoolId school)
    {
        Stale(PassTopics.Rules(school));
        Stale(PassTopics.Hall(school));
    }
}
