using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>What happens to a pass once the student is out: it goes on, is overtime, ends, and what was recorded of its end is put right.</summary>
internal sealed partial class Pass
{
    /// <summary>More minutes, or another place, while it is under way.</summary>
    public void GoOn(RoomId to, DateTimeOffset due, bool roundTrip)
    {
        Expect(PassStatus.Active);
        (ToId, DueAt, RoundTrip) = (to, due, roundTrip);
        Minutes = MinutesOf(due - StartedAt!.Value);
        CurrentStop?.Become(to, MinutesOf(due - (_stops.Max(stop => stop.LeftAt) ?? StartedAt.Value)));
        (Overtime, Forgotten, NextAt) = (false, false, due);
    }

    /// <summary>The student was where they went and goes on to the next place.</summary>
    public void GoToNextStop(DateTimeOffset at)
    {
        Expect(PassStatus.Active);
        var next = NextStop ?? throw new InvalidOperationException($"Pass {Id} has no further stop.");
        CurrentStop!.Leave(at);
        GoOn(next.RoomId, at.AddMinutes(next.Minutes), RoundTrip);
    }

    public void NoteOvertime(PassRules rules)
    {
        Expect(PassStatus.Active);
        Overtime = true;
        Await(rules);
    }

    public void NoteForgotten(PassRules rules)
    {
        Expect(PassStatus.Active);
        Forgotten = true;
        Await(rules);
    }

    public void End(Ending ending)
    {
        Expect(PassStatus.Active);
        (Status, Ending, NextAt) = (PassStatus.Ended, AfterStart(ending), null);
    }

    /// <summary>An end that was not recorded, or recorded wrongly, is put right.</summary>
    public void Correct(Ending ending)
    {
        Expect(PassStatus.Ended);
        Ending = AfterStart(ending);
    }

    /// <summary>The end is taken back: the pass goes on as if it had not been.</summary>
    public void Reopen(PassRules rules)
    {
        Expect(PassStatus.Ended);
        (Status, Ending) = (PassStatus.Active, null);
        Await(rules);
    }

    /// <summary>Nothing ends before it began, even where a clock was set back meanwhile.</summary>
    private Ending AfterStart(Ending ending) => ending.At < StartedAt ? ending with { At = StartedAt.Value } : ending;

    private void Await(PassRules rules) => NextAt = (Overtime, Forgotten) switch
    {
        (false, _) => DueAt,
        (true, false) when rules.OvertimeLimit > Hall.ForgottenAfter => ForgottenAt,
        _ => DueAt + rules.OvertimeLimit,
    };

    private static int MinutesOf(TimeSpan time) => (int)Math.Ceiling(time.TotalMinutes);
}
