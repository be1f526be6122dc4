using Microsoft.Extensions.DependencyInjection;

namespace SmartPass.Platform.Jobs;

/// <summary>Something that happens by itself at a time. The rows are the record: a sweep may run twice or be cut off anywhere, and what fell due while nothing ran is settled by its own time.</summary>
public interface IDueSweep
{
    /// <summary>The earliest time at which there is something to settle; null for nothing in sight.</summary>
    Task<DateTimeOffset?> NextDue(CancellationToken stop);

    /// <summary>Settles all that is due by then, each at the moment it became due.</summary>
    Task Settle(DateTimeOffset now, CancellationToken stop);
}

/// <summary>A registered sweep; each round makes it anew in a scope of its own.</summary>
public sealed record DueSweepType(Type Type);

public static class DueSweepServices
{
    public static IServiceCollection AddDueSweep<T>(this IServiceCollection services) where T : class, IDueSweep =>
        services.AddScoped<T>().AddScoped<IDueSweep>(provider => provider.GetRequiredService<T>()).AddSingleton(new DueSweepType(typeof(T)));
}
