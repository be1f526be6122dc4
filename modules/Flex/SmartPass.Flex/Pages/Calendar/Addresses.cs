using Microsoft.AspNetCore.Http;

namespace SmartPass.Flex.Pages.Calendar;

/// <summary>Secret addresses, outside of every school.</summary>
internal static class Addresses
{
    /// <summary>Calendar programs know by it what they are given.</summary>
    private const string Ending = ".ics";

    public static string Of(HttpRequest request, string secret) => $"{request.Scheme}://{request.Host}/calendar/{secret}{Ending}";

    /// <summary>The secret as the last part of an address has it.</summary>
    public static string SecretIn(string part) => part.EndsWith(Ending, StringComparison.Ordinal) ? part[..^Ending.Length] : part;
}
