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
/// <param name="Type">The sweep.</param>
/// <param name="TakesLong">Whether it waits for others outside, such as a mail server: it then goes round apart, so that no pass waits with it.</param>
public sealed record DueSweepType(Type Type, bool TakesLong);

public static class DueSweepServices
{
    public static IServiceCollection AddDueSweep<T>(this IServiceCollection services, bool takesLong = false) where T : class, IDueSweep =>
        services.AddScoped<T>().AddScoped<IDueSweep>(provider => provider.GetRequiredService<T>()).AddSingleton(new DueSweepType(typeof(T), takesLong));
}
