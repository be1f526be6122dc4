using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Life;

/// <summary>How passes come to be, and what is said to that.</summary>
internal sealed partial class LifeModel
{
    private static readonly StartRule[] NotAskable = [StartRule.AlreadyOut, StartRule.PassesPaused];

    public string Ask(LifeStudent student, RoomId to, bool teacher = false, bool urgent = false)
    {
        if (_passes.Find(pass => pass.Student == student && pass.IsWaiting) is { } waiting)
        {
            return waiting.Status == PassStatus.Requested
                ? "You are already asking for a pass. Take that back first, or wait for the answer."
                : "You are already waiting in line. Leave the line first, or wait for your turn.";
        }

        var pass = New(student, to, urgent);
        var refusals = Rules.Refusals(pass, to, Now);
        if (to != SchoolOfTests.Restroom || teacher)
        {
            return Request(pass, refusals, teacher || urgent);
        }

        if (refusals.Count == 0)
        {
            Keep(pass);
            Start(pass, Now);
            return Done;
        }

        if (refusals.TrueForAll(rule => rule == StartRule.RoomFull))
        {
            Keep(pass);
            Join(pass, Now);
            return InLine;
        }

        return urgent && !refusals.Exists(NotAskable.Contains) ? Request(pass, refusals, anyhow: true) : Rules.Say(refusals[0], pass, to, Now, toStudent: true);
    }

    public string AskLater(LifeStudent student, int minutes)
    {
        var at = Now.AddMinutes(minutes);
        Keep(new LifePass(_passes.Count, student, SchoolOfTests.Library, Now) { PlannedAt = at, LapsesAt = at, Status = PassStatus.Requested, NextAt = at });
        return Done;
    }

    public string Plan(LifeStudent student, int minutes)
    {
        var at = Now.AddMinutes(minutes);
        Keep(new LifePass(_passes.Count, student, SchoolOfTests.Library, Now) { PlannedAt = at, ByStaff = true, Status = PassStatus.Scheduled, NextAt = Remind(at) });
        return Planned;
    }

    public string Make(LifeStudent student, RoomId to, bool againstRules)
    {
        var pass = New(student, to, urgent: false, byStaff: true);
        var refusals = Against(pass, Rules.Refusals(pass, to, Now), againstRules);
        if (refusals.Count == 0)
        {
            Keep(pass);
            Start(pass, Now);
            Move();
            return Done;
        }

        pass.Overridden.Clear();
        if (refusals.TrueForAll(rule => rule == StartRule.RoomFull) && !_passes.Exists(other => other.Student == student && other.IsWaiting))
        {
            Keep(pass);
            Join(pass, Now);
            return InLine;
        }

        return Rules.Say(refusals[0], pass, to, Now, toStudent: false);
    }

    public static string SayUrgent(LifePass pass)
    {
        if (pass.Status != PassStatus.InLine && !(pass.Status == PassStatus.Requested && pass.PlannedAt is null))
        {
            return TooLate(pass);
        }

        if (!pass.GoesFirst && pass.Status == PassStatus.Requested)
        {
            (pass.Escalated, pass.NextAt) = (true, pass.LapsesAt);
        }

        (pass.Urgent, pass.GoesFirst) = (true, true);
        return Done;
    }

    private LifePass New(LifeStudent student, RoomId to, bool urgent, bool byStaff = false) =>
        new(_passes.Count, student, to, Now) { Urgent = urgent, GoesFirst = urgent, ByStaff = byStaff, LapsesAt = Now.AddMinutes(10), Status = PassStatus.Requested };

    private string Request(LifePass pass, List<StartRule> refusals, bool anyhow)
    {
        if (anyhow ? refusals.Exists(NotAskable.Contains) : refusals.Exists(rule => rule != StartRule.RoomFull))
        {
            return Rules.Say(refusals[0], pass, pass.To, Now, toStudent: true);
        }

        Keep(pass);
        pass.NextAt = Now.AddMinutes(2);
        return Done;
    }
}
