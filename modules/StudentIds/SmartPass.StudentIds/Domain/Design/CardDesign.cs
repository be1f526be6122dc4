using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.StudentIds.Domain.Design;

/// <summary>The design a school has saved for one kind of card; without one its cards look as <see cref="DesignSettings.Usual" /> says.</summary>
internal sealed class CardDesign : ISchoolOwned
{
    public required SchoolId SchoolId { get; init; }

    public required CardKind Kind { get; init; }

    public required DesignSettings Settings { get; set; }

    /// <summary>The logo as a PNG that was drawn here; null for none.</summary>
    public byte[]? Logo { get; set; }
}
