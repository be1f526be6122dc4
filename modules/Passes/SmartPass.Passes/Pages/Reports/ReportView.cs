using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Reports;

/// <summary>A page of reports, newest first.</summary>
/// <param name="Counts">How many there are of each status.</param>
/// <param name="SeesAll">Whether these are all of the school's; else those that who looks has made.</param>
internal sealed record ReportList(
    IReadOnlyList<ReportRow> Rows, IReadOnlyDictionary<ReportStatus, int> Counts, ReportStatus? Status, int Page, bool HasMore, bool SeesAll, PassLinks Links)
{
    public string At(ReportStatus? status, int page = 1) =>
        string.Join('&', new[] { status is null ? null : $"status={status}", page == 1 ? null : $"page-number={page}" }.OfType<string>()) is { Length: > 0 } query ? $"{Links.Reports}?{query}" : Links.Reports;
}

internal sealed record ReportRow(ReportId Id, PersonFacts? Student, ReportReason Reason, ReportStatus Status, string When, string By);

/// <summary>One report.</summary>
/// <param name="Pass">The pass the student was out on, if any.</param>
/// <param name="Steps">What administrators did with it.</param>
/// <param name="MaySettle">Whether who looks says what comes of it.</param>
internal sealed record ReportView(
    ReportId Id, PersonFacts? Student, ReportReason Reason, string? Note, ReportStatus Status, string When, string By, PassCard? Pass,
    IReadOnlyList<ReportStepView> Steps, bool MaySettle, bool SeesBoard, PassLinks Links)
{
    public string StudentName => Student?.Name ?? "A student who left";
}

internal sealed record ReportStepView(DateTimeOffset At, string When, string By, ReportStatus Status, string? Note);
