using System.Security.Cryptography;
using System.Text;

namespace SmartPass.Passes.Domain;

/// <summary>By what a paired device is known again: 256 random bits. Only the hash is kept here; the device has it in a cookie.</summary>
internal sealed record DeviceSecret(string Text)
{
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    public static DeviceSecret New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));
}
