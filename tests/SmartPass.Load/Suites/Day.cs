using SmartPass.Load.Making;

namespace SmartPass.Load.Suites;

/// <summary>What a school offers on one day, and what its students want of it: a few activities are wanted by most.</summary>
/// <param name="Number">Which day.</param>
/// <param name="Session">The session.</param>
/// <param name="Activities">Its activities, those that are wanted most first.</param>
/// <param name="Clubs">Activities of another session at that time.</param>
/// <param name="GroupOf">The group of a student, by number.</param>
internal sealed record Day(int Number, long Session, IReadOnlyList<Offered> Activities, IReadOnlyList<Offered> Clubs, IReadOnlyDictionary<long, int> GroupOf)
{
    /// <summary>The days of the first school, as the app has planned them.</summary>
    public static List<Day> All(string folder, IReadOnlyDictionary<long, int> groupOf)
    {
        var offered = Database.Of(
            folder,
            """
            SELECT s.Date, p.Name, s.Id, a.Id FROM Flex_Session s JOIN Flex_Period p ON p.Id = s.PeriodId JOIN Flex_ActivitySession a ON a.SessionId = s.Id ORDER BY s.Date, a.ActivityId
            """,
            row => (Date: row.GetString(0), Period: row.GetString(1), Offered: new Offered(row.GetInt64(3), row.GetInt64(2))));
        return [.. offered.GroupBy(one => one.Date).Select((date, number) => new Day(
            number, date.First(one => one.Period == FlexPeriods.Main).Offered.Session,
            [.. date.Where(one => one.Period == FlexPeriods.Main).Select(one => one.Offered)], [.. date.Where(one => one.Period == FlexPeriods.Clubs).Select(one => one.Offered)], groupOf))];
    }

    public Offered Wish(Random dice) => Activities[(int)(Activities.Count * Math.Pow(dice.NextDouble(), 2))];

    /// <summary>Members of a group all want the same.</summary>
    public Offered FirstWish(long student, Random dice) => Wish(GroupOf.TryGetValue(student, out var group) ? new Random((Number * 10_000) + group) : dice);
}
