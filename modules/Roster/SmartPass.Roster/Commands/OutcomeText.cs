using SmartPass.Roster.OneRoster;

namespace SmartPass.Roster.Commands;

/// <summary>Tells an outcome in lines: findings by file, line and column, counts, and the sum.</summary>
internal sealed class OutcomeText(TextWriter output)
{
    public async Task Write(ImportOutcome outcome, bool isHeld)
    {
        foreach (var severity in (Severity[])[Severity.Warning, Severity.Error])
        {
            await Findings(outcome, severity);
        }

        foreach (var kind in outcome.Kinds)
        {
            await Line($"{kind.Kind.ToString().ToLowerInvariant()}: added {kind.Added}, changed {kind.Changed}, removed {kind.Removed}");
        }

        await LeftOut(outcome.LeftOut);
        foreach (var removal in outcome.BigRemovals)
        {
            await Line($"{removal.School}: {removal.Removed} of {removal.Of} {removal.What} would go, more than a tenth.");
        }

        if (isHeld)
        {
            await Line($"Nothing was applied. If this is right, run it again with --allow-removals.");
        }
        else if (outcome.IsRefused)
        {
            await Line($"Nothing was applied: {outcome.Errors} errors.");
        }

        await output.WriteLineAsync(outcome.Sum);
    }

    private async Task Findings(ImportOutcome outcome, Severity severity)
    {
        var count = severity == Severity.Error ? outcome.Errors : outcome.Warnings;
        if (count == 0)
        {
            return;
        }

        await Line($"{(severity == Severity.Error ? "Errors" : "Warnings")} ({count}):");
        foreach (var finding in outcome.Findings.Where(finding => finding.Severity == severity))
        {
            await output.WriteLineAsync($"{finding.Place} {finding.Code} {finding.Message}");
        }

        foreach (var more in outcome.Counts.Where(more => more.Severity == severity))
        {
            var listed = outcome.Findings.Count(finding => finding.Code == more.Code && finding.Severity == severity);
            if (more.Count > listed)
            {
                await Line($"and {more.Count - listed} more of {more.Code}");
            }
        }
    }

    private async Task LeftOut(LeftOutCounts left)
    {
        foreach (var (count, who) in new[]
                 {
                     (left.Under13, "students under 13 (no consent recorded)"), (left.AgeUnknown, "students whose age cannot be told"), (left.Guardians, "parents and guardians"),
                     (left.Disabled, "people who are not enabled"), (left.WithoutSchool, "people without a role at a school"), (left.Enrollments, "enrollments of people or classes left out"),
                 })
        {
            if (count > 0)
            {
                await Line($"left out: {count} {who}");
            }
        }
    }

    private Task Line(FormattableString line) => output.WriteLineAsync(FormattableString.Invariant(line));
}
