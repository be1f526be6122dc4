using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Flex.Domain;

namespace SmartPass.Flex.Data;

internal sealed class SignUpMap : IEntityTypeConfiguration<SignUp>
{
    public void Configure(EntityTypeBuilder<SignUp> signUp)
    {
        signUp.ToTable("Flex_SignUp");
        signUp.Ignore(row => row.IsLocked);
        // Whatever the code above does: one seat and one line for a student in a session.
        signUp.HasIndex(row => new { row.SessionId, row.StudentId }, "IX_Flex_SignUp_Seat").IsUnique().HasFilter("\"State\" = 'Seated'");
        signUp.HasIndex(row => new { row.SessionId, row.StudentId }, "IX_Flex_SignUp_Line").IsUnique().HasFilter("\"State\" = 'Waiting'");
        signUp.HasIndex(row => new { row.ActivityId, row.State });
        signUp.HasIndex(row => new { row.StudentId, row.SessionId });
        signUp.HasIndex(row => new { row.SchoolId, row.Attendance }).HasFilter("\"Attendance\" IS NOT NULL");
        signUp.HasOne<FlexSession>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
        signUp.HasOne<ActivitySession>().WithMany().HasForeignKey(row => row.ActivityId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class HistoryLineMap : IEntityTypeConfiguration<HistoryLine>
{
    public void Configure(EntityTypeBuilder<HistoryLine> line)
    {
        line.ToTable("Flex_History");
        line.HasKey(row => row.Id);
        line.HasIndex(row => row.StudentId);
        line.HasIndex(row => row.ActivityId);
    }
}

internal sealed class InvitationMap : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("Flex_Invitation");
        invitation.HasKey(row => new { row.ActivityId, row.StudentId });
        invitation.HasIndex(row => row.StudentId);
        invitation.HasOne<ActivitySession>().WithMany().HasForeignKey(row => row.ActivityId).OnDelete(DeleteBehavior.Cascade);
    }
}
