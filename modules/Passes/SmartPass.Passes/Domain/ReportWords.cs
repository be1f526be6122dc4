namespace SmartPass.Passes.Domain;

/// <summary>Reasons and statuses as people read them, the same on every screen, in files and in what administrators are told.</summary>
internal static class ReportWords
{
    public static string InWords(this ReportReason reason) => reason switch
    {
        ReportReason.WrongPlace => "In the wrong place",
        ReportReason.OutTooLong => "Out too long",
        ReportReason.Disruptive => "Running or loud",
        ReportReason.NoPass => "Not on a pass",
        ReportReason.Smoking => "Vaping or smoking",
        _ => "Other",
    };

    public static string InWords(this ReportStatus status) => status switch
    {
        ReportStatus.New => "New",
        ReportStatus.LookingIntoIt => "Looking into it",
        _ => "Settled",
    };
}
