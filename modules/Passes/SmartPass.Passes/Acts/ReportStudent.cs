using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>Staff report a student to the administrators. The same report sent twice at once is one.</summary>
internal sealed class ReportStudent(PassesDb db, Writing writing, PassHistory history, AuditTrail audit, StudentFinder students, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>Within this time the same report by the same person is taken for a second tap.</summary>
    private static readonly TimeSpan SameTap = TimeSpan.FromMinutes(1);

    /// <param name="student">Who is reported.</param>
    /// <param name="reason">Why, from the list.</param>
    /// <param name="note">What was seen; may be empty.</param>
    /// <param name="on">The pass it is about; none for the one the student is out on, if any.</param>
    /// <param name="stop">Looked at before the write begins.</param>
    public Task<ReportOutcome> Report(PersonId student, ReportReason reason, string? note, PassId? on = null, CancellationToken stop = default) =>
        writing.Do("report a student", () => Add(student, reason, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), on), stop);

    private async Task<ReportOutcome> Add(PersonId student, ReportReason reason, string? note, PassId? on)
    {
        if (!actor.Can(PassPermissions.Report) || !await students.IsHere(student))
        {
            return new ReportOutcome.NotThere();
        }

        if (note?.Length > Domain.Report.LongestNote)
        {
            return new ReportOutcome.Refused($"Keep it under {Domain.Report.LongestNote} characters.");
        }

        var now = clock.GetUtcNow();
        var since = now - SameTap;
        if (await db.Reports.Where(report => report.StudentId == student && report.ById == actor.Id && report.Reason == reason && report.Note == note && report.At > since).FirstOrDefaultAsync() is { } same)
        {
            return new ReportOutcome.Done(same.Id);
        }

        var pass = on is { } id
            ? await db.Passes.FirstOrDefaultAsync(pass => pass.Id == id && pass.StudentId == student)
            : await db.Passes.FirstOrDefaultAsync(pass => pass.StudentId == student && pass.Status == PassStatus.Active);
        var report = new Report { SchoolId = school.Id, StudentId = student, PassId = pass?.Id, Reason = reason, Note = note, ById = actor.Id, At = now };
        db.Add(report);
        history.AddReport(report, pass);
        await db.SaveChangesAsync();
        await audit.Add("reports.made", $"reported a student: {reason.InWords()} (report {report.Id})", school.Id);
        if (pass is not null)
        {
            db.Stale(PassTopics.Student(student));
        }

        return new ReportOutcome.Done(report.Id);
    }
}

/// <summary>What came of a report, or of something done with one.</summary>
internal abstract record ReportOutcome
{
    private ReportOutcome()
    {
    }

    internal sealed record Done(ReportId Id) : ReportOutcome;

    /// <summary>No, and what to do.</summary>
    internal sealed record Refused(string Because) : ReportOutcome;

    internal sealed record NotThere : ReportOutcome;
}
