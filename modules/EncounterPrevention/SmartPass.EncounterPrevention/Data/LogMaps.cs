using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Jobs;
using SmartPass.Rooms.Contracts;

namespace SmartPass.EncounterPrevention.Data;

internal sealed class EntryMap : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> entry)
    {
        entry.ToTable("EncounterPrevention_Entry");
        entry.Property(row => row.Reason).HasMaxLength(Entry.LongestNote);
        entry.Property(row => row.ReviewNote).HasMaxLength(Entry.LongestNote);
        entry.Property<List<PersonId>>("_askedOf").HasColumnName("AskedOf").HasConversion(Ids.Of<PersonId>(), Ids.Same<PersonId>());
        entry.Ignore(row => row.AskedOf).Ignore(row => row.IsOverridden);
        entry.OwnsOne(row => row.Seat, seat =>
        {
            seat.Property(row => row.ActivityId).HasColumnName("FlexActivityId");
            seat.Property(row => row.Way).HasColumnName("FlexWay");
            seat.Property(row => row.Title).HasColumnName("FlexTitle");
            seat.Property(row => row.StartsAt).HasColumnName("FlexStartsAt");
        });
        entry.HasIndex(row => new { row.SchoolId, row.At });
        entry.HasIndex(row => new { row.SchoolId, row.StudentId, row.At });
        entry.HasIndex(row => row.StudentId);
        entry.HasIndex(row => row.PassId);
        entry.HasIndex(row => row.SchoolId, "IX_EncounterPrevention_Entry_NotReviewed").HasFilter("\"ReviewedAt\" IS NULL");
        entry.OwnsMany(row => row.Groups, group =>
        {
            group.ToTable("EncounterPrevention_EntryGroup");
            group.WithOwner().HasForeignKey("EntryId");
            group.HasKey("EntryId", nameof(EntryGroup.GroupId));
            group.HasIndex(row => row.GroupId);
        });
        entry.Navigation(row => row.Groups).HasField("_groups");
        entry.OwnsMany(row => row.Others, other =>
        {
            other.ToTable("EncounterPrevention_EntryOther");
            other.WithOwner().HasForeignKey("EntryId");
            other.HasKey("EntryId", nameof(EntryOther.StudentId));
            other.HasIndex(row => row.StudentId);
        });
        entry.Navigation(row => row.Others).HasField("_others");
    }
}

internal sealed class AlertMap : IEntityTypeConfiguration<Alert>
{
    public void Configure(EntityTypeBuilder<Alert> alert)
    {
        alert.ToTable("EncounterPrevention_Alert");
        alert.HasIndex(row => row.StudentId);
    }
}

internal sealed class FollowedCursorMap : IEntityTypeConfiguration<FollowedCursor>
{
    public void Configure(EntityTypeBuilder<FollowedCursor> cursor)
    {
        cursor.ToTable("EncounterPrevention_Cursor");
        cursor.HasKey(row => row.Follower);
    }
}

internal sealed class OverlapMap : IEntityTypeConfiguration<Overlap>
{
    public void Configure(EntityTypeBuilder<Overlap> overlap)
    {
        overlap.ToTable("EncounterPrevention_Overlap");
        overlap.Property<List<RoomId>>("_places").HasColumnName("Places").HasConversion(Ids.Of<RoomId>(), Ids.Same<RoomId>());
        overlap.Ignore(row => row.Places);
        overlap.HasIndex(row => new { row.SchoolId, row.Until });
        overlap.OwnsMany(row => row.Students, student =>
        {
            student.ToTable("EncounterPrevention_OverlapStudent");
            student.WithOwner().HasForeignKey("OverlapId");
            student.HasKey("OverlapId", nameof(OverlapStudent.StudentId));
            student.HasIndex(row => row.StudentId);
        });
        overlap.Navigation(row => row.Students).HasField("_students");
    }
}

internal sealed class OverlapWeekMap : IEntityTypeConfiguration<OverlapWeek>
{
    public void Configure(EntityTypeBuilder<OverlapWeek> week)
    {
        week.ToTable("EncounterPrevention_OverlapWeek");
        week.HasKey(row => new { row.SchoolId, row.Monday });
        week.Property(row => row.SchoolId).ValueGeneratedNever();
    }
}

/// <summary>Short lists of ids in one column.</summary>
internal static class Ids
{
    public static ValueConverter<List<T>, string> Of<T>() where T : struct, IId<T> => new(list => Write(list), text => Read<T>(text));

    public static ValueComparer<List<T>> Same<T>() => new((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list.ToList());

    private static string Write<T>(List<T> list) where T : struct, IId<T> => JsonSerializer.Serialize(list.Select(id => id.Value));

    private static List<T> Read<T>(string text) where T : struct, IId<T> => [.. JsonSerializer.Deserialize<long[]>(text)!.Select(T.From)];
}
