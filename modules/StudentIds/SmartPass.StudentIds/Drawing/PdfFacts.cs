namespace SmartPass.StudentIds.Drawing;

/// <summary>What a PDF says of itself.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Made">When it was made.</param>
internal sealed record PdfFacts(string Title, DateTimeOffset Made);
