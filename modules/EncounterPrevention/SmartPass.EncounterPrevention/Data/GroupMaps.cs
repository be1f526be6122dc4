using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.EncounterPrevention.Domain;

namespace SmartPass.EncounterPrevention.Data;

internal sealed class EncounterGroupMap : IEntityTypeConfiguration<EncounterGroup>
{
    public void Configure(EntityTypeBuilder<EncounterGroup> group)
    {
        group.ToTable("EncounterPrevention_Group");
        group.Property(row => row.Name).HasMaxLength(EncounterGroup.LongestName);
        group.Property(row => row.Notes).HasMaxLength(EncounterGroup.LongestNotes);
        group.Ignore(row => row.Term);
        group.HasIndex(row => row.SchoolId);
        group.OwnsMany(row => row.Members, member =>
        {
            member.ToTable("EncounterPrevention_Member");
            member.WithOwner().HasForeignKey("GroupId");
            member.HasKey("GroupId", nameof(GroupMember.StudentId));
            member.HasIndex(row => row.StudentId);
        });
        group.Navigation(row => row.Members).HasField("_members");
    }
}

internal sealed class GroupChangeMap : IEntityTypeConfiguration<GroupChange>
{
    public void Configure(EntityTypeBuilder<GroupChange> change)
    {
        change.ToTable("EncounterPrevention_Change");
        change.HasIndex(row => row.GroupId);
        change.HasIndex(row => row.StudentId);
    }
}
