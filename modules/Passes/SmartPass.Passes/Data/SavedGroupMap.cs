using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Data;

internal sealed class SavedGroupMap : IEntityTypeConfiguration<SavedGroup>
{
    public void Configure(EntityTypeBuilder<SavedGroup> group)
    {
        group.ToTable("Passes_Group");
        group.Property(row => row.Name).HasMaxLength(SavedGroup.LongestName);
        group.HasIndex(row => new { row.SchoolId, row.OwnerId });
        group.OwnsMany(row => row.Members, member =>
        {
            member.ToTable("Passes_GroupMember");
            member.WithOwner().HasForeignKey("GroupId");
            member.HasKey("GroupId", nameof(GroupMember.StudentId));
            member.HasIndex(row => row.StudentId);
        });
        group.Navigation(row => row.Members).HasField("_members");
    }
}
