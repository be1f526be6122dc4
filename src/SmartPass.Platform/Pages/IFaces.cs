using SmartPass.Kernel;

namespace SmartPass.Platform.Pages;

/// <summary>Knows photos of people. Any number of modules answer, also none: a face then shows initials.</summary>
public interface IFaces
{
    /// <summary>Address of a person's small photo below the address of a school; null without one. Asked for every face of a page, so it is answered from memory. Whether the one who looks may have the photo is checked where it is fetched.</summary>
    string? AddressOf(PersonId person);
}
