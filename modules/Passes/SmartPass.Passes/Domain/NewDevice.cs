using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>A device that is to be paired.</summary>
/// <param name="Kind">What it will be.</param>
/// <param name="Room">The room a kiosk stands in; null for a display.</param>
/// <param name="Name">What staff call it.</param>
/// <param name="NumberIsEnough">Whether the student number alone proves who one is at this kiosk. A printed number is no secret, so it is off unless staff say so.</param>
internal sealed record NewDevice(DeviceKind Kind, RoomId? Room, string Name, bool NumberIsEnough = false);
