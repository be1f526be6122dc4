using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Pages.Photos;

/// <summary>What is wrong with a picture, and what to do about it.</summary>
internal static class FlawWords
{
    public static string Of(PictureFlaw flaw) => flaw switch
    {
        PictureFlaw.NotAPicture => "This is not a picture that can be read here. Save it as JPEG, PNG or WebP, then choose it again. (iPhones: Settings, Camera, Formats, Most Compatible.)",
        PictureFlaw.Broken => "The picture is damaged or was cut off on its way. Choose the original once more.",
        PictureFlaw.Animated => "This picture moves. Choose one that stands still.",
        PictureFlaw.TooLarge => "The picture is too large: at most 20 MB and 50 megapixels. Make it smaller, then choose it again.",
        PictureFlaw.TooLong => "The picture is a long strip. Choose one of the head and shoulders.",
        _ => "The picture is too small: a card needs at least 240 × 300 pixels. Choose a larger one, or take one with the camera.",
    };

    public static string Of(PhotoVerdict verdict) => verdict switch
    {
        PhotoVerdict.Matched => "matched",
        PhotoVerdict.NotMatched => "nobody here has this number",
        PhotoVerdict.Several => "several people have this number",
        PhotoVerdict.SamePerson => "another picture of the same person came first",
        PhotoVerdict.TooSmall => "smaller than 240 × 300 pixels",
        PhotoVerdict.NotAPicture => "not a JPEG, PNG or WebP picture",
        PhotoVerdict.NotUsable => "damaged, moving, too large or a strip",
        _ => "in the list, but not in the zip",
    };

    public static string Of(PhotoImportState state) => state switch
    {
        PhotoImportState.Reading => "being read",
        PhotoImportState.Read => "waits for your yes",
        PhotoImportState.Refused => "could not be read",
        PhotoImportState.Applying => "being put in",
        PhotoImportState.Applied => "put in",
        _ => "canceled",
    };
}
