namespace SmartPass.StudentIds.Domain.Printing;

/// <summary>How a batch stands.</summary>
internal enum BatchState
{
    /// <summary>Its files are being made.</summary>
    Making,

    /// <summary>All of them are there.</summary>
    Done,

    /// <summary>One could not be made; it can be tried again.</summary>
    Failed,

    /// <summary>Someone stopped it.</summary>
    Canceled,

    /// <summary>Its files are gone.</summary>
    Expired,
}
