using System.Globalization;

namespace SmartPass.Kernel;

/// <summary>How a number of things is said to people.</summary>
public static class CountWords
{
    /// <summary>"1 room", "1,200 rooms".</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">What one is called.</param>
    /// <param name="many">What several are called; with an s where not said.</param>
    public static string Count(int number, string one, string? many = null) =>
        number == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{number:N0} {many ?? one + "s"}");
}
