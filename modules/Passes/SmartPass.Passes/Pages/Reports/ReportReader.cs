using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Reports;

/// <summary>Reads reports of students: administrators all of the school, everyone else their own.</summary>
internal sealed class ReportReader(PassesDb db, PassCards cards, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public const int PerPage = 30;

    private bool SeesAll => actor.Can(PassPermissions.SeeReports);

    private IQueryable<Report> Mine => db.Reports.AsNoTracking().Where(report => SeesAll || report.ById == actor.Id);

    public async Task<ReportList> Read(ReportStatus? status, int page, CancellationToken stop)
    {
        var counts = await Mine.GroupBy(report => report.Status).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        var some = await Mine.Where(report => status == null || report.Status == status).OrderByDescending(report => report.Id).Skip((page - 1) * PerPage).Take(PerPage + 1).ToListAsync(stop);
        var names = await people.Of([.. some.SelectMany(report => new[] { report.StudentId, report.ById }).Distinct()], stop);
        var now = clock.GetUtcNow();
        return new ReportList(
            [.. some.Take(PerPage).Select(report => new ReportRow(report.Id, names.GetValueOrDefault(report.StudentId), report.Reason, report.Status, school.Required.Moment(report.At, now), NameOf(report.ById, names)))],
            counts, status, page, some.Count > PerPage, SeesAll, new PassLinks(school));
    }

    /// <summary>Null for a report that is not there, or not theirs to see.</summary>
    public async Task<ReportView?> One(ReportId id, CancellationToken stop)
    {
        if (await Mine.FirstOrDefaultAsync(report => report.Id == id, stop) is not { } report)
        {
            return null;
        }

        var names = await people.Of([.. report.Steps.Select(step => step.ById).Append(report.StudentId).Append(report.ById).Distinct()], stop);
        var pass = report.PassId is { } on ? await db.Passes.AsNoTracking().FirstOrDefaultAsync(pass => pass.Id == on, stop) : null;
        return new ReportView(
            report.Id, names.GetValueOrDefault(report.StudentId), report.Reason, report.Note, report.Status, school.Required.Dated(report.At), NameOf(report.ById, names),
            pass is not null && await cards.Of([pass], stop) is [var card] ? card : null,
            [.. report.Steps.OrderBy(step => step.Order).Select(step => new ReportStepView(step.At, school.Required.Dated(step.At), NameOf(step.ById, names), step.Status, SeesAll ? step.Note : null))],
            SeesAll, actor.Can(PassPermissions.SeeBoard), new PassLinks(school));
    }

    private static string NameOf(PersonId person, IReadOnlyDictionary<PersonId, PersonFacts> names) => names.GetValueOrDefault(person)?.Name ?? "Someone who left";
}
