namespace SmartPass.Platform.Mail;

/// <summary>How the way to the mail server is sealed.</summary>
public enum MailTls
{
    /// <summary>Begins in the clear and is sealed before anything is said (STARTTLS, mostly port 587). A server that cannot is not used.</summary>
    StartTls,

    /// <summary>Sealed from the first byte (mostly port 465).</summary>
    FromTheStart,

    /// <summary>In the clear: for a relay on the same machine only.</summary>
    None,
}
