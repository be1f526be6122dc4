using SmartPass.Kernel;

namespace SmartPass.StudentIds.Pages.Own;

/// <summary>What someone of the staff is, as their ID says it.</summary>
internal static class RoleWords
{
    public static string Of(Actor actor) => actor switch
    {
        { Covers: not null } => "Substitute",
        _ when actor.Is(Role.Administrator) => "Administrator",
        _ when actor.Is(Role.Counselor) => "Counselor",
        _ when actor.Is(Role.HallMonitor) => "Hall monitor",
        _ when actor.Is(Role.Teacher) => "Teacher",
        _ => "Staff",
    };
}
