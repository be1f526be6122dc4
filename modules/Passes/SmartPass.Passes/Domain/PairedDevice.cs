using System.Security.Cryptography;
using System.Text;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>A kiosk or a hallway display: a browser that the school trusts with what the device is for. It is no person and has no rights of its own.</summary>
internal sealed class PairedDevice : ISchoolOwned
{
    public const int LongestName = 60;

    /// <summary>How often it is written down that a device was seen.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    private PairedDevice()
    {
    }

    public DeviceId Id { get; private init; }

    public SchoolId SchoolId { get; private init; }

    public DeviceKind Kind { get; private init; }

    /// <summary>The room a kiosk stands in.</summary>
    public RoomId? RoomId { get; private init; }

    public string Name { get; private init; } = "";

    public bool NumberIsEnough { get; private init; }

    public PersonId PairedById { get; private init; }

    public DateTimeOffset PairedAt { get; private init; }

    public string SecretHash { get; private init; } = "";

    public byte[] Key { get; private init; } = [];

    public DateTimeOffset LastSeenAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <param name="code">The code it was paired with.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="secret">What the device will be known again by.</param>
    /// <param name="key">What opens the taps it kept while it was without network.</param>
    /// <param name="at">When.</param>
    public static PairedDevice By(PairingCode code, string name, DeviceSecret secret, TapKey key, DateTimeOffset at) => new()
    {
        SchoolId = code.SchoolId,
        Kind = code.Kind,
        RoomId = code.RoomId,
        Name = name,
        NumberIsEnough = code.NumberIsEnough,
        PairedById = code.MadeById,
        PairedAt = at,
        LastSeenAt = at,
        SecretHash = secret.Hash,
        Key = key.Bytes,
    };

    public bool IsKnownBy(DeviceSecret secret) =>
        RevokedAt is null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(SecretHash), Encoding.ASCII.GetBytes(secret.Hash));

    /// <summary>It was seen; tells whether that is worth writing down.</summary>
    public bool See(DateTimeOffset now)
    {
        if (now - LastSeenAt < SeenEvery)
        {
            return false;
        }

        LastSeenAt = now;
        return true;
    }

    /// <summary>It is trusted no more.</summary>
    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
