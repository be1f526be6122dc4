using SmartPass.Kernel;

namespace SmartPass.Passes.Pages.Kiosk;

/// <summary>A kiosk at rest.</summary>
/// <param name="Room">Name of its room.</param>
/// <param name="Offered">Whether someone of this room who waits in line may go now.</param>
/// <param name="Frozen">Whether passes are paused in the whole school.</param>
internal sealed record KioskView(string Stamp, DateTimeOffset At, School School, string Room, bool Offered, bool Frozen);
