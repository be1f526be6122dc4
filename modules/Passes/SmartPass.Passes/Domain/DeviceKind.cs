namespace SmartPass.Passes.Domain;

internal enum DeviceKind
{
    /// <summary>Stands in a room: students make and end their passes at it.</summary>
    Kiosk,

    /// <summary>Hangs in a hallway: shows who is out.</summary>
    Display,
}
