using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SmartPass.Platform.Mail;

/// <summary>Seals the password of the mail server, so that a copy of the database alone does not tell it.</summary>
public sealed class MailPassword(IDataProtectionProvider protection)
{
    private readonly IDataProtector _seal = protection.CreateProtector("SmartPass.Mail.Password");

    public string Seal(string password) => _seal.Protect(password);

    /// <summary>The password; null where there is none, or where the keys it was sealed with are gone and it must be typed again.</summary>
    public string? Open(string? sealedPassword)
    {
        try
        {
            return sealedPassword is null ? null : _seal.Unprotect(sealedPassword);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
