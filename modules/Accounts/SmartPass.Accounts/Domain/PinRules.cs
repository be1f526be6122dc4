using System.Globalization;
using System.Security.Cryptography;

namespace SmartPass.Accounts.Domain;

/// <summary>What a PIN must be: four to eight digits that nobody tries first.</summary>
internal static class PinRules
{
    public const int AtLeast = 4;

    /// <summary>A PIN of staff says yes to others, on screens of others: fewer digits are tried through in days.</summary>
    public const int AtLeastOfStaff = 6;

    public const int AtMost = 8;

    private const string Up = "01234567890123456789";
    private const string Down = "98765432109876543210";

    // The middle of a phone's keys, and its corners.
    private static readonly string[] Lines = ["2580", "0852", "1379", "1397", "7913", "9731", "147258", "123654"];

    /// <summary>What is wrong with it and what to do; null if it is fine.</summary>
    /// <param name="pin">As typed.</param>
    /// <param name="number">Number on the person's ID, if there is one.</param>
    /// <param name="least">Fewest digits.</param>
    public static string? Problem(string pin, string? number, int least = AtLeast)
    {
        if (pin.Length < least || pin.Length > AtMost || !pin.All(char.IsAsciiDigit))
        {
            return $"Use {least} to {AtMost} digits.";
        }

        if (IsRepeated(pin) || Up.Contains(pin, StringComparison.Ordinal) || Down.Contains(pin, StringComparison.Ordinal) || Lines.Contains(pin))
        {
            return "Others would try that one first. Use digits that are no pattern.";
        }

        if (pin.Length == 4 && (pin.StartsWith("19", StringComparison.Ordinal) || pin.StartsWith("20", StringComparison.Ordinal)))
        {
            return "That looks like a year, which others would try. Use other digits.";
        }

        return IsOf(number, pin) ? "That is a part of the number on your ID. Use other digits." : null;
    }

    /// <summary>A random one that is fine.</summary>
    /// <param name="digits">How many.</param>
    /// <param name="number">Number on the person's ID, if there is one.</param>
    public static string New(int digits, string? number)
    {
        while (true)
        {
            var pin = RandomNumberGenerator.GetInt32((int)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
            if (Problem(pin, number) is null)
            {
                return pin;
            }
        }
    }

    // One part again and again (7777, 1212, 123123), or each digit twice (1122).
    private static bool IsRepeated(string pin) =>
        Enumerable.Range(1, pin.Length / 2).Any(part => pin.Length % part == 0 && string.Concat(Enumerable.Repeat(pin[..part], pin.Length / part)) == pin)
        || (pin.Length % 2 == 0 && pin.Chunk(2).All(pair => pair[0] == pair[1]));

    private static bool IsOf(string? number, string pin)
    {
        var digits = string.Concat((number ?? "").Where(char.IsAsciiDigit));
        return digits.Contains(pin, StringComparison.Ordinal) || (digits.Length >= AtLeast && pin.EndsWith(digits, StringComparison.Ordinal));
    }
}
