namespace SmartPass.StudentIds.Domain.Photos;

/// <summary>The sizes a photo is kept in, all of them JPEG without a word about where or when it was taken.</summary>
internal enum PhotoSize
{
    /// <summary>All that was put in, at most 1,600 pixels on its longer side: to cut another frame from.</summary>
    Whole,

    /// <summary>480 × 600, for cards and for a scanner's screen.</summary>
    Card,

    /// <summary>160 × 160, the face for lists.</summary>
    Small,
}
