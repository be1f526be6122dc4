using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;

namespace SmartPass.Platform.Mail;

/// <summary>District IT sets up the mail server, or puts mail out of use.</summary>
public sealed class SetMail(PlatformDb db, Writing writing, AuditTrail audit, MailPassword passwords)
{
    /// <param name="wanted">How mail is to be sent from now on; its sealed password is not looked at.</param>
    /// <param name="password">A new password; null keeps the one that is there, as long as host and user stay.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task Set(MailSettings wanted, string? password, CancellationToken stop = default) => writing.Do("mail.set", async () =>
    {
        var there = await db.MailSettings.FirstOrDefaultAsync();
        // A kept password goes to the server it was typed for and to no other.
        var kept = there is not null && (there.Host, there.User) == (wanted.Host, wanted.User) ? there.SealedPassword : null;
        wanted.SealedPassword = wanted.User is null ? null : password is null ? kept : passwords.Seal(password);
        if (there is null)
        {
            db.Add(wanted);
        }
        else
        {
            db.Entry(there).CurrentValues.SetValues(wanted);
        }

        await audit.Add("mail.set", $"set mail to go through {wanted.Host}, from {wanted.FromAddress}");
        await db.SaveChangesAsync();
        db.Stale(MailTopics.Outbox);
    }, stop);

    /// <summary>No more mail. What waits is thrown away: it would be old news.</summary>
    public Task TurnOff(CancellationToken stop = default) => writing.Do("mail.off", async () =>
    {
        if (await db.MailSettings.ExecuteDeleteAsync() > 0)
        {
            await db.Outbox.Where(mail => mail.State == MailState.Waiting || mail.State == MailState.Sending).ExecuteDeleteAsync();
            await audit.Add("mail.off", "put mail out of use");
            db.Stale(MailTopics.Outbox);
        }
    }, stop);
}
