using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;

namespace SmartPass.Platform.Mail;

/// <summary>How mail stands, for the page of District IT.</summary>
public sealed class MailReader(PlatformDb db)
{
    public const int Most = 100;

    /// <summary>The mail server; null while none is set up.</summary>
    public Task<MailSettings?> Settings(CancellationToken stop = default) => db.MailSettings.AsNoTracking().FirstOrDefaultAsync(stop);

    /// <summary>What waits and what failed, the latest first: to whom and why, not what it says.</summary>
    public async Task<IReadOnlyList<MailOnItsWay>> Open(CancellationToken stop = default) =>
        await db.Outbox.Where(mail => mail.State != MailState.Sent && mail.Text != "").OrderByDescending(mail => mail.Id).Take(Most)
            .Select(mail => new MailOnItsWay(mail.Id, mail.To, mail.AddedAt, mail.State, mail.Tries, mail.NextAt, mail.LastError)).ToListAsync(stop);
}

public sealed record MailOnItsWay(long Id, string To, DateTimeOffset AddedAt, MailState State, int Tries, DateTimeOffset NextAt, string? LastError);
