namespace SmartPass.Telling.Domain;

/// <summary>How people are told who chose nothing. Nothing by mail.</summary>
internal static class UsualWays
{
    public static Ways Of(NoticeKind kind, bool asStudent) => (kind, asStudent) switch
    {
        (NoticeKind.Summary or NoticeKind.EncounterSummary, _) => Ways.None,
        (NoticeKind.Urgent or NoticeKind.Request or NoticeKind.Report or NoticeKind.Offer or NoticeKind.Answer or NoticeKind.MinuteLeft or NoticeKind.Encounter, _) => Ways.Heard,
        (NoticeKind.Overtime, true) => Ways.Heard,
        (NoticeKind.Overtime or NoticeKind.Appointment or NoticeKind.StartsSoon or NoticeKind.NotStarted or NoticeKind.NotRecorded or NoticeKind.Flex, _) => Ways.Seen,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Has no usual way."),
    };
}
