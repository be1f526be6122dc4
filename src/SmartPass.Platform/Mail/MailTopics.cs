namespace SmartPass.Platform.Mail;

public static class MailTopics
{
    /// <summary>What waits to be sent, and how.</summary>
    public const string Outbox = "mail";
}
