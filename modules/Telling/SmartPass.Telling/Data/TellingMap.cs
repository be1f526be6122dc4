using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Platform.Jobs;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Data;

internal sealed class PersonalNoticeMap : IEntityTypeConfiguration<PersonalNotice>
{
    public void Configure(EntityTypeBuilder<PersonalNotice> notice)
    {
        notice.ToTable("Telling_Notice");
        notice.HasIndex(row => new { row.PersonId, row.SchoolId, row.Id });
        notice.HasIndex(row => new { row.PersonId, row.SchoolId }).HasFilter("\"Seen\" = 0").HasDatabaseName("IX_Telling_Notice_Unseen");
        notice.HasIndex(row => row.PassId);
        notice.HasIndex(row => row.About);
        notice.HasIndex(row => row.At);
    }
}

internal sealed class ChoiceMap : IEntityTypeConfiguration<Choice>
{
    public void Configure(EntityTypeBuilder<Choice> choice)
    {
        choice.ToTable("Telling_Choice");
        choice.HasKey(row => new { row.PersonId, row.SchoolId, row.Kind });
        choice.Ignore(row => row.Ways);
    }
}

internal sealed class FollowedCursorMap : IEntityTypeConfiguration<FollowedCursor>
{
    public void Configure(EntityTypeBuilder<FollowedCursor> cursor)
    {
        cursor.ToTable("Telling_Cursor");
        cursor.HasKey(row => row.Follower);
    }
}

internal sealed class LetGoMap : IEntityTypeConfiguration<LetGo>
{
    public void Configure(EntityTypeBuilder<LetGo> letGo)
    {
        letGo.ToTable("Telling_LetGo");
        letGo.HasKey(row => row.PassId);
        letGo.Property(row => row.PassId).ValueGeneratedNever();
    }
}

internal sealed class TallyMap : IEntityTypeConfiguration<Tally>
{
    public void Configure(EntityTypeBuilder<Tally> tally)
    {
        tally.ToTable("Telling_Tally");
        tally.HasKey(row => new { row.SchoolId, row.Date, row.Room });
        tally.Property(row => row.Room).ValueGeneratedNever();
        tally.Property(row => row.SchoolId).ValueGeneratedNever();
    }
}

internal sealed class SummaryDayMap : IEntityTypeConfiguration<SummaryDay>
{
    public void Configure(EntityTypeBuilder<SummaryDay> day)
    {
        day.ToTable("Telling_SummaryDay");
        day.HasKey(row => new { row.SchoolId, row.Date });
    }
}
