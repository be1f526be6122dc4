using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Data;

internal sealed class TellingDb(DbSession session) : ModuleDb(session, "Telling")
{
    public DbSet<PersonalNotice> Notices => Set<PersonalNotice>();

    public DbSet<Choice> Choices => Set<Choice>();

    public DbSet<LetGo> LetGo => Set<LetGo>();

    public DbSet<Tally> Tallies => Set<Tally>();

    public DbSet<SummaryDay> SummaryDays => Set<SummaryDay>();
}
