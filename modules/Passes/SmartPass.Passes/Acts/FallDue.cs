using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Acts;

/// <summary>What happens to a pass by itself at the moment it falls due, inside its caller's transaction.</summary>
internal sealed class FallDue(BeginPlanned planned, PlaceReader places, RulesReader rules, PassHistory history)
{
    /// <param name="pass">The pass.</param>
    /// <param name="due">When it fell due.</param>
    /// <param name="now">When it is settled: later only where nothing ran meanwhile.</param>
    public async Task Settle(Pass pass, DateTimeOffset due, DateTimeOffset now)
    {
        switch (pass.Status)
        {
            case PassStatus.Requested when due < pass.LapsesAt:
                await Escalate(pass, due);
                break;
            case PassStatus.Requested:
                Lapse(pass, due);
                break;
            case PassStatus.Scheduled when due < pass.PlannedAt:
                pass.Remind();
                history.Add(PassEventKind.Reminded, pass, default, due);
                break;
            case PassStatus.Scheduled when now >= pass.LastsUntil:
                // Nothing ran while it would have been: nobody went.
                Lapse(pass, pass.LastsUntil.Value);
                break;
            case PassStatus.Scheduled:
                await planned.Begin(pass, due);
                break;
            case PassStatus.Held when due >= pass.LastsUntil:
                Lapse(pass, due);
                break;
            case PassStatus.Held:
                pass.Hold(null);
                await planned.Again([pass], due);
                break;
            case PassStatus.InLine or PassStatus.Offered when due >= pass.LineClearsAt:
                Lapse(pass, due);
                break;
            case PassStatus.InLine:
                // Looked at again with all others in line, as soon as this is settled.
                pass.Skip(null);
                break;
            case PassStatus.Offered:
                // Passed over where another could go, as soon as this is settled.
                pass.KeepOffer();
                break;
            case PassStatus.Active:
                StayOut(pass, due, await rules.OfSchool(pass.SchoolId));
                break;
        }
    }

    private void StayOut(Pass pass, DateTimeOffset due, PassRules set)
    {
        if (!pass.Overtime)
        {
            pass.NoteOvertime(set);
            history.Add(PassEventKind.Overtime, pass, default, due);
        }
        else if (!pass.Forgotten && due < pass.DueAt + set.OvertimeLimit)
        {
            pass.NoteForgotten(set);
            history.Add(PassEventKind.Forgotten, pass, default, due);
        }
        else
        {
            pass.End(Ending.NotRecorded(due));
            history.Add(PassEventKind.EndNotRecorded, pass, default, due);
        }
    }

    private void Lapse(Pass pass, DateTimeOffset due)
    {
        pass.Lapse();
        history.Add(PassEventKind.Lapsed, pass, default, due);
    }

    /// <summary>Whoever misses the student now is asked as well.</summary>
    private async Task Escalate(Pass pass, DateTimeOffset due)
    {
        var added = pass.Escalate((await places.At(pass.StudentId, due)).MissedBy);
        if (added.Count > 0)
        {
            history.Add(PassEventKind.Escalated, pass, default, due);
        }
    }
}
