using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Data;

internal sealed class FlexPeriodMap : IEntityTypeConfiguration<FlexPeriod>
{
    public void Configure(EntityTypeBuilder<FlexPeriod> period)
    {
        period.ToTable("Flex_Period");
        period.Ignore(row => row.Plan);
        period.Property(row => row.Name).HasMaxLength(FlexPeriod.LongestName);
        period.Property(row => row.Days).AsList();
        period.Property(row => row.Dates).AsList();
        period.Property(row => row.Audience).HasConversion(new AsJson<Audience>());
        period.Property(row => row.Opens).HasConversion(new AsJson<Opening?>());
        period.Property(row => row.Closes).HasConversion(new AsJson<CutOff>());
        period.HasIndex(row => row.SchoolId);
    }
}

internal sealed class FlexSessionMap : IEntityTypeConfiguration<FlexSession>
{
    public void Configure(EntityTypeBuilder<FlexSession> session)
    {
        session.ToTable("Flex_Session");
        session.Ignore(row => row.Times);
        session.Property(row => row.CalledOff).HasMaxLength(FlexSession.LongestReason);
        session.Property(row => row.CalledOffGrades).AsList();
        session.HasIndex(row => new { row.PeriodId, row.Date }).IsUnique();
        session.HasIndex(row => new { row.SchoolId, row.Date });
        session.HasIndex(row => row.ClosesAt).HasFilter("\"PlacedAt\" IS NULL");
        session.HasOne<FlexPeriod>().WithMany().HasForeignKey(row => row.PeriodId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ActivityMap : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> activity)
    {
        activity.ToTable("Flex_Activity");
        activity.Ignore(row => row.Plan);
        activity.Property(row => row.Title).HasMaxLength(Activity.LongestTitle);
        activity.Property(row => row.Description).HasMaxLength(Activity.LongestDescription);
        activity.Property(row => row.Hosts).AsList();
        activity.Property(row => row.Tags).AsList();
        activity.Property(row => row.Days).AsList();
        activity.Property(row => row.Audience).HasConversion(new AsJson<Audience>());
        activity.HasIndex(row => new { row.SchoolId, row.PeriodId });
        activity.HasOne<FlexPeriod>().WithMany().HasForeignKey(row => row.PeriodId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ActivitySessionMap : IEntityTypeConfiguration<ActivitySession>
{
    public void Configure(EntityTypeBuilder<ActivitySession> session)
    {
        session.ToTable("Flex_ActivitySession");
        session.Property(row => row.CalledOff).HasMaxLength(FlexSession.LongestReason);
        session.Ignore(row => row.HostIds);
        session.Ignore(row => row.HeldBack);
        session.HasIndex(row => new { row.SessionId, row.ActivityId }).IsUnique();
        session.HasOne<FlexSession>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
        session.HasOne<Activity>().WithMany().HasForeignKey(row => row.ActivityId).OnDelete(DeleteBehavior.Cascade);
        session.OwnsMany(row => row.Hosts, host =>
        {
            host.ToTable("Flex_SessionHost");
            host.WithOwner().HasForeignKey("ActivitySessionId");
            host.HasKey("ActivitySessionId", nameof(SessionHost.PersonId));
            host.HasIndex(row => row.PersonId);
        });
        session.Navigation(row => row.Hosts).HasField("_hosts");
    }
}

internal static class ListColumns
{
    /// <summary>A short list that is read as a whole and never asked for its parts.</summary>
    public static void AsList<T>(this PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        new AsJson<IReadOnlyList<T>>(),
        new ValueComparer<IReadOnlyList<T>>((one, other) => one!.SequenceEqual(other!), list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item!.GetHashCode())), list => list));
}
