namespace SmartPass.StudentIds.Domain.Codes;

/// <summary>Why a code was not taken.</summary>
internal enum RefusedWhy
{
    /// <summary>It looks like a code and was not made here, or names a card that never was.</summary>
    Forged,

    /// <summary>Its half minute is over: a picture of the screen, or a slow hand.</summary>
    Old,

    /// <summary>The same scanner has taken it already.</summary>
    Again,

    /// <summary>Another scanner has taken it.</summary>
    Elsewhere,

    OtherSchool,

    Revoked,

    /// <summary>Its owner does not belong to the school any more.</summary>
    Left,

    /// <summary>Codes or numbers that are none, one after the other.</summary>
    Guessing,
}
