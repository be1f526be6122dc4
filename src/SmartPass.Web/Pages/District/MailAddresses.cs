using System.ComponentModel.DataAnnotations;

namespace SmartPass.Web.Pages.District;

/// <summary>Addresses as people type them.</summary>
internal static class MailAddresses
{
    private static readonly EmailAddressAttribute Mail = new();

    public static bool IsOne(string? typed) => !string.IsNullOrWhiteSpace(typed) && Mail.IsValid(typed);

    /// <summary>Where people reach the installation, without a slash at the end; null where it is no address of the web.</summary>
    public static string? Site(string? typed) =>
        Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var site) && (site.Scheme == Uri.UriSchemeHttps || site.Scheme == Uri.UriSchemeHttp)
            ? site.GetLeftPart(UriPartial.Path).TrimEnd('/') : null;
}
