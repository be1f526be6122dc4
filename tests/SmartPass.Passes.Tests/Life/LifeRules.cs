using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Life;

/// <summary>The rules of a start as one would tell them, over the reference's passes.</summary>
internal sealed class LifeRules(IReadOnlyList<LifePass> passes)
{
    public const int RestroomPlaces = 2;
    public const int MostOut = 3;
    public const int DailyLimit = 2;
    public const int PauseMinutes = 3;
    public const int LastMinutes = 2;

    /// <summary>Most out of Room 215; of Room 214 as many as like.</summary>
    public const int MostOutOf215 = 1;

    private static readonly TimeSpan Period = TimeSpan.FromMinutes(20);

    public bool Frozen { get; set; }

    public bool RestroomClosed { get; set; }

    public bool Limited { get; set; }

    public bool WithPause { get; set; }

    public HashSet<RoomId> PausedRooms { get; } = [];

    public List<StartRule> Refusals(LifePass pass, RoomId to, DateTimeOffset at, bool underWay = false)
    {
        var refusals = new List<StartRule>();
        Add(StartRule.AlreadyOut, !underWay && passes.Any(other => other.Student == pass.Student && other.Status == PassStatus.Active));
        Add(StartRule.PassesPaused, Frozen);
        Add(StartRule.NoPassWindow, !underWay && Limited && at >= Bell(at).AddMinutes(-LastMinutes));
        Add(StartRule.RoomClosed, RestroomClosed && to == SchoolOfTests.Restroom);
        Add(StartRule.LimitReached, !underWay && Limited && to == SchoolOfTests.Restroom && Today(pass.Student, at) >= DailyLimit);
        Add(StartRule.PauseBetween, !underWay && at < Again(pass.Student, at));
        Add(StartRule.EncounterPrevention, passes.Any(other => other.Status == PassStatus.Active && other.Student.MustNotMeet(pass.Student)));
        Add(StartRule.HallwayFull, OutInAll(pass.Student, at) >= MostOut);
        Add(StartRule.RoomFull, IsFull(pass.Student, to, at) || (!underWay && (PausedRooms.Contains(pass.Student.Room) || TooManyOut(pass.Student, at))));
        return refusals;

        void Add(StartRule rule, bool refuses)
        {
            if (refuses && !(pass.Overridden.Contains(rule) && to == pass.To && pass.Status is not (PassStatus.Active or PassStatus.Ended)))
            {
                refusals.Add(rule);
            }
        }
    }

    /// <summary>When time alone may change one of these refusals.</summary>
    public DateTimeOffset? LookAgain(LifePass pass, List<StartRule> refusals, DateTimeOffset at) =>
        new[] { refusals.Contains(StartRule.PauseBetween) ? Again(pass.Student, at) : null, refusals.Contains(StartRule.NoPassWindow) ? Bell(at) : null }.Min();

    /// <summary>The end of the period that an instant is in.</summary>
    public static DateTimeOffset Bell(DateTimeOffset at) => at - TimeSpan.FromTicks(at.Ticks % Period.Ticks) + Period;

    public static CurrentSlot Slot(DateTimeOffset at) => new("Period 3", SlotKind.Class, Bell(at) - Period, Bell(at), "3");

    public int Taken(LifeStudent student, DateTimeOffset at) =>
        passes.Count(pass => pass.Student != student && pass.To == SchoolOfTests.Restroom && (pass.KeepsPlace || Counts(pass, at)));

    private bool IsFull(LifeStudent student, RoomId to, DateTimeOffset at) => to == SchoolOfTests.Restroom && Taken(student, at) >= RestroomPlaces;

    private bool TooManyOut(LifeStudent student, DateTimeOffset at) => student.Room != SchoolOfTests.Room214 && OutOf(student, at) >= MostOutOf215;

    private int OutOf(LifeStudent student, DateTimeOffset at) =>
        passes.Count(pass => pass.Student != student && pass.Student.Room == student.Room && (pass.KeepsPlace || Counts(pass, at)));

    private int OutInAll(LifeStudent student, DateTimeOffset at) => passes.Count(pass => pass.Student != student && Counts(pass, at));

    private static bool Counts(LifePass pass, DateTimeOffset at) => pass.Status == PassStatus.Active && at < pass.Due.AddMinutes(5);

    private int Today(LifeStudent student, DateTimeOffset at) => passes.Count(pass =>
        pass.Student == student && pass.To == SchoolOfTests.Restroom && pass.StartedAt <= at && Lincoln.High.Date(pass.StartedAt.Value) == Lincoln.High.Date(at));

    private DateTimeOffset? Again(LifeStudent student, DateTimeOffset at) => !WithPause ? null
        : passes.Where(pass => pass.Student == student && pass.StartedAt <= at && Week(pass.StartedAt.Value) == Week(at)).Max(pass => pass.EndedAt)?.AddMinutes(PauseMinutes);

    // The first day of the calendar was a Monday.
    private static int Week(DateTimeOffset at) => Lincoln.High.Date(at).DayNumber / 7;

    public string Say(StartRule rule, LifePass pass, RoomId to, DateTimeOffset at, bool toStudent)
    {
        var again = Again(pass.Student, at) is { } time ? Clock(time) : "";
        var full = IsFull(pass.Student, to, at) ? $"Restroom 2F is full: {Taken(pass.Student, at)} of {RestroomPlaces} are out."
            : PausedRooms.Contains(pass.Student.Room) ? $"Nobody leaves {(pass.Student.Room == SchoolOfTests.Room214 ? "Room 214" : "Room 215")} right now."
            : $"{OutOf(pass.Student, at)} of {MostOutOf215} are out of Room 215.";
        return (rule, toStudent) switch
        {
            (StartRule.AlreadyOut, true) => "You already have a pass. End it first.",
            (StartRule.AlreadyOut, false) => "This student already has a pass. End that one first.",
            (StartRule.PassesPaused, true) => "Passes are paused at your school. Stay where you are; an adult tells you when they start again.",
            (StartRule.PassesPaused, false) => "frozen",
            (StartRule.NoPassWindow, _) => $"No passes in the last {LastMinutes} minutes of Period 3. They open again at {Clock(Bell(at))}.",
            (StartRule.RoomClosed, _) => "Restroom 2F is closed (flooded). Choose another place.",
            (StartRule.LimitReached, true) => "You have used your passes for today. If you need to go, ask a teacher.",
            (StartRule.LimitReached, false) => $"This student has had {Today(pass.Student, at)} of {DailyLimit} passes today.",
            (StartRule.PauseBetween, true) => $"You were out a short while ago. Your next pass can start at {again}.",
            (StartRule.PauseBetween, false) => $"This student was out a short while ago. The next pass can start at {again}.",
            (StartRule.EncounterPrevention or StartRule.HallwayFull, true) => StartVerdict.Generic,
            (StartRule.EncounterPrevention, false) => KeptApart.ToStaff,
            (StartRule.HallwayFull, false) => $"The hallway is full: {OutInAll(pass.Student, at)} students are out; the most is {MostOut}. Let go when someone is back.",
            (_, true) => $"{full} Wait in line, and you are told when it is your turn.",
            (_, false) => $"{full} Let go when someone is back, or choose another place.",
        };
    }

    private static string Clock(DateTimeOffset at) => Lincoln.High.Clock(at).ToString("h:mm tt", System.Globalization.CultureInfo.InvariantCulture);
}
