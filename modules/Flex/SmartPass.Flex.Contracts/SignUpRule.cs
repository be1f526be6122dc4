namespace SmartPass.Flex.Contracts;

/// <summary>The rules of a sign-up by name; their order is the table in Flex.</summary>
public enum SignUpRule
{
    /// <summary>The activity or the whole session does not take place, for anyone or for the student's grade.</summary>
    CalledOff,

    /// <summary>Sign-up is not open yet, or the cut-off has passed.</summary>
    Window,

    /// <summary>The period or the activity is for others.</summary>
    NotForStudent,

    /// <summary>The student missed too many sessions to sign up without a teacher.</summary>
    NoShows,

    /// <summary>Staff hold the student elsewhere at that time with as strong a word or a stronger one.</summary>
    Locked,

    /// <summary>The student has chosen something else at that time, in another flex period.</summary>
    Clash,

    /// <summary>Someone has a seat whom the student must not meet (product.md, section 4).</summary>
    EncounterPrevention,

    /// <summary>The activity takes nobody for now.</summary>
    HeldBack,

    /// <summary>All seats are taken, of the activity or of the room it shares.</summary>
    Full,
}
