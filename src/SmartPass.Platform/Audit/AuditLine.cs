using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Kernel;

namespace SmartPass.Platform.Audit;

/// <summary>One line of the audit log. The application never updates or deletes it within its retention.</summary>
public sealed class AuditLine
{
    public long Id { get; private init; }

    /// <summary>The school it concerns; null for the district.</summary>
    public required SchoolId? SchoolId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it; <c>default</c> for the system.</summary>
    public required PersonId By { get; init; }

    public required string ByName { get; init; }

    /// <summary>Stable name of the act: "rooms.changed".</summary>
    public required string Act { get; init; }

    /// <summary>What was done, as a sentence without its subject: "closed Restroom 2F (flooded)".</summary>
    public required string What { get; init; }
}

internal sealed class AuditMap : IEntityTypeConfiguration<AuditLine>
{
    public void Configure(EntityTypeBuilder<AuditLine> line)
    {
        line.ToTable("Platform_Audit");
        line.HasIndex(row => new { row.SchoolId, row.At });
    }
}
