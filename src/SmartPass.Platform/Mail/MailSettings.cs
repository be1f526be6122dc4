using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartPass.Platform.Mail;

/// <summary>The mail server of the district, one row. While there is none, no mail is written or sent.</summary>
public sealed class MailSettings
{
    public const long Only = 1;

    public long Id { get; private init; } = Only;

    public required string Host { get; set; }

    public required int Port { get; set; }

    public required MailTls Tls { get; set; }

    /// <summary>Name to sign in with; null for a relay that asks for none.</summary>
    public string? User { get; set; }

    /// <summary>The password, sealed with the keys of the data folder.</summary>
    public string? SealedPassword { get; set; }

    public required string FromAddress { get; set; }

    public required string FromName { get; set; }

    /// <summary>Where people reach this installation ("https://passes.example.org"), without a slash at the end: links in a mail begin with it.</summary>
    public required string SiteAddress { get; set; }
}

internal sealed class MailSettingsMap : IEntityTypeConfiguration<MailSettings>
{
    public void Configure(EntityTypeBuilder<MailSettings> settings)
    {
        settings.ToTable("Platform_MailSettings");
        settings.Property(row => row.Id).ValueGeneratedNever();
    }
}
