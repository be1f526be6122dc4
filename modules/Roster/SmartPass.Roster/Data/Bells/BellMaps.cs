using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartPass.Roster.Data.Bells;

internal sealed class BellSettingsMap : IEntityTypeConfiguration<BellSettingsRow>
{
    public void Configure(EntityTypeBuilder<BellSettingsRow> settings)
    {
        settings.ToTable("Roster_BellSettings");
        settings.HasKey(row => row.SchoolId);
        settings.Property(row => row.SchoolId).ValueGeneratedNever();
    }
}

internal sealed class DayTypeMap : IEntityTypeConfiguration<DayTypeRow>
{
    public void Configure(EntityTypeBuilder<DayTypeRow> day)
    {
        day.ToTable("Roster_DayType");
        day.Property(row => row.Name).HasMaxLength(80).UseCollation("NOCASE");
        day.HasIndex(row => new { row.SchoolId, row.Name }).IsUnique();
        day.HasMany(row => row.Slots).WithOne().HasForeignKey(slot => slot.DayTypeId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SlotMap : IEntityTypeConfiguration<SlotRow>
{
    public void Configure(EntityTypeBuilder<SlotRow> slot) => slot.ToTable("Roster_DayTypeSlot");
}

internal sealed class WeekdayMap : IEntityTypeConfiguration<WeekdayRow>
{
    public void Configure(EntityTypeBuilder<WeekdayRow> day)
    {
        day.ToTable("Roster_DefaultWeek");
        day.HasKey(row => new { row.SchoolId, row.Weekday });
        day.HasOne<DayTypeRow>().WithMany().HasForeignKey(row => row.DayTypeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RotationDayMap : IEntityTypeConfiguration<RotationDayRow>
{
    public void Configure(EntityTypeBuilder<RotationDayRow> day)
    {
        day.ToTable("Roster_RotationDay");
        day.HasKey(row => new { row.SchoolId, row.Order });
        day.HasOne<DayTypeRow>().WithMany().HasForeignKey(row => row.DayTypeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CalendarExceptionMap : IEntityTypeConfiguration<CalendarExceptionRow>
{
    public void Configure(EntityTypeBuilder<CalendarExceptionRow> exception)
    {
        exception.ToTable("Roster_CalendarException");
        exception.HasIndex(row => new { row.SchoolId, row.From });
        exception.HasOne<DayTypeRow>().WithMany().HasForeignKey(row => row.DayTypeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LunchWaveMap : IEntityTypeConfiguration<LunchWaveRow>
{
    public void Configure(EntityTypeBuilder<LunchWaveRow> wave)
    {
        wave.ToTable("Roster_LunchWave");
        wave.HasIndex(row => row.SchoolId);
    }
}

internal sealed class ClassMeetingMap : IEntityTypeConfiguration<ClassMeetingRow>
{
    public void Configure(EntityTypeBuilder<ClassMeetingRow> meeting)
    {
        meeting.ToTable("Roster_ClassMeeting");
        meeting.HasKey(row => row.ClassId);
        meeting.Property(row => row.ClassId).ValueGeneratedNever();
        meeting.HasIndex(row => row.SchoolId);
    }
}
