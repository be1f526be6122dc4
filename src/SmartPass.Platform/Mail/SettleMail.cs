using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;

namespace SmartPass.Platform.Mail;

/// <summary>District IT has a mail that waits or failed tried again now, or throws it away.</summary>
public sealed class SettleMail(PlatformDb db, Writing writing, TimeProvider clock)
{
    /// <summary>Answers false where it is sent or gone by now.</summary>
    public Task<bool> Retry(long id, CancellationToken stop = default) => writing.Do("mail.retry", async () =>
    {
        if (await Open(id) is not { } mail)
        {
            return false;
        }

        mail.Again(clock.GetUtcNow());
        await db.SaveChangesAsync();
        db.Stale(MailTopics.Outbox);
        return true;
    }, stop);

    /// <inheritdoc cref="Retry" />
    public Task<bool> Discard(long id, CancellationToken stop = default) => writing.Do("mail.discard", async () =>
    {
        if (await Open(id) is not { } mail)
        {
            return false;
        }

        db.Remove(mail);
        await db.SaveChangesAsync();
        return true;
    }, stop);

    // One whose words are gone cannot be sent any more, one under way is not taken from whoever sends it.
    private Task<OutboxMail?> Open(long id) =>
        db.Outbox.FirstOrDefaultAsync(mail => mail.Id == id && mail.Text != "" && (mail.State == MailState.Waiting || mail.State == MailState.Failed));
}
