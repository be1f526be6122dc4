using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Tests.Concurrency;

/// <summary>The rules of passes as one would tell them: a restroom with few places that students go to by themselves, a nurse for whom they ask, and a clock. Says what everyone is told.</summary>
internal sealed class HallModel(int places, DateTimeOffset now, IEnumerable<PersonFacts> students)
{
    public const string Done = "done";
    public const string NotYours = "not yours";
    public const string FullToStudent = "Restroom 2F is full: 2 of 2 are out. Try again when someone is back.";
    public const string FullToStaff = "Restroom 2F is full: 2 of 2 are out. Let go when someone is back, or choose another place.";
    public const string AlreadyOut = "You already have a pass. End it first.";
    public const string AlreadyAsking = "You are already asking for a pass. Take that back first, or wait for the answer.";
    private const int Limit = 5;

    public IReadOnlyList<Modelled> Students { get; } = [.. students.Select(person => new Modelled(person))];

    public int Taken => Students.Count(HoldsPlace);

    public bool IsForgotten(Modelled student) => student.Status == PassStatus.Active && now >= student.Due.AddMinutes(5);

    public string AskRestroom(Modelled student)
    {
        var told = student.Status switch
        {
            PassStatus.Requested => AlreadyAsking,
            PassStatus.Active => AlreadyOut,
            _ => Taken >= places ? FullToStudent : Done,
        };
        if (told == Done)
        {
            student.WasAsked = false;
            Leave(student, toRestroom: true);
        }

        return told;
    }

    public string AskNurse(Modelled student)
    {
        var told = student.Status switch { PassStatus.Requested => AlreadyAsking, PassStatus.Active => AlreadyOut, _ => Done };
        if (told == Done)
        {
            (student.Status, student.WasAsked, student.Asked, student.ToRestroom, student.Overtime, student.EndRecorded) = (PassStatus.Requested, true, now, false, false, false);
        }

        return told;
    }

    public string Approve(Modelled student, bool toRestroom)
    {
        var told = student switch
        {
            { WasAsked: false } => NotYours,
            { Status: not PassStatus.Requested } => TooLate(student),
            _ => toRestroom && Taken >= places ? FullToStaff : Done,
        };
        if (told == Done)
        {
            Leave(student, toRestroom);
        }

        return told;
    }

    public static string Deny(Modelled student) => student.WasAsked ? Close(student, PassStatus.Denied) : NotYours;

    public static string Withdraw(Modelled student) => Close(student, PassStatus.Withdrawn);

    public static string End(Modelled student)
    {
        if (student.Status == PassStatus.Active)
        {
            (student.Status, student.EndRecorded) = (PassStatus.Ended, true);
            return Done;
        }

        return student is { Status: PassStatus.Ended, EndRecorded: true } ? Done : TooLate(student);
    }

    public void Wait(int minutes)
    {
        now = now.AddMinutes(minutes);
        foreach (var student in Students)
        {
            if (student.Status == PassStatus.Requested && now >= student.Asked.AddMinutes(10))
            {
                student.Status = PassStatus.Lapsed;
            }

            if (student.Status == PassStatus.Active)
            {
                student.Overtime |= now >= student.Due;
                student.Status = now >= student.Due.AddMinutes(15) ? PassStatus.Ended : PassStatus.Active;
            }
        }
    }

    private static string TooLate(Modelled student) => student.Status switch
    {
        PassStatus.Requested => "This request still waits for an answer.",
        PassStatus.Active => "This pass is already under way.",
        PassStatus.Denied => "This request was already answered with no.",
        PassStatus.Withdrawn => "The student took this request back.",
        PassStatus.Lapsed => "This request was not answered in time. The student can ask again.",
        _ => student.EndRecorded ? "This pass has already ended." : "This pass already ended by itself. When the student was back is not recorded.",
    };

    private static string Close(Modelled student, PassStatus how)
    {
        if (student.Status != PassStatus.Requested)
        {
            return TooLate(student);
        }

        student.Status = how;
        return Done;
    }

    private bool HoldsPlace(Modelled student) => student is { Status: PassStatus.Active, ToRestroom: true } && !IsForgotten(student);

    private void Leave(Modelled student, bool toRestroom) =>
        (student.Status, student.Due, student.ToRestroom, student.Overtime, student.EndRecorded) = (PassStatus.Active, now.AddMinutes(Limit), toRestroom, false, false);

    /// <summary>A student with the last pass they had.</summary>
    internal sealed class Modelled(PersonFacts person)
    {
        public PersonFacts Person => person;

        public PassId? Pass { get; set; }

        public PassStatus? Status { get; set; }

        /// <summary>Whether the teacher was asked for it, or nobody was.</summary>
        public bool WasAsked { get; set; }

        public DateTimeOffset Asked { get; set; }

        public DateTimeOffset Due { get; set; }

        public bool ToRestroom { get; set; }

        public bool Overtime { get; set; }

        public bool EndRecorded { get; set; }
    }
}
