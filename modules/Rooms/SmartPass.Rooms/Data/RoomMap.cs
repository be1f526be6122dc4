using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Data;

internal sealed class RoomMap : IEntityTypeConfiguration<Room>
{
    public void Configure(EntityTypeBuilder<Room> room)
    {
        room.ToTable("Rooms_Room");
        room.Ignore(row => row.Settings);
        room.Ignore(row => row.Color);
        room.Property(row => row.Name).HasMaxLength(RoomSettings.LongestName);
        room.Property(row => row.NameKey).HasMaxLength(RoomSettings.LongestName);
        room.Property(row => row.Number).HasMaxLength(RoomSettings.LongestNumber);
        room.Property(row => row.Area).HasMaxLength(RoomSettings.LongestArea);
        room.Property(row => row.Hours).HasConversion(new AsJson<RoomHours?>());
        room.Property(row => row.Audience).HasConversion(new AsJson<RoomAudience?>());
        room.HasIndex(row => new { row.SchoolId, row.NameKey }).IsUnique().HasFilter("\"Retired\" = 0");
        room.HasMany(row => row.Staff).WithOne().HasForeignKey(staff => staff.RoomId).OnDelete(DeleteBehavior.Cascade);
        room.OwnsOne(row => row.Closing, closing =>
        {
            closing.Property(row => row.Reason).HasMaxLength(Closing.LongestReason);
            closing.Property(row => row.By);
            closing.Property(row => row.At);
            closing.Property(row => row.Day);
            closing.Property(row => row.Periods).HasConversion(new AsJson<IReadOnlyList<string>?>(), new ValueComparer<IReadOnlyList<string>?>(favorStructuralComparisons: false));
            closing.Property(row => row.Told);
            closing.HasIndex(row => row.Day).HasFilter("\"Closing_Day\" IS NOT NULL");
            closing.HasIndex(row => row.Until).HasFilter("\"Closing_Until\" IS NOT NULL");
        });
    }
}

internal sealed class AssignedStaffMap : IEntityTypeConfiguration<AssignedStaff>
{
    public void Configure(EntityTypeBuilder<AssignedStaff> staff)
    {
        staff.ToTable("Rooms_AssignedStaff");
        staff.HasKey(row => new { row.RoomId, row.PersonId });
    }
}

internal sealed class ClassRoomMap : IEntityTypeConfiguration<ClassRoom>
{
    public void Configure(EntityTypeBuilder<ClassRoom> map)
    {
        map.ToTable("Rooms_ClassRoom");
        map.HasKey(row => new { row.SchoolId, row.ClassId });
        map.HasOne<Room>().WithMany().HasForeignKey(row => row.RoomId).OnDelete(DeleteBehavior.Cascade);
    }
}
