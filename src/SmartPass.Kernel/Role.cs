namespace SmartPass.Kernel;

/// <summary>A bundle of permissions a person holds at one school, or, for <see cref="DistrictIT"/>, in the district (product.md, section 1).</summary>
public enum Role
{
    /// <summary>Asks for and starts own passes.</summary>
    Student,

    /// <summary>Approves, and sees passes from and to own rooms.</summary>
    Teacher,

    /// <summary>Watches the campus board and ends passes.</summary>
    HallMonitor,

    /// <summary>A teacher's rights, and a student's full record.</summary>
    Counselor,

    /// <summary>Everything of one school.</summary>
    Administrator,

    /// <summary>Schools, roster, sign-in, health; not a student's record.</summary>
    DistrictIT,
}
