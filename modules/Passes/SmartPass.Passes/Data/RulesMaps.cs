using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Data;

internal sealed class PassRulesMap : IEntityTypeConfiguration<PassRules>
{
    public void Configure(EntityTypeBuilder<PassRules> rules)
    {
        rules.ToTable("Passes_Rules");
        rules.HasKey(row => row.SchoolId);
        rules.Property(row => row.SchoolId).ValueGeneratedNever();
        rules.Ignore(row => row.LapseAfter).Ignore(row => row.OvertimeLimit).Ignore(row => row.Settings).Ignore(row => row.Windows).Ignore(row => row.Grades);
        rules.Property<List<NoPassWindow>>("_windows").HasColumnName("Windows").HasConversion(Stored.Json<NoPassWindow>(), Stored.SameList<NoPassWindow>());
        rules.Property<List<GradeLimit>>("_grades").HasColumnName("Grades").HasConversion(Stored.Json<GradeLimit>(), Stored.SameList<GradeLimit>());
    }
}

internal sealed class StudentExceptionMap : IEntityTypeConfiguration<StudentException>
{
    public void Configure(EntityTypeBuilder<StudentException> exception)
    {
        exception.ToTable("Passes_Exception");
        exception.HasKey(row => new { row.StudentId, row.SchoolId });
        exception.Ignore(row => row.IsNothing);
    }
}

internal sealed class FreezeMap : IEntityTypeConfiguration<Freeze>
{
    public void Configure(EntityTypeBuilder<Freeze> freeze)
    {
        freeze.ToTable("Passes_Freeze");
        freeze.HasKey(row => row.SchoolId);
        freeze.Property(row => row.SchoolId).ValueGeneratedNever();
        freeze.Property(row => row.Why).HasMaxLength(Freeze.LongestReason);
        freeze.Property(row => row.ByName).HasMaxLength(200);
    }
}

internal sealed class PausedRoomMap : IEntityTypeConfiguration<PausedRoom>
{
    public void Configure(EntityTypeBuilder<PausedRoom> room)
    {
        room.ToTable("Passes_PausedRoom");
        room.HasKey(row => row.RoomId);
        room.Property(row => row.RoomId).ValueGeneratedNever();
        room.HasIndex(row => row.SchoolId);
    }
}

internal sealed class RoomSecretMap : IEntityTypeConfiguration<RoomSecret>
{
    public void Configure(EntityTypeBuilder<RoomSecret> secret)
    {
        secret.ToTable("Passes_RoomSecret");
        secret.HasKey(row => row.RoomId);
        secret.Property(row => row.RoomId).ValueGeneratedNever();
    }
}
