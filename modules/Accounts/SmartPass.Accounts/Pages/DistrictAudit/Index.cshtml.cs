using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.DistrictAudit;

[RequirePermission(AccountsPermissions.ManageDistrict)]
internal sealed class IndexModel(AuditReader reader, IDistrict district, TimeProvider clock) : AuditPageModel(reader, clock)
{
    public override string Where => "in the district";

    protected override SchoolId? Of => null;

    protected override Task<TimeZoneInfo> FindZone(CancellationToken stop) => district.Zone(stop);
}
