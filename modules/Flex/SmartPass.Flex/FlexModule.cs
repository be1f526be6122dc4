using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Demo;
using SmartPass.Flex.Domain.Rules;
using SmartPass.Flex.Pages.Activities;
using SmartPass.Flex.Pages.Calendar;
using SmartPass.Flex.Pages.Choose;
using SmartPass.Flex.Pages.History;
using SmartPass.Flex.Pages.Mine;
using SmartPass.Flex.Pages.NoShows;
using SmartPass.Flex.Pages.Participation;
using SmartPass.Flex.Pages.Parts;
using SmartPass.Flex.Pages.Periods;
using SmartPass.Flex.Pages.Roster;
using SmartPass.Flex.Pages.Rules;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Flex.Pages.Unfilled;
using SmartPass.Flex.Pages.Week;
using SmartPass.Flex.Sweeps;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Modules;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex;

/// <summary>Time in the school day when students choose where to be: flex periods, activities, sign-up, placement and attendance.</summary>
public sealed class FlexModule : SmartPassModule
{
    public override string Name => "Flex";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(FlexPermissions.SignUp, "Sign up for Flex activities", PermissionReach.School, Role.Student),
        new(FlexPermissions.Host, "Offer Flex activities, ask for students and take attendance", PermissionReach.School, Role.Teacher, Role.Counselor, Role.Administrator),
        new(FlexPermissions.HostAny, "The same in the activities of all hosts", PermissionReach.School, Role.Counselor, Role.Administrator),
        new(FlexPermissions.Manage, "Set up Flex: periods, cancellations, placement, rules", PermissionReach.School, Role.Administrator),
    ];

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("Flex", "calendar-check", "/flex", 15, FlexPermissions.SignUp),
        new("Flex", "calendar-check", "/flex/mine", 17, FlexPermissions.Host) { Within = "/flex" },
        new("Flex", "calendar-check", "/flex/periods", 67, FlexPermissions.Manage) { Setting = "When flex periods are and for whom, until when students sign up, and what follows from sessions missed." },
    ];

    public override IReadOnlyList<string> StyleSheets =>
    [
        "/_content/SmartPass.Flex/choose.css",
        "/_content/SmartPass.Flex/attendance.css",
        "/_content/SmartPass.Flex/running.css",
    ];

    public override void AddServices(IServiceCollection services)
    {
        services.AddModuleDb<FlexDb>();
        services.AddSingleton<FlexDays>().AddSingleton<DueSeats>().AddSingleton<KnownFlexRules>().AddSingleton<LastBeat>();
        services.AddScoped<DayReader>().AddScoped<SignUpWriter>().AddScoped<StandingReader>().AddScoped<UnfilledReader>().AddScoped<HostsReader>();
        services.AddScoped<ISharedSessions, SharedSessions>().AddScoped<IFlexHistory, FlexHistoryReader>().AddScoped<IPlaceOfStudent, DuePlaces>();
        services.AddSingleton<ISignUpRule, CalledOff>().AddSingleton<ISignUpRule, Window>().AddSingleton<ISignUpRule, NotForStudent>().AddSingleton<ISignUpRule, NoShows>();
        services.AddSingleton<ISignUpRule, Locked>().AddSingleton<ISignUpRule, Clash>().AddSingleton<ISignUpRule, HeldBack>().AddSingleton<ISignUpRule, Full>();
        services.AddScoped<DayInHand>().AddScoped<PlanSessions>().AddScoped<OfferCheck>().AddScoped<OfferChanged>().AddScoped<PlaceStudents>();
        services.AddScoped<SavePeriod>().AddScoped<EndPeriod>().AddScoped<SaveActivity>().AddScoped<EndActivity>().AddScoped<CallOffActivity>().AddScoped<CallOffSession>().AddScoped<SetFlexRules>();
        services.AddScoped<SignUpFor>().AddScoped<LeaveActivity>().AddScoped<AssignStudents>().AddScoped<TakeBackSignUp>().AddScoped<InviteStudents>().AddScoped<TakeAttendance>().AddScoped<RenewFeed>();
        // Whether the site was down is known before a cut-off comes to pass.
        services.AddDueSweep<KeepAwake>().AddDueSweep<PlannedSessions>().AddDueSweep<CutOffs>().AddDueSweep<WaitlistsMove>().AddDueSweep<LeftStudents>().AddDueSweep<ErasedStudents>();
        AddChoosing(services);
        AddHosting(services);
        AddRunning(services);
        AddParts(services);
    }

    public override void AddDemo(IServiceCollection services) => services.AddScoped<IDemoChapter, FlexChapter>();

    private static void AddParts(IServiceCollection services) =>
        services.AddScoped<ISlotPart<NowPage>, TodayPart>().AddScoped<SessionsOfStudentReader>().AddScoped<ISlotPart<PersonPage>, PersonPart>();

    private static void AddChoosing(IServiceCollection services) =>
        services.AddScoped<ComingReader>().AddScoped<OfferedReader>().AddScoped<ChooseReader>().AddScoped<HistoryReader>().AddScoped<FeedReader>();

    private static void AddRunning(IServiceCollection services)
    {
        services.AddScoped<PeriodsReader>().AddScoped<PeriodReader>().AddScoped<AdmittedReader>().AddScoped<WeekReader>().AddScoped<SessionReader>();
        services.AddScoped<UnfilledListReader>().AddScoped<FlexRulesReader>().AddScoped<NoShowsReader>().AddScoped<ParticipationReader>().AddScoped<TakeList>();
    }

    private static void AddHosting(IServiceCollection services) =>
        services.AddScoped<MineReader>().AddScoped<RosterReader>().AddScoped<MoveReader>().AddScoped<ActivitiesReader>().AddScoped<ChoicesReader>().AddScoped<AudienceReader>();
}
