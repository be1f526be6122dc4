namespace SmartPass.StudentIds.Domain.Codes;

/// <summary>What staff and students read where a code is refused. No name stands in it: whoever found a card learns nothing from it.</summary>
internal static class RefusedWords
{
    /// <summary>Said at the scanner, with what to do next.</summary>
    public static string ToScanner(this RefusedWhy why) => why switch
    {
        RefusedWhy.Forged => "This is not an ID of this school’s making. Look up the student, or ask for the digital ID.",
        RefusedWhy.Old => "This code is over: it may be a picture of a screen. Ask for the digital ID as it is open now.",
        RefusedWhy.Again => "This code was read here already. Wait for the next one on the screen, half a minute at most.",
        RefusedWhy.Elsewhere => "This code was read somewhere else a moment ago. Wait for the next one, and look at who shows it.",
        RefusedWhy.OtherSchool => "This ID belongs to another school.",
        RefusedWhy.Revoked => "This card was replaced and does not count any more. Keep it, and send its owner to the office.",
        RefusedWhy.Left => "The owner of this ID does not belong to this school any more. Ask the office.",
        RefusedWhy.Guessing => "Too many codes that are none.",
        _ => throw new ArgumentOutOfRangeException(nameof(why)),
    };

    /// <summary>Said at a kiosk, to whoever stands there.</summary>
    public static string ToStudent(this RefusedWhy why) => why switch
    {
        RefusedWhy.Forged => "That is no ID of this school. Show your own, or type your student number.",
        RefusedWhy.Old => "That code is over. Open your ID and show the code that is on it now.",
        RefusedWhy.Again or RefusedWhy.Elsewhere => "That code was read already. Show the next one: it comes within half a minute.",
        RefusedWhy.OtherSchool => "That ID belongs to another school.",
        RefusedWhy.Revoked => "That card does not count any more. Please hand it in at the office.",
        RefusedWhy.Left => "That ID does not count here any more. Ask at the office.",
        RefusedWhy.Guessing => "Too many codes that are none.",
        _ => throw new ArgumentOutOfRangeException(nameof(why)),
    };

    /// <summary>In the log.</summary>
    public static string InLog(this RefusedWhy why) => why switch
    {
        RefusedWhy.Forged => "Not made here",
        RefusedWhy.Old => "Old code, perhaps a picture",
        RefusedWhy.Again => "Read twice",
        RefusedWhy.Elsewhere => "Read in a second place",
        RefusedWhy.OtherSchool => "Another school’s ID",
        RefusedWhy.Revoked => "Replaced card",
        RefusedWhy.Left => "Owner has left",
        RefusedWhy.Guessing => "Many tries in a row",
        _ => throw new ArgumentOutOfRangeException(nameof(why)),
    };
}
