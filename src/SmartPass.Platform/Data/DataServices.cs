using Microsoft.Extensions.DependencyInjection;

namespace SmartPass.Platform.Data;

public static class DataServices
{
    public static IServiceCollection AddModuleDb<T>(this IServiceCollection services) where T : ModuleDb =>
        services.AddScoped<T>().AddSingleton(new ModuleDbType(typeof(T)));
}
