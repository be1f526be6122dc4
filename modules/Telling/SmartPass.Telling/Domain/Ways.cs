namespace SmartPass.Telling.Domain;

/// <summary>How someone is told of a kind of thing.</summary>
/// <param name="Screen">A note on the screen.</param>
/// <param name="Sound">A short tone.</param>
/// <param name="Browser">A notification of the browser, where it is allowed.</param>
/// <param name="Email">A mail, where there is an address.</param>
internal readonly record struct Ways(bool Screen, bool Sound, bool Browser, bool Email)
{
    public static Ways None => default;

    public static Ways Seen => new(true, false, false, false);

    public static Ways Heard => new(true, true, false, false);

    /// <summary>Whether an open page has anything to do.</summary>
    public bool OnPage => Screen || Sound || Browser;

    /// <summary>What of it this kind can do at all: nobody can take up a place in line from a mail, and a summary is nothing else.</summary>
    public Ways For(NoticeKind kind) => kind switch
    {
        NoticeKind.Summary or NoticeKind.EncounterSummary => new Ways(false, false, false, Email),
        NoticeKind.MinuteLeft or NoticeKind.Offer => this with { Email = false },
        _ => this,
    };
}
