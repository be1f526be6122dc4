namespace SmartPass.Accounts.Domain;

/// <summary>How long a sign-in lasts (NIST SP 800-63B-4: no longer than 30 days).</summary>
internal static class SessionLimits
{
    /// <summary>Without use a session ends after this.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>Used or not, every session ends after this.</summary>
    public static readonly TimeSpan AtMost = TimeSpan.FromDays(30);
}
