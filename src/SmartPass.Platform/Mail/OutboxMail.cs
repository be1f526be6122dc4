using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartPass.Kernel;

namespace SmartPass.Platform.Mail;

/// <summary>One mail on its way. What it says goes some days after it was sent; the row that it was sent stays a while longer, so that its key is known.</summary>
public sealed class OutboxMail
{
    public static readonly TimeSpan KeepsWords = TimeSpan.FromDays(3);
    public static readonly TimeSpan KeepsRow = TimeSpan.FromDays(30);

    // A claim outlasts every try. Whoever finds it older than that knows that the process ended in mid-try.
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(15);

    public long Id { get; private init; }

    public required string To { get; init; }

    public required string Subject { get; set; }

    public required string Text { get; set; }

    /// <summary>Makes it once only: a second mail with the same key is not written.</summary>
    public string? Key { get; init; }

    /// <summary>The student it speaks of; <c>default</c> for none.</summary>
    public PersonId About { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public MailState State { get; private set; } = MailState.Waiting;

    public int Tries { get; private set; }

    /// <summary>When it is looked at next: to be sent, to lose its words, to go.</summary>
    public required DateTimeOffset NextAt { get; set; }

    public string? LastError { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    public void ClaimIt(DateTimeOffset now)
    {
        (State, NextAt) = (MailState.Sending, now + Claim);
        Tries++;
    }

    public void Sent(DateTimeOffset now) => Settle(MailState.Sent, now, null);

    /// <summary>It could not be sent: later again, or never more where the server will not have it or a day has gone by.</summary>
    public void NotSent(MailFault fault, DateTimeOffset now)
    {
        if (!fault.ForGood && MailBackoff.After(Tries) is { } wait)
        {
            (State, NextAt, LastError) = (MailState.Waiting, now + wait, fault.Words);
        }
        else
        {
            Settle(MailState.Failed, now, fault.Words);
        }
    }

    /// <summary>Someone wants it tried again from the first try on.</summary>
    public void Again(DateTimeOffset now) => (State, Tries, NextAt, SettledAt) = (MailState.Waiting, 0, now, null);

    /// <summary>Answers whether the row is to go altogether.</summary>
    public bool Fade(DateTimeOffset now)
    {
        (Subject, Text) = ("", "");
        NextAt = SettledAt!.Value + KeepsRow;
        return NextAt <= now;
    }

    private void Settle(MailState state, DateTimeOffset now, string? error) =>
        (State, SettledAt, NextAt, LastError) = (state, now, now + KeepsWords, error);
}

public enum MailState
{
    Waiting,

    /// <summary>Claimed by a try that is under way, or was when the process ended.</summary>
    Sending,

    Sent,

    Failed,
}

/// <param name="Words">What the server said, or why it could not be reached.</param>
/// <param name="ForGood">Whether trying again is of no use.</param>
public sealed record MailFault(string Words, bool ForGood);

internal sealed class OutboxMap : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> mail)
    {
        mail.ToTable("Platform_Outbox");
        mail.HasIndex(row => row.Key).IsUnique();
        mail.HasIndex(row => row.NextAt);
    }
}
