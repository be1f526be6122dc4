using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SmartPass.Load.Making;

/// <summary>When bells ring. Whatever the hour and the weekday, there is school: the zone is the one in which it is ten in the morning.</summary>
internal sealed record Bells(IReadOnlyList<(TimeOnly From, TimeOnly Until)> Classes)
{
    private const int Periods = 7;

    /// <summary>The day in that zone.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(Local.DateTime);

    /// <summary>One class goes on for as long as anything is measured: no bell rings in the middle.</summary>
    public static Bells OneLongClass => new([(new TimeOnly(7, 0), new TimeOnly(8, 0)), (new TimeOnly(8, 5), new TimeOnly(22, 0))]);

    // From -12 to +11 hours, so that it is ten in the morning there.
    private static int Offset => ((10 - TimeProvider.System.GetUtcNow().Hour + 36) % 24) - 12;

    private static DateTimeOffset Local => TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(Offset));

    // Names of these zones count westward.
    private static string Zone => Offset == 0 ? "Etc/UTC" : string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{(Offset < 0 ? "+" : "-")}{Math.Abs(Offset)}");

    /// <summary>A school day in minutes: classes and passing periods follow each other from now on, until all have met or the day is over.</summary>
    /// <param name="minutes">How long a class lasts; a minute passes between two.</param>
    public static Bells Compressed(int minutes)
    {
        var classes = new List<(TimeOnly, TimeOnly)>();
        for (var at = new TimeOnly(Local.Hour, Local.Minute); classes.Count < Periods && at.AddMinutes(minutes) > at; at = at.AddMinutes(minutes + 1))
        {
            classes.Add((at, at.AddMinutes(minutes)));
        }

        return new Bells(classes);
    }

    /// <summary>Writes them for every day of the week at every school; the app must not be running.</summary>
    public void Ring(SqliteConnection db)
    {
        db.Do("UPDATE Roster_School SET Zone = $zone; UPDATE Roster_District SET Zone = $zone;", ("$zone", Zone));
        foreach (var (dayType, school) in db.Rows("SELECT MIN(Id), SchoolId FROM Roster_DayType GROUP BY SchoolId", row => (row.GetInt64(0), row.GetInt64(1))))
        {
            foreach (var weekday in Enum.GetNames<DayOfWeek>())
            {
                db.Do("INSERT OR REPLACE INTO Roster_DefaultWeek (SchoolId, Weekday, DayTypeId) VALUES ($school, $weekday, $type)", ("$school", school), ("$weekday", weekday), ("$type", dayType));
            }

            db.Do("DELETE FROM Roster_DayTypeSlot WHERE DayTypeId = $type", ("$type", dayType));
            var order = 0;
            for (var number = 0; number < Classes.Count; number++)
            {
                var (from, until) = Classes[number];
                if (number > 0)
                {
                    Slot(db, dayType, order++, Classes[number - 1].Until, from, "Passing", $"Passing to Period {number + 1}", null);
                }

                Slot(db, dayType, order++, from, until, "Class", $"Period {number + 1}", $"{number + 1}");
            }
        }
    }

    private static void Slot(SqliteConnection db, long dayType, int order, TimeOnly from, TimeOnly until, string kind, string label, string? period) => db.Do(
        "INSERT INTO Roster_DayTypeSlot (DayTypeId, \"Order\", Start, \"End\", Kind, Label, Period, Audience) VALUES ($type, $order, $from, $until, $kind, $label, $period, '')",
        ("$type", dayType), ("$order", order), ("$from", Text(from)), ("$until", Text(until)), ("$kind", kind), ("$label", label), ("$period", period));

    private static string Text(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
