namespace SmartPass.Roster.OneRoster.Package;

/// <summary>How a file of the package is meant.</summary>
internal enum TableMode
{
    /// <summary>Not there; what is known stays.</summary>
    Absent,

    /// <summary>The whole picture: what is not in it is gone.</summary>
    Bulk,

    /// <summary>Only what changed.</summary>
    Delta,
}
