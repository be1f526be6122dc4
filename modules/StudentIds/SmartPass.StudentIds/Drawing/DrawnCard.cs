namespace SmartPass.StudentIds.Drawing;

/// <summary>One card to print: what stands on it, and how it looks.</summary>
internal sealed record DrawnCard(CardLook Look, CardFace Face);
