using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Acts;
using SmartPass.StudentIds.Acts.Photos;
using SmartPass.StudentIds.Acts.Printing;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Drawing.Photos;
using SmartPass.StudentIds.Pages.Batches;
using SmartPass.StudentIds.Pages.Design;
using SmartPass.StudentIds.Pages.Ids;
using SmartPass.StudentIds.Pages.Own;
using SmartPass.StudentIds.Pages.Parts;
using SmartPass.StudentIds.Pages.Photos;
using SmartPass.StudentIds.Pages.Print;
using SmartPass.StudentIds.Pages.Printers;
using SmartPass.StudentIds.Pages.Refused;
using SmartPass.StudentIds.Pages.Scan;
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

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("ID", "id-card", "/id", 25, StudentIdsPermissions.Own),
        new("Scan", "scan-line", "/scan", 16, StudentIdsPermissions.Scan),
        new("IDs", "id-card", "/ids", 68, StudentIdsPermissions.Manage) { Setting = "How ID cards look, photos, printing, lost cards, and what kiosks ask of a printed card." },
    ];

    public override IReadOnlyList<string> StyleSheets =>
    [
        "/_content/SmartPass.StudentIds/id.css",
        "/_content/SmartPass.StudentIds/photos.css",
        "/_content/SmartPass.StudentIds/printing.css",
        "/_content/SmartPass.StudentIds/scan.css",
    ];

    public override IReadOnlyList<string> Scripts => ["/_content/SmartPass.StudentIds/id-owner.js"];

    public override void AddServices(IServiceCollection services)
    {
        services.AddModuleDb<StudentIdsDb>();
        AddCodes(services);
        AddPhotos(services);
        AddPrinting(services);
    }

    public override void Use(IApplicationBuilder app) => app.UseWorkerDoor();

    private static void AddCodes(IServiceCollection services)
    {
        services.AddSingleton<KnownKey>().AddScoped<SigningKey>().AddScoped<CardReader>().AddScoped<Belonging>();
        services.AddScoped<RevokeCard>().AddScoped<RefuseCode>().AddScoped<IIdCodes, ReadCode>();
        services.AddScoped<OwnReader>().AddScoped<ScanReader>().AddScoped<RefusedReader>();
        services.AddDueSweep<IssueCards>().AddDueSweep<ForgetCodes>().AddDueSweep<ErasedCards>();
    }

    private static void AddPhotos(IServiceCollection services)
    {
        services.AddSingleton<PhotoFiles>().AddSingleton<ZipFiles>().AddSingleton<KnownPhotos>().AddSingleton<KnownPlaces>().AddSingleton<PhotoStudio>().AddSingleton<PhotoImportDoor>().AddSingleton<LastOrphans>();
        services.AddScoped<PhotoStore>().AddScoped<IFaces>(provider => provider.GetRequiredService<PhotoStore>());
        services.AddScoped<PhotoOfPerson>().AddScoped<KeepPhoto>().AddScoped<SetFrame>().AddScoped<RemovePhoto>();
        services.AddScoped<PictureMatch>().AddScoped<ReceivePhotos>().AddScoped<ReadPhotos>().AddScoped<AnswerPhotos>().AddScoped<ApplyPhotos>().AddScoped<GoOnWithPhotos>().AddScoped<PhotoImportJob>();
        services.AddScoped<PhotoImportReader>().AddScoped<PhotosReader>().AddScoped<PhotoReader>().AddScoped<ImportViewReader>();
        services.AddDueSweep<ErasedPhotos>().AddDueSweep<LeftPhotos>().AddDueSweep<StalePhotoImports>().AddDueSweep<PhotoOrphans>(takesLong: true);
        services.AddHostedService<ResumePhotoImports>();
    }

    private static void AddPrinting(IServiceCollection services)
    {
        services.AddSingleton<HeldLooks>().AddSingleton<HeldIdRules>().AddSingleton<BatchFiles>();
        services.AddScoped<DesignReader>().AddScoped<KnownIdRules>().AddScoped<FaceMaker>().AddScoped<BatchChoice>();
        services.AddScoped<SaveDesign>().AddScoped<SetIdRules>().AddScoped<SavePrinter>();
        services.AddScoped<MakeBatch>().AddScoped<MakePart>().AddScoped<BatchJob>().AddScoped<EndBatch>().AddScoped<TakePart>().AddScoped<TidyBatchFiles>();
        services.AddHostedService<ResumeBatches>();
        services.AddDueSweep<ExpiredBatches>().AddDueSweep<ErasedFromPrinting>();
        services.AddScoped<SampleReader>().AddScoped<HubReader>().AddScoped<PrintReader>().AddScoped<BatchReader>().AddScoped<LogReader>().AddScoped<PrintersReader>();
        services.AddScoped<IdOfPersonReader>().AddScoped<ISlotPart<PersonPage>, IdPart>();
    }
}
