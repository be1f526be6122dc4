using System.Linq.Expressions;
using Microsoft.Extensions.Logging;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Sweeps;

/// <summary>A request that nobody answered in time lapses.</summary>
internal sealed class LapsedRequests(PassesDb db, Writing writing, PassHistory history, ILogger<DuePasses> log) : DuePasses(db, writing, log)
{
    protected override Expression<Func<Pass, bool>> Kind => pass => pass.Status == PassStatus.Requested;

    protected override Task SettleOne(Pass pass, DateTimeOffset due)
    {
        pass.Lapse();
        history.Add(PassEventKind.Lapsed, pass, default, due);
        return Task.CompletedTask;
    }
}
