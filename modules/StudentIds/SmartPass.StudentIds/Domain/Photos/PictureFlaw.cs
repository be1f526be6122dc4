namespace SmartPass.StudentIds.Domain.Photos;

/// <summary>Why a picture cannot be a photo.</summary>
internal enum PictureFlaw
{
    /// <summary>Neither PNG nor JPEG nor WebP.</summary>
    NotAPicture,

    /// <summary>It ends too early or is damaged.</summary>
    Broken,

    /// <summary>It moves.</summary>
    Animated,

    /// <summary>More bytes or pixels than any camera's photo of a face needs.</summary>
    TooLarge,

    /// <summary>Many times longer one way than the other.</summary>
    TooLong,

    /// <summary>It holds no frame of 240 × 300 pixels.</summary>
    TooSmall,
}
