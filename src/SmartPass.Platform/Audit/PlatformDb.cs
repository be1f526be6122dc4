using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Platform.Mail;

namespace SmartPass.Platform.Audit;

/// <summary>The tables of the house itself.</summary>
public sealed class PlatformDb(DbSession session) : ModuleDb(session, "Platform")
{
    public DbSet<AuditLine> Audit => Set<AuditLine>();

    public DbSet<MailSettings> MailSettings => Set<MailSettings>();

    public DbSet<OutboxMail> Outbox => Set<OutboxMail>();
}
