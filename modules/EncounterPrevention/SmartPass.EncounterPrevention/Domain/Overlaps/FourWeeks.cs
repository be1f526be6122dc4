using System.Numerics;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.EncounterPrevention.Domain.Overlaps;

/// <summary>Four weeks of a school: who went where in which half hour, and on which days; and who met. A stay counts in the half hour in which it began.</summary>
internal sealed class FourWeeks
{
    public const int Days = 28;

    private static readonly TimeSpan Together = TimeSpan.FromMinutes(1);

    private readonly Dictionary<Stratum, Dictionary<PersonId, uint>> _went = [];
    private readonly Dictionary<Pair, HashSet<Meeting>> _met = [];
    private uint _schoolDays;

    /// <param name="stays">All of the school that began in these weeks.</param>
    /// <param name="school">Whose clock tells day and hour.</param>
    /// <param name="from">The first of the days.</param>
    public FourWeeks(IEnumerable<PastStay> stays, School school, DateOnly from)
    {
        var cells = new Dictionary<Meeting, List<PastStay>>();
        foreach (var stay in stays)
        {
            var clock = school.Clock(stay.From);
            var day = DateOnly.FromDateTime(clock.DateTime).DayNumber - from.DayNumber;
            if (day is < 0 or >= Days)
            {
                continue;
            }

            _schoolDays |= 1u << day;
            if (!IsArranged(stay))
            {
                Note(stay, new Meeting(new Stratum(stay.To, (clock.Hour * 2) + (clock.Minute / 30)), day), cells);
            }
        }

        foreach (var (cell, there) in cells)
        {
            Meet(cell, there);
        }
    }

    /// <summary>On how many of the days the school had passes at all. A Saturday with a single pass is one as well, and makes chances a little smaller than they are.</summary>
    public int SchoolDays => BitOperations.PopCount(_schoolDays);

    /// <summary>Students by place and half hour, each with the number of days on which they went.</summary>
    public IEnumerable<IReadOnlyList<(PersonId Student, int Days)>> Strata => _went.Values.Select(went => went.Select(one => (one.Key, BitOperations.PopCount(one.Value))).ToList());

    /// <summary>Pairs that met, and when.</summary>
    public IEnumerable<(Pair Pair, IReadOnlySet<Meeting> Meetings)> Met => _met.Select(one => (one.Key, (IReadOnlySet<Meeting>)one.Value));

    /// <summary>For each place and half hour that both went to: on how many days the one, and the other.</summary>
    public IReadOnlyList<(int One, int Other)> Shared(Pair pair) =>
    [
        .. from went in _went.Values
           let one = went.GetValueOrDefault(pair.One)
           where one != 0
           let other = went.GetValueOrDefault(pair.Other)
           where other != 0
           select (BitOperations.PopCount(one), BitOperations.PopCount(other)),
    ];

    /// <summary>Where staff sent several at once, or said when to come, nobody sought anybody.</summary>
    private static bool IsArranged(PastStay stay) =>
        stay.Route is PassRoute.Bulk or PassRoute.Recurring or PassRoute.Appointment || (stay.Route == PassRoute.Scheduled && stay.MadeForStudent);

    private void Note(PastStay stay, Meeting cell, Dictionary<Meeting, List<PastStay>> cells)
    {
        if (!_went.TryGetValue(cell.Stratum, out var went))
        {
            _went[cell.Stratum] = went = [];
        }

        went[stay.Student] = went.GetValueOrDefault(stay.Student) | (1u << cell.Day);
        if (!cells.TryGetValue(cell, out var there))
        {
            cells[cell] = there = [];
        }

        there.Add(stay);
    }

    private void Meet(Meeting cell, List<PastStay> there)
    {
        for (var first = 0; first < there.Count; first++)
        {
            for (var second = first + 1; second < there.Count; second++)
            {
                var (one, other) = (there[first], there[second]);
                if (one.Student != other.Student && Earlier(one.Until, other.Until) - Later(one.From, other.From) >= Together)
                {
                    var pair = Pair.Of(one.Student, other.Student);
                    if (!_met.TryGetValue(pair, out var meetings))
                    {
                        _met[pair] = meetings = [];
                    }

                    meetings.Add(cell);
                }
            }
        }
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
