using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Data;

internal sealed class EncounterPreventionDb(DbSession session) : ModuleDb(session, "EncounterPrevention")
{
    public DbSet<EncounterGroup> Groups => Set<EncounterGroup>();

    public DbSet<GroupChange> Changes => Set<GroupChange>();

    public DbSet<Entry> Log => Set<Entry>();

    public DbSet<Alert> Alerts => Set<Alert>();

    public DbSet<Overlap> Overlaps => Set<Overlap>();

    public DbSet<OverlapWeek> OverlapWeeks => Set<OverlapWeek>();
}
