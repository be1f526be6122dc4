using HarfBuzzSharp;
using SmartPass.StudentIds.Drawing.Fonts;

namespace SmartPass.StudentIds.Drawing.Text;

/// <summary>A part of a line in one font, one script and one direction.</summary>
internal sealed record Stretch(int Start, int Length, FontFile Font, Script Script, int Level);
