using System.Text.Json.Serialization;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>Until when students sign up and change, by the school's own clock: across a change of summer time a cut-off keeps its time of day.</summary>
[JsonDerivedType(typeof(Weekly), "weekly")]
[JsonDerivedType(typeof(Hours), "hours")]
internal abstract record CutOff
{
    private CutOff()
    {
    }

    /// <summary>Longest time before the begin, in hours: two weeks.</summary>
    public const int MostHours = 336;

    /// <summary>The instant of the cut-off of a session.</summary>
    public abstract DateTimeOffset For(School school, DateOnly date, TimeOnly starts);

    public abstract string InWords { get; }

    /// <summary>A weekday and a time, for the sessions of the week after: "Fridays 3:00 PM for next week". Weeks begin on Monday.</summary>
    internal sealed record Weekly(DayOfWeek Day, TimeOnly Time) : CutOff
    {
        public override string InWords => $"{Day}s {Clock.Say(Time)} for the week after";

        public override DateTimeOffset For(School school, DateOnly date, TimeOnly starts)
        {
            var monday = Weeks.MondayOf(date);
            return school.Instant(monday.AddDays(Weeks.IndexOf(Day) - 7), Time);
        }
    }

    /// <summary>So many hours before the begin, as the clock on the wall counts them.</summary>
    internal sealed record Hours(int Before) : CutOff
    {
        public override string InWords => Before switch
        {
            0 => "until it begins",
            var hours when hours % 24 == 0 => $"{CountWords.Count(hours / 24, "day")} before",
            var hours => $"{CountWords.Count(hours, "hour")} before",
        };

        public override DateTimeOffset For(School school, DateOnly date, TimeOnly starts)
        {
            var local = date.ToDateTime(starts).AddHours(-Before);
            return school.Instant(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }
    }
}
