using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Data;

internal sealed class FlexDb(DbSession session) : ModuleDb(session, "Flex")
{
    public DbSet<FlexPeriod> Periods => Set<FlexPeriod>();

    public DbSet<FlexSession> Sessions => Set<FlexSession>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<ActivitySession> ActivitySessions => Set<ActivitySession>();

    public DbSet<SignUp> SignUps => Set<SignUp>();

    public DbSet<HistoryLine> History => Set<HistoryLine>();

    public DbSet<FlexRules> Rules => Set<FlexRules>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<CalendarFeed> Feeds => Set<CalendarFeed>();

    public DbSet<Beat> Beats => Set<Beat>();

    public DbSet<KnownOutage> Outages => Set<KnownOutage>();

    /// <summary>Every screen that shows a sign-up of this date looks again.</summary>
    public void StaleDay(SchoolId school, DateOnly date)
    {
        Stale(FlexTopics.Day(school, date));
        Stale(FlexTopics.SignUps(school));
    }
}
