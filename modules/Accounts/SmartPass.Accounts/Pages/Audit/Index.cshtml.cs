using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Audit;

[RequirePermission(AccountsPermissions.SeeAudit)]
internal sealed class IndexModel(AuditReader reader, CurrentSchool school, TimeProvider clock) : AuditPageModel(reader, clock)
{
    public override string Where => "at this school";

    protected override SchoolId? Of => school.Id;

    protected override Task<TimeZoneInfo> FindZone(CancellationToken stop) => Task.FromResult(school.Required.Zone);
}
