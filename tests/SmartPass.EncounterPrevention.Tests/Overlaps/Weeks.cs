using SmartPass.EncounterPrevention.Domain.Overlaps;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Overlaps;

/// <summary>Four weeks with twenty school days, written down stay by stay.</summary>
internal sealed class Weeks
{
    /// <summary>The Monday that the four weeks begin with; the look of the Thursday on which tests begin is over them.</summary>
    public static readonly DateOnly From = new(2026, 9, 14);

    public List<PastStay> Stays { get; } = [];

    public FourWeeks Look() => new(Stays, Lincoln.High, From);

    /// <summary>A stay on one of the twenty school days, from 0, by the school's clock.</summary>
    public Weeks Out(PersonId student, int day, string time, RoomId place, int minutes = 5, PassRoute route = PassRoute.SelfCheckout, bool made = false)
    {
        var at = Lincoln.High.Instant(From.AddDays((day / 5 * 7) + (day % 5)), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
        Stays.Add(new PastStay(student, place, at, at.AddMinutes(minutes), route, made));
        return this;
    }

    /// <summary>Two students meet in one place, each day at another hour.</summary>
    public Weeks Meet(PersonId one, PersonId other, RoomId place, params int[] days)
    {
        foreach (var day in days)
        {
            var hour = 8 + (day % 7);
            Out(one, day, $"{hour}:10", place).Out(other, day, $"{hour}:12", place);
        }

        return this;
    }

    /// <summary>Somebody is out on every school day, in another place than anyone else.</summary>
    public Weeks SchoolGoesOn()
    {
        for (var day = 0; day < 20; day++)
        {
            Out(new PersonId(999), day, "8:00", new RoomId(99));
        }

        return this;
    }

    /// <summary>Students who go regardless of each other, each with hours and places of their own; whoever goes in the same half hour to the same place meets.</summary>
    public Weeks Regardless(int seed, int students = 50)
    {
        var random = new Random(seed);
        for (var student = 1; student <= students; student++)
        {
            foreach (var habit in Enumerable.Range(0, 5).Select(_ => (Place: new RoomId(1 + random.Next(3)), Hour: 8 + random.Next(4), Often: 0.15 + (random.NextDouble() * 0.5))).DistinctBy(habit => (habit.Place, habit.Hour)))
            {
                foreach (var day in Enumerable.Range(0, 20).Where(_ => random.NextDouble() < habit.Often))
                {
                    Out(new PersonId(student), day, $"{habit.Hour}:00", habit.Place, 29);
                }
            }
        }

        return this;
    }
}
