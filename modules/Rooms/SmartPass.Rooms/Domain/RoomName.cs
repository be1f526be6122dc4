using System.Text;
using SmartPass.Kernel;

namespace SmartPass.Rooms.Domain;

/// <summary>Names of rooms are compared without case, width of letters, and doubled spaces.</summary>
internal static class RoomName
{
    /// <summary>As it is kept and shown: no space around it, single spaces inside.</summary>
    public static string Tidy(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As it is compared.</summary>
    public static string Key(string text) => Tidy(text.InForm(NormalizationForm.FormKC)).ToUpperInvariant();
}
