namespace SmartPass.Roster.Contracts;

/// <summary>Rights that Roster checks; other modules may ask for them on pages of their own.</summary>
public static class RosterPermissions
{
    /// <summary>See the people of a school: names, grades, numbers, classes.</summary>
    public const string SeePeople = "roster.see-people";

    /// <summary>Edit a school's settings, bell schedules, calendar, and the periods of classes.</summary>
    public const string EditSchedules = "roster.edit-schedules";

    /// <summary>Bring in rosters, manage schools, record the district's consent.</summary>
    public const string ManageRoster = "roster.manage";
}
