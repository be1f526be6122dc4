using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Pages;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Data.Photos;

/// <summary>Photos by the person they are of. Whoever asks has checked that they may be seen.</summary>
internal sealed class PhotoStore(KnownPhotos known, PhotoFiles files, DbSession session) : IFaces
{
    /// <summary>The version of a person's photo; null for none.</summary>
    public long? VersionOf(PersonId person) => known.Of(session).TryGetValue(person, out var version) ? version : null;

    /// <summary>The JPEG; null for a person without a photo.</summary>
    public async Task<byte[]?> Read(PersonId person, PhotoSize size, CancellationToken stop = default) =>
        VersionOf(person) is { } version ? await files.Read(person, version, size, stop) : null;

    /// <summary>The JPEG to be sent on, with its version.</summary>
    public (Stream Picture, long Version)? Open(PersonId person, PhotoSize size) =>
        VersionOf(person) is { } version && files.Open(person, version, size) is { } picture ? (picture, version) : null;

    public string? AddressOf(PersonId person) => AddressOf(person, PhotoSize.Small);

    /// <summary>Address of a person's photo below the school's, in the small size or the card's; null for none.</summary>
    public string? AddressOf(PersonId person, PhotoSize size) =>
        VersionOf(person) is not { } version ? null : size == PhotoSize.Card ? $"/photo/{person}/{version}/card" : $"/photo/{person}/{version}";
}
