using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>What happens to a pass until the student is out: Requested → Active → Ended, by way of Scheduled, Held, InLine and Offered, with the branches Denied, Declined, Withdrawn and Lapsed.</summary>
internal sealed partial class Pass
{
    /// <summary>How long a place in line is kept for the student to take it.</summary>
    public static readonly TimeSpan OfferLasts = TimeSpan.FromSeconds(30);

    /// <summary>States in which it has not started and nobody need be asked any more.</summary>
    private static readonly PassStatus[] Ready = [PassStatus.Requested, PassStatus.Scheduled, PassStatus.Held, PassStatus.InLine, PassStatus.Offered];

    /// <summary>Others are asked together with those who are; tells who was not asked before.</summary>
    public IReadOnlyList<PersonId> AskAlso(IEnumerable<PersonId> also)
    {
        Expect(PassStatus.Requested);
        var added = also.Where(staff => !IsAskedOf(staff)).Distinct().ToList();
        _askedOf.AddRange(added.Select(staff => new AskedOf(staff)));
        return added;
    }

    /// <summary>Nobody answered, or it is urgent: those who miss the student are asked as well; tells who was not asked before.</summary>
    public IReadOnlyList<PersonId> Escalate(IEnumerable<PersonId> also)
    {
        var added = AskAlso(also);
        (Escalated, NextAt) = (true, LapsesAt);
        return added;
    }

    public void Change(Change change)
    {
        Expect(Ready);
        (ToId, Minutes, RoundTrip) = (change.To.Id, change.Minutes, change.RoundTrip);
        _stops.MinBy(stop => stop.Order)?.Become(ToId, Minutes);
    }

    /// <summary>Where the student leaves from, once it is known, and whether that is another room than the timetable has.</summary>
    public void LeaveFrom(RoomId room, ClassId? @class, bool other)
    {
        Expect(Ready);
        (FromId, ClassId, OtherOrigin) = (room, @class, other);
    }

    /// <summary>The same where the student says so.</summary>
    public void SayOrigin(RoomId room, ClassId? @class, bool other)
    {
        LeaveFrom(room, @class, other);
        OriginOpen = false;
    }

    /// <summary>Staff said yes to a request; it is to start, to wait in line or to be scheduled.</summary>
    public void Grant(Answer answer, PassRoute? route = null)
    {
        Expect(PassStatus.Requested);
        (Answer, Route) = (answer, route ?? Route);
    }

    /// <summary>Notes the rule that keeps it back; tells whether that is another one than before, or for another reason.</summary>
    public bool KeepBack(StartRule by, string? note)
    {
        Expect(PassStatus.InLine, PassStatus.Held);
        var other = (by, note) != (KeptBackBy, KeptBackNote);
        (KeptBackBy, KeptBackNote) = (by, note);
        return other;
    }

    /// <summary>Its time has come and it may not start: it is looked at again when the hall changes, at an instant that is known, and last when its time is over.</summary>
    public void Hold(DateTimeOffset? lookAgain)
    {
        Expect(PassStatus.Scheduled, PassStatus.Held);
        Status = PassStatus.Held;
        NextAt = lookAgain < LastsUntil ? lookAgain : LastsUntil;
    }

    /// <param name="at">When it joined.</param>
    /// <param name="clears">When the line is cleared.</param>
    public void JoinLine(DateTimeOffset at, DateTimeOffset clears)
    {
        Expect(PassStatus.Requested, PassStatus.Scheduled, PassStatus.Held);
        (Status, LineAt, LineClearsAt, NextAt) = (PassStatus.InLine, at, clears, clears);
    }

    /// <summary>Skipped for another rule, it keeps its place and is looked at again when that may have changed.</summary>
    public void Skip(DateTimeOffset? lookAgain)
    {
        Expect(PassStatus.InLine);
        NextAt = lookAgain < LineClearsAt ? lookAgain : LineClearsAt;
    }

    public void Offer(DateTimeOffset at)
    {
        Expect(PassStatus.InLine);
        NothingKeepsBack();
        (Status, NextAt) = (PassStatus.Offered, at + OfferLasts);
    }

    /// <summary>The offer was not taken up, and another could go: to the end of the line. Who said it is urgent has had the turn before the others, and may say so again.</summary>
    public void PassOver(DateTimeOffset at)
    {
        KeepPlace();
        (GoesFirst, LineAt) = (false, at);
    }

    /// <summary>The offer was not taken up: it stays open until somebody else could go.</summary>
    public void KeepOffer()
    {
        Expect(PassStatus.Offered);
        (OfferKept, NextAt) = (true, LineClearsAt);
    }

    /// <summary>Somebody else waits for it now: from here on a kept one lasts as long as any offer.</summary>
    public void LimitOffer(DateTimeOffset at)
    {
        Expect(PassStatus.Offered);
        (OfferKept, NextAt) = (false, OfferKept ? at + OfferLasts : NextAt);
    }

    /// <summary>The offer holds no more, through no fault of the student: the place in line stays.</summary>
    public void KeepPlace()
    {
        Expect(PassStatus.Offered);
        (Status, OfferKept, NextAt) = (PassStatus.InLine, false, LineClearsAt);
    }

    public void MakeUrgent()
    {
        Expect(PassStatus.Requested, PassStatus.InLine);
        (Urgent, GoesFirst) = (true, true);
    }

    /// <summary>It is urgent, and nobody can say when it may start: an adult has to go along.</summary>
    public void NeedEscort() => NeedsEscort = true;

    /// <param name="at">When.</param>
    /// <param name="overridden">Rules it starts against by the word of staff.</param>
    public void Start(DateTimeOffset at, IReadOnlyCollection<StartRule>? overridden = null)
    {
        Expect(Ready);
        NothingKeepsBack();
        (Status, NeedsEscort) = (PassStatus.Active, false);
        Against(overridden);
        (StartedAt, DueAt, NextAt) = (at, at.AddMinutes(Minutes), at.AddMinutes(Minutes));
    }

    /// <summary>Staff let it start against these rules, now or when it is its turn.</summary>
    public void Against(IReadOnlyCollection<StartRule>? overridden) => _overridden = [.. _overridden.Union(overridden ?? []).Order()];

    public void Deny(Answer answer)
    {
        Expect(PassStatus.Requested);
        Answer = answer;
        Close(PassStatus.Denied);
    }

    public void Decline()
    {
        Expect(PassStatus.Scheduled, PassStatus.Held);
        Close(PassStatus.Declined);
    }

    public void Withdraw()
    {
        Expect(Ready);
        Close(PassStatus.Withdrawn);
    }

    public void Lapse()
    {
        Expect(Ready);
        Close(PassStatus.Lapsed);
    }

    private void Close(PassStatus status)
    {
        NothingKeepsBack();
        (Status, NextAt) = (status, null);
    }

    private void NothingKeepsBack() => (KeptBackBy, KeptBackNote) = (null, null);

    /// <summary>Acts look at the state first and say no in words; whoever did not is wrong, and the transaction must not go through.</summary>
    private void Expect(params PassStatus[] states)
    {
        if (!states.Contains(Status))
        {
            throw new InvalidOperationException($"Pass {Id} is {Status}, not {string.Join(" or ", states)}.");
        }
    }
}
