using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Flex.Domain;

namespace SmartPass.Flex.Data;

internal sealed class FlexRulesMap : IEntityTypeConfiguration<FlexRules>
{
    public void Configure(EntityTypeBuilder<FlexRules> rules)
    {
        rules.ToTable("Flex_Rules");
        rules.HasKey(row => row.SchoolId);
        rules.Property(row => row.SchoolId).ValueGeneratedNever();
    }
}

internal sealed class CalendarFeedMap : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.ToTable("Flex_Feed");
        feed.HasKey(row => new { row.SchoolId, row.PersonId });
        feed.Property(row => row.Secret).HasMaxLength(CalendarFeed.SecretLength);
        feed.HasIndex(row => row.Secret).IsUnique();
    }
}

internal sealed class BeatMap : IEntityTypeConfiguration<Beat>
{
    public void Configure(EntityTypeBuilder<Beat> beat)
    {
        beat.ToTable("Flex_Beat");
        beat.Property(row => row.Id).ValueGeneratedNever();
    }
}

internal sealed class KnownOutageMap : IEntityTypeConfiguration<KnownOutage>
{
    public void Configure(EntityTypeBuilder<KnownOutage> outage)
    {
        outage.ToTable("Flex_Outage");
        outage.HasKey(row => row.From);
        outage.Property(row => row.From).ValueGeneratedNever();
    }
}
