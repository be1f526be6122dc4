using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;

namespace SmartPass.Platform.Mail;

/// <summary>Sends what waits in the outbox, a few at a time: claims them, sends outside the gate, settles each. What was claimed when the process ended is sent again when its claim is over.</summary>
public sealed class MailSweep(PlatformDb db, Writing writing, MailPost post, TimeProvider clock) : IDueSweep
{
    private const int AtOnce = 20;

    /// <summary>While no server is set up nothing is due but what is to be forgotten.</summary>
    public async Task<DateTimeOffset?> NextDue(CancellationToken stop)
    {
        var open = await db.MailSettings.AnyAsync(stop);
        return await Settling(open).MinAsync(mail => (DateTimeOffset?)mail.NextAt, stop);
    }

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        await Fade(now, stop);
        if (await db.MailSettings.AsNoTracking().FirstOrDefaultAsync(stop) is { } settings)
        {
            foreach (var mail in await Claim(now, stop))
            {
                var fault = await post.Send(settings, mail.To, mail.Subject, mail.Text, stop);
                await Note(mail.Id, fault);
            }
        }
    }

    private async Task<IReadOnlyList<OutboxMail>> Claim(DateTimeOffset now, CancellationToken stop)
    {
        if (!await Due(now).AnyAsync(stop))
        {
            return [];
        }

        return await writing.Do("mail.claim", async () =>
        {
            var mails = await Due(now).OrderBy(mail => mail.NextAt).ThenBy(mail => mail.Id).Take(AtOnce).ToListAsync();
            mails.ForEach(mail => mail.ClaimIt(now));
            await db.SaveChangesAsync();
            return mails;
        }, stop);
    }

    // Not stopped with the process: what the server took is written down while there is time.
    private Task Note(long id, MailFault? fault) => writing.Do("mail.settle", async () =>
    {
        if (await db.Outbox.FirstOrDefaultAsync(mail => mail.Id == id && mail.State == MailState.Sending) is { } mail)
        {
            if (fault is null)
            {
                mail.Sent(clock.GetUtcNow());
            }
            else
            {
                mail.NotSent(fault, clock.GetUtcNow());
            }

            await db.SaveChangesAsync();
        }
    });

    private async Task Fade(DateTimeOffset now, CancellationToken stop)
    {
        var faded = db.Outbox.Where(mail => mail.NextAt <= now && (mail.State == MailState.Sent || mail.State == MailState.Failed));
        if (await faded.AnyAsync(stop))
        {
            await writing.Do("mail.fade", async () =>
            {
                db.RemoveRange((await faded.Take(200).ToListAsync()).Where(mail => mail.Fade(now)));
                await db.SaveChangesAsync();
            }, stop);
        }
    }

    private IQueryable<OutboxMail> Due(DateTimeOffset now) => db.Outbox.Where(mail => mail.NextAt <= now && (mail.State == MailState.Waiting || mail.State == MailState.Sending));

    private IQueryable<OutboxMail> Settling(bool open) => db.Outbox.Where(mail => open || mail.State == MailState.Sent || mail.State == MailState.Failed);
}
