namespace SmartPass.Architecture.Tests;

/// <summary>The walls as written tables. Whoever changes one of them says why in an ADR.</summary>
internal static class Walls
{
    /// <summary>Modules in their order, each with those whose Contracts it knows: all of them stand before it.</summary>
    public static readonly IReadOnlyList<(string Module, string[] Knows)> Graph =
    [
        ("Roster", []),
        ("Accounts", ["Roster"]),
        ("Rooms", ["Roster"]),
        ("Passes", ["Accounts", "Roster", "Rooms"]),
        ("Flex", ["Accounts", "Passes", "Roster", "Rooms"]),
        ("EncounterPrevention", ["Accounts", "Flex", "Passes", "Roster", "Rooms"]),
        ("StudentIds", ["Accounts", "Passes", "Roster", "Rooms"]),
        ("Telling", ["Accounts", "EncounterPrevention", "Flex", "Passes", "Roster", "Rooms"]),
    ];

    /// <summary>What one module lets another write, in its own transaction or in one of theirs: who asks, and what for. Everything else that others should know of is read from a history.</summary>
    public static readonly IReadOnlyList<string> InOneTransaction =
    [
        "Accounts.Acts.AddStaff: Roster.IPeople.Add",
        "Accounts.Acts.AddSubstitute: Roster.IPeople.Add",
        "Accounts.Acts.MakeDistrictIT: Roster.IPeople.Add",
        "Accounts.Acts.SetUp: Roster.IDistrict.KeepTime",
        "Accounts.Acts.SetUp: Roster.IDistrict.Rename",
        "Accounts.Acts.SetUp: Roster.IPeople.Add",
        "StudentIds.Pages.Scan.IndexModel: Passes.IPassDesk.EndByScan",
    ];

    /// <summary>What is public in the inside of a module, besides its migrations.</summary>
    public static readonly IReadOnlyList<string> FrontDoors =
    [
        "SmartPass.Accounts.AccountsModule",
        "SmartPass.EncounterPrevention.EncounterPreventionModule",
        "SmartPass.Flex.FlexModule",
        "SmartPass.Passes.PassesModule",
        "SmartPass.Rooms.RoomsModule",
        "SmartPass.Roster.RosterCommands",
        "SmartPass.Roster.RosterModule",
        "SmartPass.StudentIds.StudentIdsModule",
        "SmartPass.Telling.TellingModule",
    ];

    /// <summary>Of Platform a Domain may name these only: a marker, values, the text of small files (ADR 0023), limits on tries (ADR 0024), and the text of codes.</summary>
    public static readonly IReadOnlyList<string> PlatformInDomain =
    [
        "SmartPass.Platform.Data.ISchoolOwned",
        "SmartPass.Platform.Export.CsvFault",
        "SmartPass.Platform.Export.CsvFile",
        "SmartPass.Platform.Export.CsvLine",
        "SmartPass.Platform.Guarding.CodeText",
        "SmartPass.Platform.Guarding.Limit",
        "SmartPass.Platform.Pages.PermissionCatalogue",
    ];

    /// <summary>Words of the domain; Kernel and Platform have no type named with one of them.</summary>
    public static readonly IReadOnlyList<string> DomainWords =
        ["pass", "passes", "hall", "halls", "flex", "encounter", "encounters", "restroom", "restrooms", "kiosk", "bell", "bells"];

    /// <summary>Addresses that anyone may open.</summary>
    public static readonly IReadOnlyList<string> Anonymous =
        ["calendar/{}", "demo", "display", "error/{}", "health/live", "health/ready", "kiosk", "kiosk/me", "kiosk/offline", "kiosk/said", "pair", "setup", "sign-in", "sign-out", "start", "start/password", "substitute"];

    /// <summary>Addresses for everyone who has signed in, whatever their rights.</summary>
    public static readonly IReadOnlyList<string> SignedIn = ["", "account", "account/password", "account/pin"];

    /// <summary>Addresses that take a form without its token: a page of errors must be shown whatever was sent.</summary>
    public static readonly IReadOnlyList<string> WithoutFormToken = ["error/{}"];

    /// <summary>Files that use a banned symbol: the zone of the machine is what a district starts from until somebody chose one.</summary>
    public static readonly IReadOnlyList<string> LiftTheBan = ["modules/Roster/SmartPass.Roster.Contracts/Zones.cs"];

    /// <summary>Longest source file, in lines.</summary>
    public const int LongestFile = 250;

    /// <summary>Files that are longer, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> LongFiles = new Dictionary<string, string>
    {
        ["modules/Roster/SmartPass.Roster/OneRoster/Csv/CsvRows.cs"] = "one state machine over bytes: cut apart it would be read in two places at once",
        ["tests/SmartPass.Accounts.Tests/Pages/WayInTests.cs"] = "one story from the first code to the second sign-in",
    };
}
