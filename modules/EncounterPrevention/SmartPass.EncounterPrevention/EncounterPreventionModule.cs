using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Demo;
using SmartPass.EncounterPrevention.Pages.Groups;
using SmartPass.EncounterPrevention.Pages.Log;
using SmartPass.EncounterPrevention.Pages.Overlaps;
using SmartPass.EncounterPrevention.Pages.Override;
using SmartPass.EncounterPrevention.Pages.Person;
using SmartPass.EncounterPrevention.Starting;
using SmartPass.EncounterPrevention.Sweeps;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Modules;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention;

/// <summary>Students who must not be in the hallway at the same time: the groups, the rule that keeps them apart, the log of what it prevented, and overlaps it detects. Nobody without the permission can tell.</summary>
public sealed class EncounterPreventionModule : SmartPassModule
{
    public override string Name => "EncounterPrevention";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(EncounterPermissions.See, "See encounter groups, their log and why a pass may not start", PermissionReach.School, Role.Counselor, Role.Administrator),
        new(EncounterPermissions.Manage, "Make and change encounter groups, and review what was prevented", PermissionReach.School, Role.Counselor, Role.Administrator),
        new(EncounterPermissions.BeAlerted, "Be alerted of prevented encounters", PermissionReach.School, Role.Counselor, Role.Administrator),
        new(EncounterPermissions.Override, "Override encounter prevention, with a reason", PermissionReach.School),
    ];

    public override IReadOnlyList<NavigationItem> Navigation => [new("Encounters", "shield-alert", "/encounters", 16, EncounterPermissions.See)];

    public override IReadOnlyList<string> StyleSheets =>
    [
        "/_content/SmartPass.EncounterPrevention/encounters.css",
        "/_content/SmartPass.EncounterPrevention/log.css",
        "/_content/SmartPass.EncounterPrevention/overlaps.css",
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddModuleDb<EncounterPreventionDb>();
        services.AddSingleton<Memberships>().AddSingleton<KnownNames>();
        services.AddScoped<IStartRule, EncounterRule>().AddScoped<ISignUpRule, FlexEncounterRule>();
        services.AddScoped<IEncounterAlerts, AlertReader>();
        services.AddDueSweep<RememberNames>();
        // The log before what erases: nobody who is erased comes back with what was not followed yet.
        AddLog(services);
        AddGroups(services);
        AddOverlaps(services);
    }

    public override void AddDemo(IServiceCollection services) => services.AddScoped<Casting>().AddScoped<LogOfWeek>().AddScoped<IDemoChapter, EncountersChapter>();

    private static void AddGroups(IServiceCollection services)
    {
        services.AddScoped<GroupInHand>().AddScoped<SaveGroup>().AddScoped<SwitchGroup>().AddScoped<DeleteGroup>();
        services.AddScoped<GroupsReader>().AddScoped<ListedGroupsReader>().AddScoped<GroupReader>().AddScoped<OverrideReader>();
        services.AddScoped<PersonGroupsReader>().AddScoped<ISlotPart<PersonPage>, GroupsPart>();
        services.AddDueSweep<ErasedMembers>();
    }

    private static void AddLog(IServiceCollection services)
    {
        services.AddScoped<WriteEntry>().AddScoped<WriteEntries>().AddScoped<ReviewEntries>().AddScoped<TakeLog>();
        services.AddDueSweep<KeepLog>().AddDueSweep<KeepFlexLog>();
        services.AddScoped<ChosenReader>().AddScoped<EntryReader>().AddScoped<FiguresReader>().AddScoped<LogReader>();
    }

    private static void AddOverlaps(IServiceCollection services)
    {
        services.AddScoped<MakeGroupOf>().AddScoped<DismissOverlap>().AddScoped<OverlapInHand>().AddScoped<OverlapsReader>();
        services.AddDueSweep<FindOverlaps>(takesLong: true);
    }
}
