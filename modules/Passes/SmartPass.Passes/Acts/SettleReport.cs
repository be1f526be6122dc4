using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>An administrator says what comes of a report. Every step stays.</summary>
internal sealed class SettleReport(PassesDb db, Writing writing, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<ReportOutcome> Settle(ReportId id, ReportStatus status, string? note, CancellationToken stop = default) =>
        writing.Do("settle a report", () => Set(id, status, string.IsNullOrWhiteSpace(note) ? null : note.Trim()), stop);

    private async Task<ReportOutcome> Set(ReportId id, ReportStatus status, string? note)
    {
        if (!actor.Can(PassPermissions.SeeReports) || await db.Reports.FirstOrDefaultAsync(report => report.Id == id) is not { } report)
        {
            return new ReportOutcome.NotThere();
        }

        if (note?.Length > Report.LongestNote)
        {
            return new ReportOutcome.Refused($"Keep it under {Report.LongestNote} characters.");
        }

        if (report.Status == status && note is null)
        {
            return new ReportOutcome.Refused("Choose another status, or write a note.");
        }

        report.Settle(status, note, actor.Id, clock.GetUtcNow());
        await db.SaveChangesAsync();
        await audit.Add("reports.settled", $"set report {id} to “{status.InWords()}”", school.Id);
        return new ReportOutcome.Done(id);
    }
}
