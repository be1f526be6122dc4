namespace SmartPass.Flex.Contracts;

/// <summary>By whose word a student has a seat, from the weakest to the strongest (product.md, section 5). The stronger word moves the student; once it is taken back the weaker one counts again.</summary>
public enum SignUpRank
{
    /// <summary>Placed at the cut-off, since the student had chosen nothing.</summary>
    Placed,

    /// <summary>The student's own choice.</summary>
    OwnChoice,

    /// <summary>A host asked for the student. Locked: the student cannot leave.</summary>
    Requested,

    /// <summary>A host requires the student. Locked.</summary>
    Required,

    /// <summary>An administrator assigned the student. Locked.</summary>
    Administrator,
}
