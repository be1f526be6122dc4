using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Data;

internal sealed class ReportMap : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.ToTable("Passes_Report");
        report.Property(row => row.Note).HasMaxLength(Report.LongestNote);
        report.HasIndex(row => new { row.SchoolId, row.Status });
        report.HasIndex(row => row.ById);
        report.HasIndex(row => row.StudentId);
        report.OwnsMany(row => row.Steps, step =>
        {
            step.ToTable("Passes_ReportStep");
            step.WithOwner().HasForeignKey("ReportId");
            step.HasKey("ReportId", nameof(ReportStep.Order));
            step.Property(row => row.Order).ValueGeneratedNever();
            step.Property(row => row.Note).HasMaxLength(Report.LongestNote);
        });
        report.Navigation(row => row.Steps).HasField("_steps");
    }
}
