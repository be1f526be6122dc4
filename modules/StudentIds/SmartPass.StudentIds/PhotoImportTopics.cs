using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds;

/// <summary>What goes stale on screens while photos come in.</summary>
internal static class PhotoImportTopics
{
    public static string Of(PhotoImportId id) => $"ids.photo-import:{id}";
}
