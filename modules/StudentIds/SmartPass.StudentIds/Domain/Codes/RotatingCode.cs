using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SmartPass.Kernel;

namespace SmartPass.StudentIds.Domain.Codes;

/// <summary>The code of a digital ID: who, and when, signed. It changes every 30 seconds. One made by a device that was without network says when that device last had it, and is signed with a key of its own that is good for one card and one day.</summary>
/// <param name="School">The school of the card.</param>
/// <param name="Card">The card.</param>
/// <param name="Step">The time it was made for, in steps of <see cref="StepLength" /> since 1970.</param>
/// <param name="OpenedAt">For a code made without network: the instant, in whole seconds, at which the digital ID was opened; null for one the server made.</param>
internal sealed record RotatingCode(SchoolId School, CardId Card, long Step, DateTimeOffset? OpenedAt = null)
{
    public static readonly TimeSpan StepLength = TimeSpan.FromSeconds(30);

    /// <summary>What its text begins with. All of it is of the signs that QR codes hold most closely.</summary>
    public const string Mark = "SP:";

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const byte FromServer = 1;
    private const byte WithoutNetwork = 2;
    private const int SignatureLength = 16;
    private const int Longest = 80;

    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / (long)StepLength.TotalSeconds;

    /// <summary>The instant its step began.</summary>
    public DateTimeOffset MadeAt => DateTimeOffset.FromUnixTimeSeconds(Step * (long)StepLength.TotalSeconds);

    /// <summary>Whether it may be shown now: in its step or the one after it. A device without network may also be a little ahead.</summary>
    public bool IsFresh(DateTimeOffset now) => StepAt(now) - Step is 0 or 1 || (OpenedAt is not null && StepAt(now) - Step == -1);

    /// <summary>The key with which a device makes codes of this card without network.</summary>
    public static byte[] KeyOfDevice(byte[] key, SchoolId school, CardId card, DateTimeOffset openedAt) =>
        HMACSHA256.HashData(key, Encoding.ASCII.GetBytes($"offline|{school}|{card}|{openedAt.ToUnixTimeSeconds()}"));

    /// <summary>Its text, signed.</summary>
    public string Sign(byte[] key)
    {
        var signed = Signed();
        return Mark + Write([.. signed, .. Signature(key, signed)]);
    }

    /// <summary>Reads a text that begins with <see cref="Mark" />; null for one that this installation did not sign.</summary>
    public static RotatingCode? Read(string text, byte[] key)
    {
        if (text.Length > Longest || !text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase) || Read(text[Mark.Length..]) is not { Length: > SignatureLength } bytes
            || Parse(bytes.AsSpan(0, bytes.Length - SignatureLength)) is not { } code)
        {
            return null;
        }

        var (signed, signature) = (bytes[..^SignatureLength], bytes[^SignatureLength..]);
        return CryptographicOperations.FixedTimeEquals(code.Signature(key, signed), signature) ? code : null;
    }

    private byte[] Signature(byte[] key, byte[] signed) =>
        HMACSHA256.HashData(OpenedAt is { } opened ? KeyOfDevice(key, School, Card, opened) : key, signed)[..SignatureLength];

    private byte[] Signed()
    {
        var bytes = new byte[OpenedAt is null ? 17 : 21];
        bytes[0] = OpenedAt is null ? FromServer : WithoutNetwork;
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(1), (uint)School.Value);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(5), Card.Value);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(13), (uint)Step);
        if (OpenedAt is { } opened)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(17), (uint)opened.ToUnixTimeSeconds());
        }

        return bytes;
    }

    private static RotatingCode? Parse(ReadOnlySpan<byte> bytes)
    {
        if (!((bytes[0] == FromServer && bytes.Length == 17) || (bytes[0] == WithoutNetwork && bytes.Length == 21)))
        {
            return null;
        }

        return new RotatingCode(
            new SchoolId(BinaryPrimitives.ReadUInt32BigEndian(bytes[1..])), new CardId(BinaryPrimitives.ReadInt64BigEndian(bytes[5..])), BinaryPrimitives.ReadUInt32BigEndian(bytes[13..]),
            bytes[0] == WithoutNetwork ? DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadUInt32BigEndian(bytes[17..])) : null);
    }

    private static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (held, bits) = (0, 0);
        foreach (var part in bytes)
        {
            (held, bits) = ((held << 8) | part, bits + 8);
            for (; bits >= 5; bits -= 5)
            {
                text.Append(Alphabet[(held >> (bits - 5)) & 31]);
            }

            held &= (1 << bits) - 1;
        }

        return bits > 0 ? text.Append(Alphabet[(held << (5 - bits)) & 31]).ToString() : text.ToString();
    }

    private static byte[]? Read(string text)
    {
        var bytes = new List<byte>();
        var (held, bits) = (0, 0);
        foreach (var character in text)
        {
            if (Alphabet.IndexOf(char.ToUpperInvariant(character)) is var value && value < 0)
            {
                return null;
            }

            (held, bits) = ((held << 5) | value, bits + 5);
            if (bits >= 8)
            {
                bytes.Add((byte)(held >> (bits - 8)));
                bits -= 8;
                held &= (1 << bits) - 1;
            }
        }

        return held == 0 && bits < 5 ? [.. bytes] : null;
    }
}
