using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Life;

/// <summary>What people do, and what they are told.</summary>
internal sealed partial class LifeModel
{
    public const string Planned = "planned";
    public const string NoPlace = "no place";

    public string Approve(LifePass pass, RoomId to, bool againstRules)
    {
        if (pass.Status is not (PassStatus.Requested or PassStatus.InLine or PassStatus.Offered or PassStatus.Held))
        {
            return TooLate(pass);
        }

        if (pass is { Status: PassStatus.Requested, PlannedAt: { } planned })
        {
            (pass.To, pass.Answered, pass.Status, pass.NextAt) = (to, true, PassStatus.Scheduled, Remind(planned));
            return Planned;
        }

        var asked = pass.Status == PassStatus.Requested;
        var before = pass.Overridden.ToHashSet();
        var refusals = Against(pass, Rules.Refusals(pass, to, Now), againstRules);
        if (refusals.Count == 0)
        {
            (pass.To, pass.Answered) = (to, pass.Answered || asked);
            Start(pass, Now);
            return Done;
        }

        pass.Overridden.IntersectWith(before);
        if (refusals.TrueForAll(rule => rule == StartRule.RoomFull) && !_passes.Exists(other => other != pass && other.Student == pass.Student && other.IsWaiting))
        {
            if (pass.Status is PassStatus.InLine or PassStatus.Offered)
            {
                KeepPlace(pass);
                return NoPlace;
            }

            (pass.To, pass.Answered) = (to, pass.Answered || asked);
            Join(pass, Now);
            return InLine;
        }

        var told = Rules.Say(refusals[0], pass, to, Now, toStudent: false);
        KeepPlace(pass);
        return pass.Urgent && refusals[0] is (StartRule.EncounterPrevention or StartRule.HallwayFull) ? $"{told} It is urgent: go along with the student, or send an adult who does." : told;
    }

    public static string Deny(LifePass pass) => pass.Status == PassStatus.Requested ? As(pass, PassStatus.Denied) : TooLate(pass);

    public static string Withdraw(LifePass pass) => pass switch
    {
        _ when pass.IsOver || pass.Status == PassStatus.Active => TooLate(pass),
        { ByStaff: true, Status: PassStatus.Scheduled or PassStatus.Held } => "Staff made this one. Decline it, or tell them.",
        _ => As(pass, PassStatus.Withdrawn),
    };

    public static string Decline(LifePass pass) => pass.Status is PassStatus.Scheduled or PassStatus.Held ? As(pass, PassStatus.Declined) : TooLate(pass);

    public string Accept(LifePass pass)
    {
        switch (pass.Status)
        {
            case PassStatus.Active:
                return Done;
            case PassStatus.InLine:
                return "It was your turn a moment ago. You are still in line; you are told when it is your turn again.";
            case not PassStatus.Offered:
                return TooLate(pass);
            default:
                var refusals = Rules.Refusals(pass, pass.To, Now);
                if (refusals.Count == 0)
                {
                    Start(pass, Now);
                    return Done;
                }

                var told = refusals.TrueForAll(rule => rule == StartRule.RoomFull)
                    ? "The place is gone again. You keep your place in line."
                    : Rules.Say(refusals[0], pass, pass.To, Now, toStudent: true);
                KeepPlace(pass);
                return told;
        }
    }

    public string End(LifePass pass, bool byStaff)
    {
        if (pass is { Status: PassStatus.Ended, How: not EndedHow.NotRecorded })
        {
            return Done;
        }

        if (pass.Status != PassStatus.Active)
        {
            return TooLate(pass);
        }

        Finish(pass, Now, byStaff ? EndedHow.ByStaff : EndedHow.ByStudent, byStaff);
        return Done;
    }

    public string Extend(LifePass pass, int minutes)
    {
        if (pass.Status != PassStatus.Active)
        {
            return TooLate(pass);
        }

        if (pass.Forgotten && Rules.Refusals(pass, pass.To, Now, underWay: true) is [var refusal, ..])
        {
            return Rules.Say(refusal, pass, pass.To, Now, toStudent: false);
        }

        GoOn(pass, pass.To, (pass.Due > Now ? pass.Due : Now).AddMinutes(minutes));
        return Done;
    }

    public string Redirect(LifePass pass, RoomId to)
    {
        if (pass.Status != PassStatus.Active)
        {
            return TooLate(pass);
        }

        if (pass.To == to)
        {
            return $"This pass leads to {(to == SchoolOfTests.Nurse ? "Nurse" : "Restroom 2F")} already.";
        }

        if (Rules.Refusals(pass, to, Now, underWay: true) is [var refusal, ..])
        {
            return Rules.Say(refusal, pass, to, Now, toStudent: false);
        }

        GoOn(pass, to, Now.AddMinutes(Minutes));
        return Done;
    }

    public static string Correct(LifePass pass)
    {
        if (pass is not { Status: PassStatus.Ended, How: EndedHow.NotRecorded or EndedHow.Corrected })
        {
            return "Only an end that was not recorded can be corrected.";
        }

        (pass.EndedAt, pass.How, pass.EndedByStaff) = (pass.Due, EndedHow.Corrected, true);
        return Done;
    }

    public string Undo(LifePass pass)
    {
        if (pass is not { Status: PassStatus.Ended, How: not (EndedHow.NotRecorded or EndedHow.Corrected), EndedByStaff: true } || Now - pass.EndedAt > TimeSpan.FromMinutes(2))
        {
            return "This can only be undone by who ended it, for two minutes.";
        }

        if (_passes.Exists(other => other.Student == pass.Student && other.Status == PassStatus.Active))
        {
            return "There is another pass by now.";
        }

        if (Rules.Refusals(pass, pass.To, Now, underWay: true) is [var refusal, ..])
        {
            return Rules.Say(refusal, pass, pass.To, Now, toStudent: false);
        }

        (pass.Status, pass.EndedAt, pass.How) = (PassStatus.Active, null, null);
        pass.NextAt = (pass.Overtime, pass.Forgotten) switch { (false, _) => pass.Due, (_, false) => pass.Due.AddMinutes(5), _ => pass.Due + OvertimeLimit };
        return Done;
    }

    /// <summary>Offers of a room, or of all, are taken back; the places in line stay.</summary>
    public void TakeOffersBack(RoomId? room = null)
    {
        foreach (var pass in _passes.Where(pass => room is null || pass.Student.Room == room))
        {
            KeepPlace(pass);
        }
    }

    private void Keep(LifePass pass)
    {
        _passes.Add(pass);
        pass.Student.Last = pass;
    }

    /// <summary>What these staff may not set aside.</summary>
    private static readonly StartRule[] Standing = [StartRule.AlreadyOut, StartRule.EncounterPrevention];

    private static List<StartRule> Against(LifePass pass, List<StartRule> refusals, bool againstRules)
    {
        if (!againstRules || refusals.Exists(Standing.Contains))
        {
            // What is set aside counts for each rule by itself, but one that stands keeps the student.
            return againstRules ? refusals.FindAll(Standing.Contains) : refusals;
        }

        pass.Overridden.UnionWith(refusals);
        return [];
    }

    private DateTimeOffset Remind(DateTimeOffset planned) => planned.AddMinutes(-5) > Now ? planned.AddMinutes(-5) : planned;

    private static void GoOn(LifePass pass, RoomId to, DateTimeOffset due) =>
        (pass.To, pass.Due, pass.NextAt, pass.Overtime, pass.Forgotten) = (to, due, due, false, false);

    private static void KeepPlace(LifePass pass) =>
        (pass.Status, pass.NextAt) = pass.Status == PassStatus.Offered ? (PassStatus.InLine, pass.ClearsAt) : (pass.Status, pass.NextAt);

    private static string As(LifePass pass, PassStatus status)
    {
        Close(pass, status);
        return Done;
    }

    private static string TooLate(LifePass pass) => pass.Status switch
    {
        PassStatus.Active => "This pass is already under way.",
        PassStatus.Ended => pass.How == EndedHow.NotRecorded ? "This pass already ended by itself. When the student was back is not recorded." : "This pass has already ended.",
        PassStatus.Denied => "This request was already answered with no.",
        PassStatus.Declined => "The student declined this appointment.",
        PassStatus.Withdrawn => pass.ByStaff || pass.Answered ? "This pass was taken back." : "The student took this request back.",
        PassStatus.Lapsed => pass.PlannedAt is null ? "This request was not answered in time. The student can ask again." : "Its time went by. It can be planned again.",
        PassStatus.Scheduled => "This pass is planned and starts by itself.",
        PassStatus.Held => "This pass is planned and starts as soon as it may.",
        PassStatus.InLine or PassStatus.Offered => "This student waits in line already.",
        _ => "This request still waits for an answer.",
    };
}
