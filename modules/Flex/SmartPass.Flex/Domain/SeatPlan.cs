using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>Who sits and waits where, by student and by activity, and how many seats are free.</summary>
internal sealed class SeatPlan
{
    private readonly Dictionary<ActivitySessionId, ActivityInSession> _activities;
    private readonly Dictionary<ActivitySessionId, IReadOnlyList<ActivityInSession>> _sharing;
    private readonly Dictionary<ActivitySessionId, List<SignUp>> _in = [];
    private readonly Dictionary<PersonId, List<SignUp>> _of = [];

    private readonly Func<SignUp, bool> _takesPlace;

    /// <param name="activities">The activities of the day.</param>
    /// <param name="open">Every sign-up that is not over.</param>
    /// <param name="takesPlace">Whether what a student has a seat in takes place for them; what does not is in the way of nothing.</param>
    public SeatPlan(IReadOnlyCollection<ActivityInSession> activities, IEnumerable<SignUp> open, Func<SignUp, bool> takesPlace)
    {
        _takesPlace = takesPlace;
        _activities = activities.ToDictionary(activity => activity.Id);
        _sharing = activities.ToDictionary(one => one.Id, one => SharedRoom.Of(one, activities));
        foreach (var signUp in open)
        {
            Add(signUp);
        }
    }

    public ActivityInSession? Activity(ActivitySessionId id) => _activities.GetValueOrDefault(id);

    public IReadOnlyList<SignUp> Of(PersonId student) => _of.TryGetValue(student, out var signUps) ? signUps : [];

    public IReadOnlyList<SignUp> In(ActivitySessionId activity) => _in.TryGetValue(activity, out var signUps) ? signUps : [];

    /// <summary>The activity with those that are in its room at that time.</summary>
    public IReadOnlyList<ActivityInSession> Sharing(ActivitySessionId activity) => _sharing.TryGetValue(activity, out var sharing) ? sharing : [];

    public void Add(SignUp signUp)
    {
        var own = ListOf(_of, signUp.StudentId);
        if (!own.Contains(signUp))
        {
            own.Add(signUp);
            ListOf(_in, signUp.ActivityId).Add(signUp);
        }
    }

    public void Remove(SignUp signUp)
    {
        ListOf(_of, signUp.StudentId).Remove(signUp);
        ListOf(_in, signUp.ActivityId).Remove(signUp);
    }

    /// <summary>Who waits for an activity, the first first.</summary>
    public IEnumerable<SignUp> Line(ActivitySessionId activity) =>
        In(activity).Where(one => one.State == SignUpState.Waiting).OrderBy(one => one.At).ThenBy(Number);

    public int Ahead(SignUp waits) => Line(waits.ActivityId).TakeWhile(one => one != waits).Count();

    public IReadOnlyCollection<PersonId> SeatedBeside(PersonId student, ActivitySessionId activity) => [.. Seated(activity).Where(one => one.StudentId != student).Select(one => one.StudentId)];

    /// <summary>What a student has at the time of an activity.</summary>
    /// <param name="student">The student.</param>
    /// <param name="at">The activity.</param>
    /// <param name="except">One that does not count.</param>
    public IReadOnlyList<HeldSeat> Held(PersonId student, ActivityInSession at, SignUp? except = null) =>
        [.. SeatsAt(student, at.Times).Where(one => one != except).Select(one => (SignUp: one, Activity: _activities[one.ActivityId])).Select(held => new HeldSeat(held.SignUp.SessionId, held.Activity.Title, held.SignUp.Rank, held.Activity.Hosts))];

    /// <summary>The seats of a student that make way for this one.</summary>
    public IReadOnlyList<SignUp> HeldBeside(SignUp seat) => [.. SeatsAt(seat.StudentId, _activities[seat.ActivityId].Times).Where(one => one != seat)];

    /// <summary>Free seats for a student, whose own do not count: of the activity, and of its room, which has as many as the largest of the activities that share it. Null for no limit.</summary>
    public int? SeatsLeft(ActivityInSession activity, PersonId student) =>
        SharedRoom.SeatsLeft(activity, Sharing(activity.Id), id => Seated(id).Count(one => one.StudentId != student));

    /// <summary>Where a student has two seats at one time, all but the strongest; of two alike the first is that.</summary>
    public IReadOnlyList<SignUp> Surplus()
    {
        var surplus = new List<SignUp>();
        foreach (var own in _of.Values)
        {
            var kept = new List<SessionTimes>();
            foreach (var (seat, times) in own.Where(IsTaken).OrderByDescending(seat => seat.Rank).ThenBy(Number).Select(seat => (seat, _activities[seat.ActivityId].Times)))
            {
                if (kept.Exists(times.Overlaps))
                {
                    surplus.Add(seat);
                }
                else
                {
                    kept.Add(times);
                }
            }
        }

        return surplus;
    }

    /// <summary>What a student has at some time and takes place for them.</summary>
    public IEnumerable<SignUp> SeatsAt(PersonId student, SessionTimes times) => Of(student).Where(one => IsTaken(one) && _activities[one.ActivityId].Times.Overlaps(times));

    private IEnumerable<SignUp> Seated(ActivitySessionId activity) => In(activity).Where(one => one.State == SignUpState.Seated);

    private bool IsTaken(SignUp signUp) => signUp.State == SignUpState.Seated && _activities.ContainsKey(signUp.ActivityId) && _takesPlace(signUp);

    // One that was not written yet came last.
    private static long Number(SignUp signUp) => signUp.Id == default ? long.MaxValue : signUp.Id.Value;

    private static List<SignUp> ListOf<T>(Dictionary<T, List<SignUp>> lists, T key) where T : notnull =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];
}
