using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>When sign-up opens: some days before, at a time of day.</summary>
internal sealed record Opening(int DaysBefore, TimeOnly Time)
{
    /// <summary>No session is planned longer ahead.</summary>
    public const int MostDays = 28;

    public string InWords => $"{CountWords.Count(DaysBefore, "day")} before, at {Clock.Say(Time)}";

    public DateTimeOffset For(School school, DateOnly date) => school.Instant(date.AddDays(-DaysBefore), Time);
}
