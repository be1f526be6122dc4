using Microsoft.Extensions.DependencyInjection;

namespace SmartPass.Platform.Data;

public static class DataServices
{
    public static IServiceCollection AddModuleDb<T>(this IServiceCollection services) where T : ModuleDb
    {
        var make = ActivatorUtilities.CreateFactory<T>([typeof(DbSession)]);
        return services
            .AddScoped(provider =>
            {
                var session = provider.GetRequiredService<DbSession>();
                return session.Context(() => make(provider, [session]));
            })
            .AddSingleton(new ModuleDbType(typeof(T)));
    }
}
