namespace SmartPass.Telling.Domain;

/// <summary>How people are told who chose nothing. Nothing by mail.</summary>
internal static class UsualWays
{
    public static Ways Of(NoticeKind kind, bool asStudent) => (kind, asStudent) switch
    {
        (NoticeKind.Summary, _) => Ways.None,
        (NoticeKind.Urgent or NoticeKind.Request or NoticeKind.Report or NoticeKind.Offer or NoticeKind.Answer or NoticeKind.MinuteLeft, _) => Ways.Heard,
        (NoticeKind.Overtime, true) => Ways.Heard,
        _ => Ways.Seen,
    };
}
