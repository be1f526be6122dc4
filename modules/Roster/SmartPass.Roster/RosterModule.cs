using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Acts.Import;
using SmartPass.Roster.Acts.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Data.Importing;
using SmartPass.Roster.Demo;
using SmartPass.Roster.Pages.Picking;
using SmartPass.Roster.Starting;

namespace SmartPass.Roster;

/// <summary>Schools, people, classes and terms, as OneRoster brings them.</summary>
public sealed class RosterModule : SmartPassModule
{
    public override string Name => "Roster";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(RosterPermissions.SeePeople, "See people, their numbers and classes", PermissionReach.School, Role.Teacher, Role.HallMonitor, Role.Counselor, Role.Administrator),
        new(RosterPermissions.EditSchedules, "Edit bell schedules, calendar and periods of classes", PermissionReach.School, Role.Administrator, Role.DistrictIT),
        new(RosterPermissions.ManageRoster, "Bring in rosters, manage schools, record consent", PermissionReach.District, Role.DistrictIT),
    ];

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("People", "users", "/people", 60, RosterPermissions.SeePeople),
        new("Schedules", "clock", "/schedules", 50, RosterPermissions.EditSchedules),
        new("Schools", "school", "/district/schools", 10, RosterPermissions.ManageRoster),
        new("Rosters", "upload", "/district/rosters", 20, RosterPermissions.ManageRoster),
        new("Consent", "file-text", "/district/consent", 30, RosterPermissions.ManageRoster),
    ];

    public override IReadOnlyList<string> StyleSheets => ["/_content/SmartPass.Roster/bells.css", "/_content/SmartPass.Roster/picking.css"];

    public override void AddServices(IServiceCollection services)
    {
        services.AddModuleDb<RosterDb>().AddSingleton<RosterVersion>().AddSingleton<KnownPeople>().AddSingleton<ImportDoor>();
        services.AddSingleton<SchoolDirectory>().AddSingleton<ISchoolDirectory>(provider => provider.GetRequiredService<SchoolDirectory>());
        services.AddSingleton<HeldDistrictName>().AddScoped<IDistrict, DistrictName>();
        services.AddScoped<IPeople, People>().AddScoped<IWrittenStudents, WrittenStudents>().AddScoped<IStudentPicker, StudentPicker>().AddScoped<PeopleReader>().AddScoped<ImportReader>().AddScoped<SchoolsReader>();
        services.AddSingleton<ImportFiles>().AddScoped<OldRows>().AddScoped<RemovedNames>().AddScoped<PackageReading>();
        services.AddScoped<RecoverRoster>().AddScoped<CheckPackage>().AddScoped<ApplyPackage>().AddScoped<MakeRosterValid>();
        services.AddScoped<ReceiveRoster>().AddScoped<AnswerCheck>().AddScoped<ImportJob>().AddScoped<TidyImports>();
        services.AddScoped<EditSchool>().AddScoped<SetDistrictZone>().AddScoped<RecordConsent>().AddScoped<ErasedPeople>().AddScoped<IErasedPeople>(provider => provider.GetRequiredService<ErasedPeople>());
        services.AddHostedService<ResumeImports>();
        services.AddBells();
        services.AddScoped<ISetUpStep, BringInRoster>().AddScoped<ISetUpStep, CheckSchools>().AddScoped<ISetUpStep, MakeSchedules>();
    }

    public override void AddDemo(IServiceCollection services)
    {
        services.AddScoped<IDemoChapter, RosterChapter>().AddScoped<KeepMidMorning>();
        services.AddHostedService<MidMorningClock>();
    }
}
