using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>All that is signed up for in the sessions of a school on one date, and the only place that seats anyone, sets aside, and moves up. Whatever it does leaves every student with at most one seat at a time and no activity over its seats.</summary>
internal sealed class FlexDay
{
    private readonly Dictionary<ActivitySessionId, Offer> _offers;
    private readonly Func<PersonId, string?> _gradeOf;
    private readonly SeatPlan _plan;
    private readonly DayJournal _journal = new();

    /// <param name="date">The date.</param>
    /// <param name="offers">All that is offered on it, called off or not.</param>
    /// <param name="open">Every sign-up that is not over.</param>
    /// <param name="gradeOf">The grade of a student; needed where a session is called off for some grades.</param>
    public FlexDay(DateOnly date, IReadOnlyCollection<Offer> offers, IEnumerable<SignUp> open, Func<PersonId, string?>? gradeOf = null)
    {
        (Date, Offers, _gradeOf) = (date, offers, gradeOf ?? (_ => null));
        _offers = offers.ToDictionary(offer => offer.Id);
        _plan = new SeatPlan([.. offers.Select(offer => offer.Activity)], open, TakesPlace);
    }

    public DateOnly Date { get; }

    public IReadOnlyCollection<Offer> Offers { get; }

    public Offer? Offer(ActivitySessionId id) => _offers.GetValueOrDefault(id);

    /// <summary>Everything of a student that is not over.</summary>
    public IReadOnlyList<SignUp> Of(PersonId student) => _plan.Of(student);

    /// <summary>Everything in an activity that is not over.</summary>
    public IReadOnlyList<SignUp> In(ActivitySessionId activity) => _plan.In(activity);

    public int? SeatsLeft(ActivitySessionId activity, PersonId student = default) => _plan.SeatsLeft(_plan.Activity(activity)!, student);

    /// <summary>What a change of rooms, seats or times has brought about that must not be.</summary>
    public DayFault? Fault() => DayFault.Of(Offers, _plan);

    /// <summary>Whether a student has a seat at that time.</summary>
    public bool IsSeatedAt(PersonId student, SessionTimes times) => _plan.SeatsAt(student, times).Any();

    /// <summary>Seats a student, or lets them wait where they may and there is no seat.</summary>
    public SeatOutcome Take(Bid bid, IReadOnlyCollection<ISignUpRule> rules, bool mayWait = false)
    {
        if (_plan.Activity(bid.Activity) is not { } activity)
        {
            return new SeatOutcome.NoSuchActivity();
        }

        if (_plan.Of(bid.Student).FirstOrDefault(one => one.ActivityId == bid.Activity && one.State == SignUpState.Seated && one.Rank >= bid.Rank) is { } there)
        {
            return new SeatOutcome.AlreadyThere(there);
        }

        var decision = Decide(AttemptOf(bid), rules);
        if (decision.MaySit)
        {
            var seat = Waiting(bid) ?? bid.SignUpTo(activity);
            Seat(seat, bid.At, bid.Event, bid.By.Person, rules);
            return new SeatOutcome.Seated(seat);
        }

        return mayWait && decision.MayWait ? Wait(activity, bid) : new SeatOutcome.Refused(decision);
    }

    /// <summary>Ends a sign-up. Who had the seat comes back to what they had before, and the seat is the next one's.</summary>
    public void End(SignUp signUp, SignUpEnd why, PersonId by, DateTimeOffset at, IReadOnlyCollection<ISignUpRule> rules)
    {
        var sat = signUp.State == SignUpState.Seated;
        Finish(signUp, why, by, at);
        if (sat)
        {
            ComeBack(signUp.StudentId, at, rules);
            // What they wait for themselves may have been out of their reach until now.
            MoveUp([signUp.ActivityId, .. _plan.Of(signUp.StudentId).Where(one => one.State == SignUpState.Waiting).Select(one => one.ActivityId)], at, rules);
        }
    }

    /// <summary>Staff move a student to another activity of the session: the word that had them in the first has them in the second. Refused, all is as it was.</summary>
    public SeatOutcome Move(SignUp signUp, Bid bid, IReadOnlyCollection<ISignUpRule> rules)
    {
        if (_plan.Activity(bid.Activity) is not { } activity)
        {
            return new SeatOutcome.NoSuchActivity();
        }

        // The word that is moved does not stand against itself.
        var attempt = AttemptOf(bid) with { Held = _plan.Held(bid.Student, activity, except: signUp) };
        var decision = Decide(attempt, rules);
        if (!decision.MaySit)
        {
            return new SeatOutcome.Refused(decision);
        }

        var left = signUp.State == SignUpState.Seated ? signUp.ActivityId : (ActivitySessionId?)null;
        Finish(signUp, SignUpEnd.Moved, bid.By.Person, bid.At);
        var seat = bid.SignUpTo(activity);
        Seat(seat, bid.At, FlexEventKind.Assigned, bid.By.Person, rules);
        MoveUp(left is { } freed ? [freed] : [], bid.At, rules);

        return new SeatOutcome.Seated(seat);
    }

    /// <summary>What is offered has changed. Of two seats that are at one time now the stronger counts, whoever was set aside for what does not take place any more has their seat again, the first first, and who waits moves up.</summary>
    public void Settle(DateTimeOffset at, IReadOnlyCollection<ISignUpRule> rules)
    {
        foreach (var seat in _plan.Surplus())
        {
            SetAside(seat, default, at);
        }

        foreach (var student in Offers.SelectMany(offer => In(offer.Id)).Where(signUp => signUp.State == SignUpState.SetAside).OrderBy(signUp => signUp.Id.Value).Select(signUp => signUp.StudentId).Distinct().ToList())
        {
            ComeBack(student, at, rules);
        }

        MoveUp(Offers.Where(offer => offer.Activity.CalledOff is null).Select(offer => offer.Id), at, rules);
    }

    /// <summary>Moves up who waits for these activities and those that share their rooms, in the order in which they came, as far as there are seats. Whom a rule keeps back stays where they are.</summary>
    public void MoveUp(IEnumerable<ActivitySessionId> freed, DateTimeOffset at, IReadOnlyCollection<ISignUpRule> rules)
    {
        var open = new Queue<ActivityInSession>(freed.SelectMany(_plan.Sharing));
        while (open.TryDequeue(out var activity))
        {
            if (NextUp(activity, at, rules) is { } next)
            {
                var left = Seat(next, at, FlexEventKind.MovedUp, default, rules, movesOthersUp: false);
                foreach (var other in left.SelectMany(_plan.Sharing).Append(activity))
                {
                    open.Enqueue(other);
                }
            }
        }
    }

    /// <summary>Notes for whoever has a seat in a session that it is called off for them, or held after all; the seat is kept.</summary>
    public void Note(SignUp seat, FlexEventKind kind, PersonId by, DateTimeOffset at) => _journal.Note(seat, kind, by, at);

    /// <summary>What is to be written, and what goes into the history; from then on it starts anew.</summary>
    public (IReadOnlyList<SignUp> Changed, IReadOnlyList<Happening> Happenings) TakeChanges() => _journal.Take();

    private SeatOutcome.Waiting Wait(ActivityInSession activity, Bid bid)
    {
        if (Waiting(bid) is { } waits)
        {
            return new SeatOutcome.Waiting(waits, _plan.Ahead(waits));
        }

        // One line at a time in a session: who joins another leaves the first.
        foreach (var other in _plan.Of(bid.Student).Where(one => one.State == SignUpState.Waiting && one.SessionId == activity.Session).ToList())
        {
            Finish(other, SignUpEnd.Left, bid.By.Person, bid.At);
        }

        var line = bid.SignUpTo(activity);
        line.Wait(bid.At);
        _journal.Changed(line, FlexEventKind.Waits, bid.By.Person, bid.At);
        _plan.Add(line);
        return new SeatOutcome.Waiting(line, _plan.Ahead(line));
    }

    /// <summary>Gives a seat; whatever else the student has at that time makes way. Tells which activities they left.</summary>
    private List<ActivitySessionId> Seat(SignUp seat, DateTimeOffset at, FlexEventKind kind, PersonId by, IReadOnlyCollection<ISignUpRule> rules, bool movesOthersUp = true)
    {
        var left = new List<ActivitySessionId>();
        foreach (var held in _plan.HeldBeside(seat))
        {
            left.Add(held.ActivityId);
            if (seat.Rank == SignUpRank.OwnChoice)
            {
                Finish(held, SignUpEnd.ChoseAnother, by, at);
            }
            else
            {
                SetAside(held, by, at);
            }
        }

        seat.Seat(at);
        _plan.Add(seat);
        _journal.Changed(seat, kind, by, at);
        if (movesOthersUp)
        {
            MoveUp(left, at, rules);
        }

        return left;
    }

    /// <summary>Of what was set aside the strongest that may sit does; what may not any more is over.</summary>
    private void ComeBack(PersonId student, DateTimeOffset at, IReadOnlyCollection<ISignUpRule> rules)
    {
        foreach (var aside in _plan.Of(student).Where(one => one.State == SignUpState.SetAside).OrderByDescending(one => one.Rank).ThenByDescending(one => one.Id.Value).ToList())
        {
            var decision = Decide(AttemptOf(new Bid(student, aside.ActivityId, SignUpWay.ComesBack, aside.Rank, Actor.System, at)), rules);
            if (decision.MaySit)
            {
                Seat(aside, at, FlexEventKind.CameBack, default, rules);
            }
            else if (decision.Refusals.All(refusal => refusal.Rule != SignUpRule.Locked) && !IsOffWithSession(aside))
            {
                Finish(aside, SignUpEnd.NoSeatLeft, default, at);
            }
        }
    }

    private bool TakesPlace(SignUp signUp) => _offers[signUp.ActivityId] is var offer && offer.Activity.CalledOff is null && !offer.IsOffFor(_gradeOf(signUp.StudentId));

    /// <summary>What is off with its whole session may yet be held, and everyone keeps their place in it.</summary>
    private bool IsOffWithSession(SignUp signUp) => !TakesPlace(signUp) && !_offers[signUp.ActivityId].IsOffAlone;

    private SignUp? NextUp(ActivityInSession activity, DateTimeOffset at, IReadOnlyCollection<ISignUpRule> rules) =>
        _plan.Line(activity.Id).FirstOrDefault(waits => Decide(AttemptOf(new Bid(waits.StudentId, activity.Id, SignUpWay.MovesUp, SignUpRank.OwnChoice, Actor.System, at)), rules).MaySit);

    private SignUp? Waiting(Bid bid) =>
        bid.Rank == SignUpRank.OwnChoice ? _plan.Of(bid.Student).FirstOrDefault(one => one.ActivityId == bid.Activity && one.State == SignUpState.Waiting) : null;

    private void SetAside(SignUp seat, PersonId by, DateTimeOffset at)
    {
        seat.SetAside(at);
        _journal.Changed(seat, FlexEventKind.SetAside, by, at);
    }

    private void Finish(SignUp signUp, SignUpEnd why, PersonId by, DateTimeOffset at)
    {
        signUp.Finish(why, at);
        _plan.Remove(signUp);
        _journal.Changed(signUp, FlexEventKind.Over, by, at);
    }

    private SignUpDecision Decide(SignUpAttempt attempt, IEnumerable<ISignUpRule> rules) => _journal.Judged(SignUpDecision.Of(attempt, rules));

    private SignUpAttempt AttemptOf(Bid bid)
    {
        var activity = _plan.Activity(bid.Activity)!;
        return new SignUpAttempt(bid.Student, activity, bid.Way, bid.Rank, bid.By, bid.At, _plan.SeatedBeside(bid.Student, bid.Activity))
        {
            Held = _plan.Held(bid.Student, activity),
            SeatsLeft = _plan.SeatsLeft(activity, bid.Student),
            Admits = bid.Standing.Admits,
            CalledOffForStudent = bid.Standing.CalledOff || _offers[bid.Activity].IsOffFor(_gradeOf(bid.Student)),
            NoShows = bid.Standing.NoShows,
            MostNoShows = bid.Standing.MostNoShows,
        };
    }
}
