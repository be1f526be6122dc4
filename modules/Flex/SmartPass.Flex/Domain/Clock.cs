using System.Globalization;

namespace SmartPass.Flex.Domain;

/// <summary>Times of day in words.</summary>
internal static class Clock
{
    public static string Say(TimeOnly time) => time.ToString("h:mm tt", CultureInfo.InvariantCulture);
}
