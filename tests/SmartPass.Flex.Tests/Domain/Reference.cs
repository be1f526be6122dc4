using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;

namespace SmartPass.Flex.Tests.Domain;

/// <summary>The same rules written down as plainly as can be, over one list and without any index: what the day is compared with.</summary>
internal sealed class Reference(IReadOnlyList<ActivityInSession> offered, Func<PersonId, PersonId, bool> apart)
{
    private readonly List<ActivityInSession> _activities = [.. offered];
    private readonly List<Word> _words = [];
    private readonly HashSet<SessionId> _off = [];
    private long _next;

    internal sealed record Word(long Number, PersonId Student, ActivitySessionId Activity, SignUpRank Rank)
    {
        public SignUpState State { get; set; }
    }

    public IEnumerable<Word> Open => _words.Where(word => word.State != SignUpState.Over);

    public void SignUp(PersonId student, ActivitySessionId activity)
    {
        if (Has(student, activity, SignUpRank.OwnChoice))
        {
            return;
        }

        if (MaySit(student, activity, SignUpRank.OwnChoice))
        {
            Sit(Waits(student, activity) ?? New(student, activity, SignUpRank.OwnChoice));
            return;
        }

        var mayWait = !_off.Contains(Of(activity).Session) && Free(student, activity) <= 0 && !IsHeld(student, activity, SignUpRank.OwnChoice) && !HasChosenBeside(student, activity);
        if (mayWait && Waits(student, activity) is null)
        {
            foreach (var other in Open.Where(word => word.Student == student && word.State == SignUpState.Waiting && SameSession(word.Activity, activity)).ToList())
            {
                other.State = SignUpState.Over;
            }

            New(student, activity, SignUpRank.OwnChoice).State = SignUpState.Waiting;
        }
    }

    public void Assign(PersonId student, ActivitySessionId activity, SignUpRank rank)
    {
        if (!Has(student, activity, rank) && MaySit(student, activity, rank))
        {
            Sit(New(student, activity, rank));
        }
    }

    /// <summary>At the cut-off: the first of these in which there is a place.</summary>
    public void Place(PersonId student, IEnumerable<ActivitySessionId> choices)
    {
        foreach (var activity in choices)
        {
            if (Has(student, activity, SignUpRank.Placed) || MaySit(student, activity, SignUpRank.Placed))
            {
                Assign(student, activity, SignUpRank.Placed);
                return;
            }
        }
    }

    /// <summary>The word goes over to another activity of the session, or stays where it is.</summary>
    public void Move(Word word, ActivitySessionId to)
    {
        if (word.Activity == to || !SameSession(word.Activity, to))
        {
            return;
        }

        var (state, moved) = (word.State, word.Rank > SignUpRank.OwnChoice ? word.Rank : SignUpRank.Requested);
        word.State = SignUpState.Over;
        if (!MaySit(word.Student, to, moved))
        {
            word.State = state;
            return;
        }

        Sit(New(word.Student, to, moved));
        if (state == SignUpState.Seated)
        {
            MoveUp([word.Activity]);
        }
    }

    /// <summary>A session is called off, or held after all where that can be; of two seats at one time the stronger counts then.</summary>
    public void Turn(SessionId session)
    {
        if (_off.Add(session) is var isOff && !isOff)
        {
            _off.Remove(session);
            if (IsOver)
            {
                _off.Add(session);
                return;
            }
        }

        foreach (var weaker in Open.Where(TakesPlace).OrderByDescending(word => word.Rank).ThenBy(word => word.Number).ToList())
        {
            if (Seats(weaker.Student, weaker.Activity).Any(other => other != weaker && (other.Rank, -other.Number).CompareTo((weaker.Rank, -weaker.Number)) > 0))
            {
                weaker.State = SignUpState.SetAside;
            }
        }

        foreach (var student in Open.Where(word => word.State == SignUpState.SetAside).Select(word => word.Student).Distinct().ToList())
        {
            ComeBack(student);
        }

        MoveUp(_activities.Select(activity => activity.Id));
    }

    /// <summary>An activity has more seats, or fewer, where those who sit there still can.</summary>
    public void Resize(ActivitySessionId activity, int seats)
    {
        var (at, before) = (_activities.FindIndex(one => one.Id == activity), Of(activity));
        _activities[at] = before with { Capacity = seats };
        if (IsOver)
        {
            _activities[at] = before;
            return;
        }

        MoveUp(_activities.Select(one => one.Id));
    }

    public void End(Word word)
    {
        var sat = word.State == SignUpState.Seated;
        word.State = SignUpState.Over;
        if (!sat)
        {
            return;
        }

        ComeBack(word.Student);
        MoveUp([word.Activity, .. Open.Where(other => other.Student == word.Student && other.State == SignUpState.Waiting).Select(other => other.Activity)]);
    }

    private void ComeBack(PersonId student)
    {
        foreach (var aside in Open.Where(other => other.Student == student && other.State == SignUpState.SetAside).OrderByDescending(other => other.Rank).ThenByDescending(other => other.Number).ToList())
        {
            if (Seats(student, aside.Activity).Any(held => held.Rank >= aside.Rank) || _off.Contains(Of(aside.Activity).Session))
            {
                continue;
            }

            if (MaySit(student, aside.Activity, aside.Rank))
            {
                Sit(aside);
            }
            else
            {
                aside.State = SignUpState.Over;
            }
        }
    }

    private void Sit(Word word)
    {
        MoveUp(Give(word));
    }

    private List<ActivitySessionId> Give(Word word)
    {
        List<ActivitySessionId> left = [];
        foreach (var held in Seats(word.Student, word.Activity).Where(held => held != word).ToList())
        {
            held.State = word.Rank == SignUpRank.OwnChoice ? SignUpState.Over : SignUpState.SetAside;
            left.Add(held.Activity);
        }

        word.State = SignUpState.Seated;
        return left;
    }

    private void MoveUp(IEnumerable<ActivitySessionId> freed)
    {
        var look = new Queue<ActivitySessionId>(freed.SelectMany(Beside));
        while (look.TryDequeue(out var activity))
        {
            var next = Open.Where(word => word.Activity == activity && word.State == SignUpState.Waiting).OrderBy(word => word.Number)
                .FirstOrDefault(word => MaySit(word.Student, activity, SignUpRank.OwnChoice));
            if (next is not null)
            {
                foreach (var other in Give(next).SelectMany(Beside).Append(activity))
                {
                    look.Enqueue(other);
                }
            }
        }
    }

    private bool MaySit(PersonId student, ActivitySessionId activity, SignUpRank rank) =>
        !_off.Contains(Of(activity).Session) && !IsHeld(student, activity, rank) && !(rank == SignUpRank.OwnChoice && HasChosenBeside(student, activity))
        && Open.Where(word => word.State == SignUpState.Seated && word.Activity == activity && word.Student != student).All(word => !apart(word.Student, student))
        && Free(student, activity) > 0;

    private bool IsHeld(PersonId student, ActivitySessionId activity, SignUpRank rank) =>
        Seats(student, activity).Any(held => rank == SignUpRank.OwnChoice ? held.Rank > rank : held.Rank >= rank);

    private bool HasChosenBeside(PersonId student, ActivitySessionId activity) =>
        Seats(student, activity).Any(held => held.Rank == SignUpRank.OwnChoice && !SameSession(held.Activity, activity));

    private int Free(PersonId student, ActivitySessionId activity)
    {
        var own = Of(activity).Capacity - Taken(activity);
        var beside = Beside(activity).ToList();
        var room = beside.Any(one => Of(one).Capacity is null) ? null : beside.Max(one => Of(one).Capacity) - beside.Sum(Taken);
        return Math.Min(own ?? int.MaxValue, room ?? int.MaxValue);

        int Taken(ActivitySessionId at) => Open.Count(word => word.State == SignUpState.Seated && word.Activity == at && word.Student != student);
    }

    private IEnumerable<ActivitySessionId> Beside(ActivitySessionId activity) =>
        _activities.Where(other => other.Id == activity || (other.Room == Of(activity).Room && other.Times.Overlaps(Of(activity).Times))).Select(other => other.Id);

    private IEnumerable<Word> Seats(PersonId student, ActivitySessionId activity) =>
        Open.Where(word => word.Student == student && TakesPlace(word) && Of(word.Activity).Times.Overlaps(Of(activity).Times));

    private bool IsOver => _activities.Any(one => !_off.Contains(one.Session) && Free(default, one.Id) < 0);

    private bool TakesPlace(Word word) => word.State == SignUpState.Seated && !_off.Contains(Of(word.Activity).Session);

    private bool Has(PersonId student, ActivitySessionId activity, SignUpRank rank) =>
        Open.Any(word => word.Student == student && word.Activity == activity && word.State == SignUpState.Seated && word.Rank >= rank);

    private Word? Waits(PersonId student, ActivitySessionId activity) =>
        Open.FirstOrDefault(word => word.Student == student && word.Activity == activity && word.State == SignUpState.Waiting);

    private bool SameSession(ActivitySessionId one, ActivitySessionId other) => Of(one).Session == Of(other).Session;

    private ActivityInSession Of(ActivitySessionId id) => _activities.Single(activity => activity.Id == id);

    private Word New(PersonId student, ActivitySessionId activity, SignUpRank rank)
    {
        var word = new Word(++_next, student, activity, rank);
        _words.Add(word);
        return word;
    }
}
