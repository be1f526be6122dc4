using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Demo;
using SmartPass.Passes.Domain.Starting.Rules;
using SmartPass.Passes.Pages.Board;
using SmartPass.Passes.Pages.MyPasses;
using SmartPass.Passes.Pages.MyRoom;
using SmartPass.Passes.Pages.Now;
using SmartPass.Passes.Pages.OnePass;
using SmartPass.Passes.Pages.Person;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Passes.Sweeps;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Modules;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes;

/// <summary>The life of a pass: asking, deciding, being out, coming back; the board, My room and the student's screen.</summary>
public sealed class PassesModule : SmartPassModule
{
    public override string Name => "Passes";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(PassPermissions.Ask, "Ask for and start own passes", PermissionReach.School, Role.Student),
        new(PassPermissions.Answer, "Answer requests and see passes from and to own rooms", PermissionReach.School, Role.Teacher, Role.Counselor, Role.Administrator),
        new(PassPermissions.AnswerAny, "Answer any request of the school", PermissionReach.School, Role.Administrator),
        new(PassPermissions.SeeBoard, "See the campus board", PermissionReach.School, Role.HallMonitor, Role.Counselor, Role.Administrator),
        new(PassPermissions.EndAny, "End any pass of the school", PermissionReach.School, Role.HallMonitor, Role.Counselor, Role.Administrator),
        new(PassPermissions.EditRules, "Change the school's rules for passes", PermissionReach.School, Role.Administrator),
    ];

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("Now", "house", "/now", 10, PassPermissions.Ask),
        new("My passes", "history", "/my-passes", 20, PassPermissions.Ask),
        new("My room", "door-open", "/my-room", 12, PassPermissions.Answer),
        new("Board", "monitor", "/board", 11, PassPermissions.SeeBoard),
        new("Rules", "settings", "/rules", 70, PassPermissions.EditRules),
    ];

    public override IReadOnlyList<string> StyleSheets => ["/_content/SmartPass.Passes/pass.css", "/_content/SmartPass.Passes/now.css", "/_content/SmartPass.Passes/board.css", "/_content/SmartPass.Passes/my-room.css"];

    public override void AddServices(IServiceCollection services)
    {
        services.AddModuleDb<PassesDb>();
        services.AddScoped<IHall, HallReader>();
        services.AddScoped<PassHistory>().AddScoped<IPassHistory>(provider => provider.GetRequiredService<PassHistory>());
        services.AddScoped<PlaceReader>().AddScoped<MyRooms>().AddScoped<RulesReader>();
        services.AddSingleton<IStartRule, AlreadyOut>().AddSingleton<IStartRule, RoomClosed>().AddSingleton<IStartRule, RoomFull>();
        services.AddScoped<StartPass>().AddScoped<PassInHand>();
        services.AddScoped<AskForPass>().AddScoped<ApprovePass>().AddScoped<DenyPass>().AddScoped<WithdrawRequest>().AddScoped<EndPass>().AddScoped<SayWhere>().AddScoped<SetRules>();
        services.AddScoped<PassesTodayReader>().AddScoped<ISlotPart<PersonPage>, PassesPart>();
        services.AddDueSweep<LapsedRequests>().AddDueSweep<Overtime>().AddDueSweep<NotRecorded>().AddDueSweep<ErasedStudents>();
        services.AddSingleton<FollowedRoster>();
        services.AddScoped<PassCards>().AddScoped<PassSentences>().AddScoped<PassNotices>().AddScoped<NowReader>().AddScoped<WhereReader>().AddScoped<DestinationReader>().AddScoped<MyRoomReader>().AddScoped<BoardReader>().AddScoped<MyPassesReader>().AddScoped<OnePassReader>();
    }

    public override void AddDemo(IServiceCollection services)
    {
        services.AddScoped<Seats>().AddScoped<DemoPasses>().AddScoped<WritePast>().AddScoped<IDemoChapter, PassesChapter>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<HallwayLife>(provider, Random.Shared));
        services.AddHostedService<PastWeeks>().AddHostedService<DemoDay>();
    }
}
