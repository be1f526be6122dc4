using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SmartPass.Passes.Domain;

/// <summary>What a kiosk without network keeps is sealed at once with a key that only the server can open: no PIN lies around in the kiosk, whoever takes it home. RSA-OAEP with SHA-256, which browsers have built in.</summary>
/// <param name="Bytes">The private key (PKCS #8); empty where a device keeps nothing.</param>
internal sealed record TapKey(byte[] Bytes)
{
    private const int Bits = 2048;

    public static TapKey None { get; } = new([]);

    /// <summary>The public half for the device (SubjectPublicKeyInfo, base 64).</summary>
    public string Public
    {
        get
        {
            using var rsa = Open();
            return Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo());
        }
    }

    /// <summary>Takes a moment: never under the write gate.</summary>
    public static TapKey New()
    {
        using var rsa = RSA.Create(Bits);
        return new TapKey(rsa.ExportPkcs8PrivateKey());
    }

    /// <summary>What a device sealed; null for what it did not.</summary>
    public KeptTap? Unseal(string? text)
    {
        var bytes = new byte[Bits / 8];
        if (Bytes.Length == 0 || !Convert.TryFromBase64String(text ?? "", bytes, out var length) || length != bytes.Length)
        {
            return null;
        }

        try
        {
            using var rsa = Open();
            return JsonSerializer.Deserialize<KeptTap>(Encoding.UTF8.GetString(rsa.Decrypt(bytes, RSAEncryptionPadding.OaepSHA256)), JsonSerializerOptions.Web);
        }
        catch (Exception wrong) when (wrong is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private RSA Open()
    {
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(Bytes, out _);
        return rsa;
    }
}

/// <summary>"I'm back", tapped while the kiosk had no network.</summary>
/// <param name="Number">The student number.</param>
/// <param name="Pin">The PIN; empty at a kiosk that asks for none.</param>
/// <param name="At">When, in milliseconds of the kiosk's own clock, which may be wrong: only what passed until it was sent counts.</param>
internal sealed record KeptTap(string? Number, string? Pin, long At);
