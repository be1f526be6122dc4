using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Modules;
using SmartPass.Telling.Acts;
using SmartPass.Telling.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Pages.Choices;
using SmartPass.Telling.Pages.Notices;
using SmartPass.Telling.Sweeps;

namespace SmartPass.Telling;

/// <summary>Telling people what concerns them: on the screen, by sound, by the browser, by mail, as each chose.</summary>
public sealed class TellingModule : SmartPassModule
{
    public override string Name => "Telling";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(TellingPermissions.BeTold, "Be told what concerns them, and choose how", PermissionReach.School, Role.Student, Role.Teacher, Role.HallMonitor, Role.Counselor, Role.Administrator),
    ];

    public override IReadOnlyList<string> StyleSheets => ["/_content/SmartPass.Telling/telling.css"];

    public override void AddServices(IServiceCollection services)
    {
        services.AddModuleDb<TellingDb>();
        services.AddScoped<ChoiceReader>().AddScoped<NoticeReader>();
        services.AddScoped<Choose>().AddScoped<MarkSeen>();
        services.AddScoped<Surroundings>().AddScoped<TellEvent>().AddScoped<TellByMail>().AddScoped<CountDay>().AddScoped<WriteSummaries>();
        services.AddScoped<AlertSurroundings>().AddScoped<TellAlert>().AddScoped<TellSignUp>().AddScoped<WriteEncounterSummaries>();
        services.AddDueSweep<TellPeople>().AddDueSweep<TellEncounters>().AddDueSweep<TellFlex>().AddDueSweep<SummaryOfDay>().AddDueSweep<ErasedNotices>();
        services.AddScoped<BellReader>().AddScoped<ISlotPart<PageBar>, BellPart>();
        services.AddScoped<ChoicesReader>();
    }
}
