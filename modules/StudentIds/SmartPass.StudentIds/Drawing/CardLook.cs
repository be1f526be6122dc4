using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Drawing;

/// <summary>How the cards of a school look.</summary>
/// <param name="Settings">What was chosen.</param>
/// <param name="Logo">The logo as PNG; what is clear in it stays clear.</param>
internal sealed record CardLook(DesignSettings Settings, ReadOnlyMemory<byte>? Logo);
