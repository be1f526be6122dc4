namespace SmartPass.Platform.Mail;

/// <summary>How long a mail that could not be sent waits: first for what passes by itself, then for someone to mend the server, a day in all.</summary>
public static class MailBackoff
{
    private static readonly int[] Minutes = [1, 5, 15, 60, 120, 240, 480, 480];

    /// <summary>The wait after that many tries; null when it is given up.</summary>
    public static TimeSpan? After(int tries) => tries <= Minutes.Length ? TimeSpan.FromMinutes(Minutes[Math.Max(tries, 1) - 1]) : null;
}
