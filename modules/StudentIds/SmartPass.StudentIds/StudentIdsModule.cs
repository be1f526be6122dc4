using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Modules;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Acts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Pages.Own;
using SmartPass.StudentIds.Sweeps;

namespace SmartPass.StudentIds;

/// <summary>Digital and printed IDs: their design, photos, codes and printing, and what a scanner says of them.</summary>
public sealed class StudentIdsModule : SmartPassModule
{
    public override string Name => "StudentIds";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(StudentIdsPermissions.Own, "Show the own digital ID", PermissionReach.School, Role.Student, Role.Teacher, Role.HallMonitor, Role.Counselor, Role.Administrator),
        new(StudentIdsPermissions.Scan, "Scan IDs and see whether a student may be there", PermissionReach.School, Role.Teacher, Role.HallMonitor, Role.Counselor, Role.Administrator),
        new(StudentIdsPermissions.Manage, "Design IDs, keep photos, print, revoke and replace cards", PermissionReach.School, Role.Administrator),
    ];

    public override IReadOnlyList<NavigationItem> Navigation => [new("ID", "id-card", "/id", 25, StudentIdsPermissions.Own)];

    public override IReadOnlyList<string> StyleSheets => ["/_content/SmartPass.StudentIds/id.css"];

    public override IReadOnlyList<string> Scripts => ["/_content/SmartPass.StudentIds/id-owner.js"];

    public override void AddServices(IServiceCollection services)
    {
        services.AddModuleDb<StudentIdsDb>();
        AddCodes(services);
        AddPhotos(services);
        AddDrawing(services);
        AddPrinting(services);
        services.AddScoped<OwnReader>();
    }

    public override void Use(IApplicationBuilder app) => app.UseWorkerDoor();

    private static void AddCodes(IServiceCollection services)
    {
        services.AddSingleton<KnownKey>().AddScoped<SigningKey>().AddScoped<CardReader>();
        services.AddScoped<RevokeCard>().AddScoped<RefuseCode>().AddScoped<IIdCodes, ReadCode>();
        services.AddDueSweep<IssueCards>().AddDueSweep<ForgetCodes>();
    }

    private static void AddPhotos(IServiceCollection services)
    {
    }

    private static void AddDrawing(IServiceCollection services)
    {
    }

    private static void AddPrinting(IServiceCollection services)
    {
    }
}
