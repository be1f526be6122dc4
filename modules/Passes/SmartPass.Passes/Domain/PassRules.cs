using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Domain;

/// <summary>A school's rules for passes; a school that set none has the usual ones.</summary>
internal sealed class PassRules : ISchoolOwned
{
    public const int UsualLapseMinutes = 10;
    public const int UsualOvertimeMinutes = 15;

    public required SchoolId SchoolId { get; init; }

    /// <summary>Minutes after which an unanswered request lapses.</summary>
    public int LapseMinutes { get; private set; } = UsualLapseMinutes;

    /// <summary>Minutes of overtime after which a pass ends by itself.</summary>
    public int OvertimeMinutes { get; private set; } = UsualOvertimeMinutes;

    public TimeSpan LapseAfter => TimeSpan.FromMinutes(LapseMinutes);

    public TimeSpan OvertimeLimit => TimeSpan.FromMinutes(OvertimeMinutes);

    public void Set(int lapseMinutes, int overtimeMinutes)
    {
        LapseMinutes = lapseMinutes;
        OvertimeMinutes = overtimeMinutes;
    }
}
