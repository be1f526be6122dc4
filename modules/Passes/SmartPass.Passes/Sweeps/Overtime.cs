using System.Linq.Expressions;
using Microsoft.Extensions.Logging;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Sweeps;

/// <summary>A pass whose time is over is overtime: it moves to the top of every list.</summary>
internal sealed class Overtime(PassesDb db, Writing writing, PassHistory history, RulesReader rules, ILogger<DuePasses> log) : DuePasses(db, writing, log)
{
    protected override Expression<Func<Pass, bool>> Kind => pass => pass.Status == PassStatus.Active && !pass.Overtime;

    protected override async Task SettleOne(Pass pass, DateTimeOffset due)
    {
        pass.NoteOvertime(await rules.OfSchool(pass.SchoolId));
        history.Add(PassEventKind.Overtime, pass, default, due);
    }
}
