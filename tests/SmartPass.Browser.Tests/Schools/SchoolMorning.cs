namespace SmartPass.Browser.Tests.Schools;

/// <summary>Time that runs as it does, but began on a Tuesday morning in school: a test at night finds classes too.</summary>
internal sealed class SchoolMorning : TimeProvider
{
    /// <summary>10:30 in Chicago, in the third period of the usual day.</summary>
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 16, 30, 0, TimeSpan.Zero);

    private TimeSpan _ahead = Start - System.GetUtcNow();

    public static string Date => "2026-11-24";

    /// <summary>Lets some of it go by at once.</summary>
    public void Advance(TimeSpan by) => _ahead += by;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;
}
