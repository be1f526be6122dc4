using System.Buffers.Text;
using System.Security.Cryptography;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Domain;

/// <summary>A person's calendar, read by whoever knows its secret address.</summary>
internal sealed class CalendarFeed : ISchoolOwned
{
    private const int SecretBytes = 24;

    /// <summary>Characters of a secret.</summary>
    public const int SecretLength = SecretBytes / 3 * 4;

    public required SchoolId SchoolId { get; init; }

    public required PersonId PersonId { get; init; }

    public string Secret { get; private set; } = NewSecret();

    /// <summary>The old address is nobody's any more.</summary>
    public void Renew() => Secret = NewSecret();

    private static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
}
