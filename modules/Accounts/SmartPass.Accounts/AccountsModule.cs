using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Pages.Access;
using SmartPass.Accounts.Passwords;
using SmartPass.Accounts.Sessions;
using SmartPass.Accounts.Starting;
using SmartPass.Accounts.Sweeps;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts;

/// <summary>Who may come in, and what they may do there.</summary>
public sealed class AccountsModule : SmartPassModule
{
    public override string Name => "Accounts";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(AccountsPermissions.ManageAccounts, "Give people their sign-in and their roles", PermissionReach.School, Role.Administrator, Role.DistrictIT),
        new(AccountsPermissions.ManageSubstitutes, "Give substitutes their day code", PermissionReach.School, Role.Administrator),
        new(AccountsPermissions.SeeAudit, "Read the audit log", PermissionReach.School, Role.Administrator),
        new(AccountsPermissions.ManageDistrict, "The district's own pages", PermissionReach.District, Role.DistrictIT),
    ];

    public override IReadOnlyList<NavigationItem> Navigation =>
    [
        new("Accounts", "key-round", "/accounts", 80, AccountsPermissions.ManageAccounts) { Setting = "Who signs in: first codes, passwords, roles and single permissions." },
        new("Substitutes", "id-card", "/substitutes", 82, AccountsPermissions.ManageSubstitutes) { Setting = "A code for the day for whoever stands in for a teacher." },
        new("District IT", "users", "/district/staff", 90, AccountsPermissions.ManageDistrict),
        new("Audit", "scroll-text", "/audit", 90, AccountsPermissions.SeeAudit) { Setting = "What was changed, by whom and when." },
        new("Audit", "scroll-text", "/district/audit", 95, AccountsPermissions.ManageDistrict),
    ];

    public override IReadOnlyList<string> StyleSheets => ["/css/accounts.css"];

    public override void AddServices(IServiceCollection services)
    {
        services.AddModuleDb<AccountsDb>();
        AddSessions(services);
        AddPasswords(services);
        foreach (var part in new[]
        {
            typeof(StandingReader), typeof(AccountByName), typeof(AboutPerson), typeof(PeopleAndAccounts), typeof(DistrictStaff), typeof(Namesakes), typeof(AuditReader), typeof(AccessReader), typeof(OwnAccount),
            typeof(SetUp), typeof(SignIn), typeof(SignOut), typeof(TryFirstCode), typeof(ChooseFirstPassword), typeof(ChangePassword), typeof(EndOwnSessions),
            typeof(ChangeAccount), typeof(ChangeRole), typeof(ChangePermission), typeof(OpenAccounts), typeof(GiveAccounts), typeof(GiveCode), typeof(AddStaff),
            typeof(MakeDistrictIT), typeof(RemoveDistrictIT), typeof(BeDemoPerson),
            typeof(SubstituteReader), typeof(AddSubstitute), typeof(EndSubstitute), typeof(BeSubstitute),
            typeof(PinsByGroup), typeof(KeepPins), typeof(ChoosePin), typeof(GivePin), typeof(GivePins),
        })
        {
            services.AddScoped(part);
        }

        services.AddScoped<IPins, Pins>();
        services.AddScoped<ISubstitutes>(provider => provider.GetRequiredService<SubstituteReader>());
        services.AddScoped<IPeopleWithRight, PeopleWithRight>();
        services.AddSingleton<IActors, Actors>();
        services.AddSingleton<SlipTray>();
        services.AddSingleton<FollowedRoster>().AddDueSweep<FollowRoster>();
        services.AddScoped<ISetUpStep, InviteStaff>();
        services.AddScoped<ISlotPart<PersonPage>, SignInPart>();
    }

    public override void AddDemo(IServiceCollection services) => services.AddScoped<IDemoChapter, DemoAccounts>();

    public override void Use(IApplicationBuilder app) => app.UseFirstRun();

    private static void AddSessions(IServiceCollection services)
    {
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme);
        services.AddSingleton(provider => new RememberedTickets(new TicketDataFormat(provider.GetRequiredService<IDataProtectionProvider>().CreateProtector("SmartPass.Session.v1"))));
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddSingleton<FirstRun>();
        services.AddSingleton<Standings>();
        services.AddSingleton<IActorSource, ActorSource>();
        services.AddSingleton<SignedDevice>();
        services.AddSingleton<Browser>();
        services.AddSingleton<StartTicket>();
        // The school is the base path: a notice tied to it would be lost, or never cleared, on the way between a school and the district.
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = "smartpass-notice";
            options.Cookie.Path = "/";
        });

        // The keys that seal cookies live with the data: a restart or a restored copy keeps everybody signed in.
        services.AddDataProtection().SetApplicationName("SmartPass");
        services.AddOptions<KeyManagementOptions>().Configure<DataFolder, ILoggerFactory>((options, folder, logs) =>
            options.XmlRepository = new FileSystemXmlRepository(OwnersOnly(folder.Folder("keys")), logs));
    }

    private static void AddPasswords(IServiceCollection services)
    {
        // OWASP's figure for PBKDF2 with HMAC-SHA512, which is what Identity uses.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 220_000);
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<Hashing>();
    }

    private static DirectoryInfo OwnersOnly(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new DirectoryInfo(folder);
    }
}
