using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Demo;
using SmartPass.Passes.Domain.Starting.Rules;
using SmartPass.Passes.Pages.Board;
using SmartPass.Passes.Pages.Exceptions;
using SmartPass.Passes.Pages.Groups;
using SmartPass.Passes.Pages.Making;
using SmartPass.Passes.Pages.Devices;
using SmartPass.Passes.Pages.Display;
using SmartPass.Passes.Pages.Kiosk;
using SmartPass.Passes.Pages.MyPasses;
using SmartPass.Passes.Pages.MyRoom;
using SmartPass.Passes.Pages.Now;
using SmartPass.Passes.Pages.OnePass;
using SmartPass.Passes.Pages.Person;
using SmartPass.Passes.Pages.PinApproval;
using SmartPass.Passes.Pages.Planned;
using SmartPass.Passes.Pages.Reports;
using SmartPass.Passes.Pages.Roll;
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
        new(PassPermissions.Override, "Let a student go against a no-pass time, a closed room, a limit or a pause", PermissionReach.School, Role.Teacher, Role.Counselor, Role.Administrator),
        new(PassPermissions.OverrideSchool, "Let a student go while passes are paused, the hallway is full or the student is due elsewhere", PermissionReach.School, Role.Administrator),
        new(PassPermissions.Freeze, "Stop all new passes of the school, and let them start again", PermissionReach.School, Role.Administrator),
        new(PassPermissions.Report, "Report a student", PermissionReach.School, Role.Teacher, Role.HallMonitor, Role.Counselor, Role.Administrator),
        new(PassPermissions.SeeReports, "Read reports of students and settle them", PermissionReach.School, Role.Administrator),
        new(PassPermissions.ManageDevices, "Pair kiosks and hallway displays, and revoke them", PermissionReach.School, Role.Administrator),
        new(PassPermissions.EditRules, "Change the school's rules for passes", PermissionReach.School, Role.Administrator),
    ];

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("Now", "house", "/now", 10, PassPermissions.Ask),
        new("My passes", "history", "/my-passes", 20, PassPermissions.Ask),
        new("My room", "door-open", "/my-room", 12, PassPermissions.Answer),
        new("Board", "monitor", "/board", 11, PassPermissions.SeeBoard),
        new("New pass", "plus", "/passes/new", 13, PassPermissions.Answer) { Key = "n" },
        new("Planned", "calendar-days", "/planned", 14, PassPermissions.Answer),
        new("Reported", "flag", "/reports", 15, PassPermissions.SeeReports),
        new("Devices", "laptop", "/devices", 66, PassPermissions.Answer) { Setting = "Kiosks in rooms and hallway displays: pair one, see whether it is there, revoke it." },
        new("Rules", "settings", "/rules", 65, PassPermissions.EditRules) { Setting = "When passes may start, how many a student has, and who is an exception." },
    ];

    public override IReadOnlyList<string> StyleSheets =>
    [
        "/_content/SmartPass.Passes/pass.css",
        "/_content/SmartPass.Passes/now.css",
        "/_content/SmartPass.Passes/student.css",
        "/_content/SmartPass.Passes/board.css",
        "/_content/SmartPass.Passes/my-room.css",
        "/_content/SmartPass.Passes/making.css",
        "/_content/SmartPass.Passes/safety.css",
        "/_content/SmartPass.Passes/devices.css",
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddModuleDb<PassesDb>();
        services.AddSingleton<KnownRules>().AddScoped<OpenPasses>();
        services.AddScoped<HallReader>().AddScoped<IHall>(provider => provider.GetRequiredService<HallReader>());
        services.AddScoped<PassHistory>().AddScoped<IPassHistory>(provider => provider.GetRequiredService<PassHistory>());
        services.AddScoped<PlaceReader>().AddScoped<SaidReader>().AddScoped<DueReader>().AddScoped<MyRooms>().AddScoped<RulesReader>().AddScoped<UseReader>().AddScoped<AttemptReader>().AddScoped<LineReader>().AddScoped<TripMaker>().AddScoped<RoomSecrets>();
        services.AddScoped<WhereaboutsReader>().AddScoped<IWhereabouts>(provider => provider.GetRequiredService<WhereaboutsReader>()).AddScoped<IPassDesk, PassDesk>();
        services.AddScoped<IPassFacts, PassFactsReader>().AddScoped<IPastPasses, PastPassesReader>();
        services.AddSingleton<IStartRule, AlreadyOut>().AddSingleton<IStartRule, PassesPaused>().AddSingleton<IStartRule, NoPassWindow>().AddSingleton<IStartRule, DueElsewhere>().AddSingleton<IStartRule, RoomClosed>();
        services.AddSingleton<IStartRule, LimitReached>().AddSingleton<IStartRule, PauseBetween>().AddSingleton<IStartRule, HallwayFull>().AddSingleton<IStartRule, RoomFull>();
        services.AddScoped<StartPass>().AddScoped<StartInstead>().AddScoped<PassInHand>().AddScoped<MoveLine>().AddScoped<BeginPlanned>().AddScoped<FallDue>().AddScoped<PlanSeries>();
        services.AddScoped<AskForPass>().AddScoped<MakePasses>().AddScoped<MakeSeries>().AddScoped<SayWhere>().AddScoped<SayOrigin>();
        services.AddScoped<ApprovePass>().AddScoped<DenyPass>().AddScoped<WithdrawRequest>().AddScoped<DeclineAppointment>().AddScoped<AcceptOffer>();
        services.AddScoped<EndPass>().AddScoped<ChangePass>().AddScoped<GoToNextStop>().AddScoped<CorrectPass>().AddScoped<CommentOnPass>();
        services.AddScoped<PauseRoom>().AddScoped<FreezePasses>().AddScoped<SetRules>().AddScoped<SetException>();
        services.AddDueSweep<PassTimers>().AddDueSweep<LinesMove>().AddDueSweep<PlannedDays>().AddDueSweep<ErasedStudents>();
        services.AddScoped<PassCards>().AddScoped<OpenPassReader>().AddScoped<PassSentences>().AddScoped<PassNotices>().AddScoped<NowReader>().AddScoped<WhereReader>().AddScoped<DestinationReader>().AddScoped<MyRoomReader>().AddScoped<BoardReader>().AddScoped<MyPassesReader>().AddScoped<OnePassReader>();
        services.AddScoped<PassesTodayReader>().AddScoped<ISlotPart<PersonPage>, PassesPart>();
        AddStudentScreens(services);
        AddMyRoom(services);
        AddMaking(services);
        AddSafety(services);
        AddDevices(services);
    }

    public override void Use(IApplicationBuilder app) => app.UseDeviceDoor();

    public override void AddDemo(IServiceCollection services)
    {
        services.AddScoped<Seats>().AddScoped<DemoPasses>().AddScoped<WritePast>().AddScoped<IDemoChapter, PassesChapter>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<HallwayLife>(provider, Random.Shared));
        services.AddHostedService<PastWeeks>().AddHostedService<DemoDay>();
    }

    private static void AddStudentScreens(IServiceCollection services)
    {
        services.AddScoped<MakeUrgent>().AddScoped<GoInstead>();
        services.AddScoped<NearestReader>().AddScoped<RefusalReader>().AddScoped<LineStandingReader>().AddScoped<NewsReader>().AddScoped<BeforeReader>().AddScoped<ComingReader>().AddScoped<LaterReader>();
        services.AddScoped<StaffChoices>().AddScoped<PinReader>().AddSingleton<WhatTheTeacherRead>().AddScoped<EndingReader>();
    }

    private static void AddMyRoom(IServiceCollection services) =>
        services.AddScoped<SayBack>().AddScoped<ShowRoomCode>().AddScoped<RoomPassesReader>().AddScoped<AskingReader>().AddScoped<LinesReader>().AddScoped<RoomCodeReader>();

    /// <summary>Where staff make passes, and the school's rules.</summary>
    private static void AddMaking(IServiceCollection services)
    {
        services.AddScoped<SaveGroup>().AddScoped<DeleteGroup>().AddScoped<ReplanPass>().AddScoped<RepeatOrder>().AddSingleton<RecentOrders>();
        services.AddScoped<IStudentLists, SavedLists>().AddScoped<MakingReader>().AddScoped<MadeReader>().AddScoped<GroupsReader>().AddScoped<PlannedReader>().AddScoped<ExceptionsReader>();
        services.AddScoped<ISlotPart<PersonPage>, LimitsPart>();
    }

    /// <summary>The board, reports, the pause of all passes and the roll.</summary>
    private static void AddSafety(IServiceCollection services)
    {
        services.AddScoped<ReportStudent>().AddScoped<SettleReport>().AddScoped<TakeRoll>();
        services.AddScoped<OutReader>().AddScoped<WaitingReader>().AddScoped<ChoiceReader>().AddScoped<StudentReader>().AddScoped<StudentFinder>();
        services.AddScoped<FrozenReader>().AddScoped<ReportReader>().AddScoped<RollReader>();
    }

    /// <summary>Kiosks and hallway displays.</summary>
    private static void AddDevices(IServiceCollection services)
    {
        services.AddScoped<DeviceReader>().AddScoped<MayPair>().AddScoped<StudentByNumber>();
        services.AddScoped<MakePairingCode>().AddScoped<PairDevice>().AddScoped<RevokeDevice>().AddScoped<NoteSeen>().AddScoped<ProveStudent>().AddScoped<EndAtKiosk>();
        services.AddScoped<DeviceAtHand>().AddScoped<DevicesReader>().AddScoped<DisplayReader>().AddScoped<KioskReader>().AddScoped<MeReader>().AddScoped<KioskProof>();
    }
}
