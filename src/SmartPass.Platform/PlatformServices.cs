using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Platform.Mail;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Platform;

public static class PlatformServices
{
    public static IServiceCollection AddPlatform(this IServiceCollection services, DataFolder folder, IReadOnlyList<SmartPassModule> modules)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(folder);
        services.AddSingleton<WriteGate>();
        services.AddSingleton<CommitSync>();
        services.AddSingleton<Connections>();
        services.AddSingleton<Checkpoints>();
        services.AddScoped<DbSession>();
        services.AddScoped<Writing>();
        services.AddModuleDb<PlatformDb>();
        services.AddSingleton<Migrator>();
        services.AddScoped<AuditTrail>();
        services.AddSingleton<Topics>();
        services.AddSingleton<LiveStamps>();
        services.AddSingleton<LiveAddresses>();
        services.AddSingleton<Fragments>();
        services.AddSingleton<AssetAddresses>();
        services.AddSingleton(new Throttle());
        services.AddScoped<CurrentSchool>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddHostedService<DueSweeper>();
        services.AddSingleton(typeof(FollowedTopic<>)).AddSingleton(typeof(FollowedBySchool<,>));
        services.AddScoped(typeof(FollowedHistory<>)).AddSingleton(typeof(SeenCursors<>));
        AddMail(services);
        foreach (var module in modules)
        {
            services.AddSingleton(module);
            module.AddServices(services);
        }

        services.AddSingleton(new PermissionCatalogue(modules.SelectMany(module => module.Permissions)));
        services.Configure<MvcOptions>(options =>
        {
            options.ModelBinderProviders.Insert(0, new IdBinderProvider());
            options.Filters.Add<UnhandledFilter>();
        });
        return services;
    }

    private static void AddMail(IServiceCollection services)
    {
        services.AddSingleton<MailPassword>();
        services.AddScoped<Outbox>().AddScoped<MailPost>().AddScoped<SetMail>().AddScoped<SettleMail>().AddScoped<MailReader>();
        services.AddDueSweep<MailSweep>(takesLong: true);
    }
}
