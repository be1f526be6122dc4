using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;

namespace SmartPass.Platform.Mail;

/// <summary>Mail as it leaves an act: written in the act's own transaction, so that it is there if and only if what it tells of happened, and sent afterwards by <see cref="MailSweep"/>. At least once: a process that ends between the server's yes and our record of it sends that one again.</summary>
public sealed class Outbox(PlatformDb db, TimeProvider clock)
{
    /// <summary>Whether a mail server is set up.</summary>
    public Task<bool> IsOpen(CancellationToken stop = default) => db.MailSettings.AnyAsync(stop);

    /// <summary>Where links in a mail begin; null while no mail server is set up.</summary>
    public Task<string?> SiteAddress(CancellationToken stop = default) => db.MailSettings.Select(settings => settings.SiteAddress).FirstOrDefaultAsync(stop);

    /// <summary>Inside an act: adds a mail. Nothing is written while no mail server is set up, since old news would go out the day it is, nor where the key is known.</summary>
    public async Task Add(NewMail mail)
    {
        if (!await IsOpen() || (mail.Key is not null && await db.Outbox.AnyAsync(row => row.Key == mail.Key)))
        {
            return;
        }

        var now = clock.GetUtcNow();
        db.Add(new OutboxMail { To = mail.To, Subject = mail.Subject, Text = mail.Text, Key = mail.Key, About = mail.About, AddedAt = now, NextAt = now });
        await db.SaveChangesAsync();
        db.Stale(MailTopics.Outbox);
    }

    /// <summary>Inside an act: takes out every mail that speaks of one of these people.</summary>
    public Task<int> Forget(IReadOnlyCollection<PersonId> people) => db.Outbox.Where(mail => people.Contains(mail.About)).ExecuteDeleteAsync();
}

/// <summary>A mail to be sent.</summary>
/// <param name="To">Address of the one it is for.</param>
/// <param name="Subject">Names nobody: it is seen on lock screens.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Key">Makes it once only; null for one that may be repeated.</param>
/// <param name="About">The student it speaks of, so that it goes with them.</param>
public sealed record NewMail(string To, string Subject, string Text, string? Key = null, PersonId About = default);
