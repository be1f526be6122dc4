using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Jobs;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests;

/// <summary>The module on a real file.</summary>
public abstract class PassesWorld : IAsyncLifetime
{
    internal TestWorld World { get; private set; } = null!;

    internal SchoolOfTests School { get; } = new();

    /// <summary>Who must not meet.</summary>
    internal KeptApart Apart { get; } = new();

    /// <summary>Who is due elsewhere than in class.</summary>
    internal SessionsOfTests Sessions { get; } = new();

    public async ValueTask InitializeAsync() => World = await TestWorld.With([new PassesModule()], services =>
        AddOthers(services.AddSingleton<IPeople>(School).AddSingleton<IWrittenStudents>(School).AddSingleton<IErasedPeople>(School).AddSingleton<ITimetable>(School).AddSingleton<IStartRule>(Apart).AddSingleton<IPlaceOfStudent>(Sessions)));

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal Task<Pass> Pass(PassId id) => World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<PassesDb>().Passes.AsNoTracking().SingleAsync(pass => pass.Id == id));

    /// <summary>Lets all that is due happen by itself, as the sweeper would.</summary>
    internal Task Sweep() => World.As(Actor.System, null, async services =>
    {
        foreach (var sweep in services.GetServices<IDueSweep>())
        {
            await sweep.Settle(World.Clock.GetUtcNow(), CancellationToken.None);
        }
    });

    /// <summary>Stands in for the rest of what it asks of other modules.</summary>
    protected abstract void AddOthers(IServiceCollection services);
}
