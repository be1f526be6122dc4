namespace SmartPass.Passes.Domain;

/// <summary>What happens to a planned pass before its time.</summary>
internal sealed partial class Pass
{
    /// <summary>How long before its time those concerned are reminded of a planned pass.</summary>
    public static readonly TimeSpan RemindedBefore = TimeSpan.FromMinutes(5);

    /// <summary>Whether it leaves from where the student is when it starts, since nobody chose where: the student may say it later, and a bell may change.</summary>
    public bool FollowsStudent => OriginOpen || (MadeById == StudentId && !OtherOrigin);

    /// <summary>It is to start at its planned time.</summary>
    public void Schedule(DateTimeOffset now)
    {
        Expect(PassStatus.Requested, PassStatus.Scheduled);
        Status = PassStatus.Scheduled;
        var remind = PlannedAt - RemindedBefore;
        NextAt = !Reminded && remind > now ? remind : PlannedAt;
    }

    /// <summary>It may not start now, and does so by itself as soon as it may while its time lasts.</summary>
    public void HoldFrom(DateTimeOffset now)
    {
        Expect(PassStatus.Requested);
        (Status, PlannedAt, Reminded) = (PassStatus.Scheduled, now, true);
        Hold(null);
    }

    /// <summary>Its time is another one: the bell moved, or staff said so.</summary>
    public void Replan(DateTimeOffset planned, DateTimeOffset now)
    {
        Expect(PassStatus.Scheduled);
        PlannedAt = planned;
        Schedule(now);
    }

    /// <summary>Staff give it another time, with a period or by the clock; those concerned are reminded of it anew.</summary>
    public void Replan(Plan plan, DateTimeOffset now)
    {
        (PlannedPeriod, Reminded) = (plan.Period, false);
        Replan(plan.At, now);
    }

    public void Remind()
    {
        Expect(PassStatus.Scheduled);
        (Reminded, NextAt) = (true, PlannedAt);
    }

    /// <summary>The day has no school, or not its period. Where that is its day of a series, its ticket is free again: should the day have it after all, the series plans it anew. A day that staff moved it away from stays taken.</summary>
    public void CallOff(DateOnly day)
    {
        Withdraw();
        Ticket = SeriesId is { } series && Ticket == Series.TicketOn(series, day) ? $"{Ticket} off {Id}" : Ticket;
    }
}
