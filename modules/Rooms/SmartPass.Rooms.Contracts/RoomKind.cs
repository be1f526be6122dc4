namespace SmartPass.Rooms.Contracts;

/// <summary>Kinds of places; each has an icon and a hue of its own on every screen (the CSS class of the kind is its name in lower case).</summary>
public enum RoomKind
{
    /// <summary>A room where classes meet.</summary>
    Classroom,

    /// <summary>Restroom.</summary>
    Restroom,

    /// <summary>Water fountain.</summary>
    Water,

    /// <summary>Nurse, health room.</summary>
    Nurse,

    /// <summary>Main office, attendance office.</summary>
    Office,

    /// <summary>Counselor.</summary>
    Counselor,

    /// <summary>Library, media center.</summary>
    Library,

    /// <summary>Lockers.</summary>
    Locker,

    /// <summary>Any other place.</summary>
    Other,
}
