namespace SmartPass.Rooms.Domain;

/// <summary>The icons a room may carry; each is in the host's sprite.</summary>
internal static class RoomIcons
{
    public static IReadOnlyList<RoomIcon> All { get; } =
    [
        new("door-open", "Door"),
        new("toilet", "Restroom"),
        new("droplets", "Water"),
        new("heart-pulse", "Health"),
        new("stethoscope", "Stethoscope"),
        new("building-2", "Building"),
        new("briefcase", "Briefcase"),
        new("calendar-days", "Calendar"),
        new("message-circle", "Conversation"),
        new("library", "Library"),
        new("book-open", "Book"),
        new("pencil", "Writing"),
        new("backpack", "Backpack"),
        new("lock", "Lock"),
        new("dumbbell", "Gym"),
        new("utensils", "Cafeteria"),
        new("music", "Music"),
        new("palette", "Art"),
        new("microscope", "Science"),
        new("laptop", "Laptop"),
        new("monitor", "Computer"),
        new("printer", "Printer"),
        new("school", "School"),
        new("trees", "Outdoors"),
        new("shield-alert", "Security"),
        new("map-pin", "Place"),
    ];

    public static bool Has(string name) => All.Any(icon => icon.Name == name);
}

/// <param name="Name">Name in the sprite, also what the CSV file says.</param>
/// <param name="Title">What it shows.</param>
internal sealed record RoomIcon(string Name, string Title);
