using System.Linq.Expressions;
using Microsoft.Extensions.Logging;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Sweeps;

/// <summary>A pass ends by itself at the school's overtime limit. When the student was back is not known, and is not made up.</summary>
internal sealed class NotRecorded(PassesDb db, Writing writing, PassHistory history, ILogger<DuePasses> log) : DuePasses(db, writing, log)
{
    protected override Expression<Func<Pass, bool>> Kind => pass => pass.Status == PassStatus.Active && pass.Overtime;

    protected override Task SettleOne(Pass pass, DateTimeOffset due)
    {
        pass.End(Ending.NotRecorded(due));
        history.Add(PassEventKind.EndNotRecorded, pass, default, due);
        return Task.CompletedTask;
    }
}
