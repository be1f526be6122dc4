using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.DistrictAudit;

[RequirePermission(AccountsPermissions.ManageDistrict)]
internal sealed class IndexModel(AuditReader reader, ISchoolDirectory schools) : AuditPageModel(reader)
{
    public override string Where => "in the district";

    protected override SchoolId? Of => null;

    // The district has no clock of its own; its schools' is the one people there look at.
    public override DateTimeOffset Clock(DateTimeOffset at) => schools.All is [var first, ..] ? first.Clock(at) : at;
}
