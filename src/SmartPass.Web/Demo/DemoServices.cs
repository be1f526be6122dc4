using SmartPass.Accounts.Contracts;
using SmartPass.Platform.Modules;

namespace SmartPass.Web.Demo;

internal static class DemoServices
{
    /// <summary>The fictional school, as its modules tell it.</summary>
    public static void AddDemo(this IServiceCollection services, IReadOnlyList<SmartPassModule> modules)
    {
        services.AddSingleton<DemoSchool>();
        services.AddScoped<IDemoPeople, DemoPeople>();
        foreach (var module in modules)
        {
            module.AddDemo(services);
        }
    }
}
