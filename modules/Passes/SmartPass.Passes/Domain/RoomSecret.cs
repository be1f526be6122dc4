using System.Globalization;
using System.Security.Cryptography;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>What the six digits on a room's screen are made from: a time-based one-time password (RFC 6238, SHA-256, steps of 30 s).</summary>
internal sealed class RoomSecret : ISchoolOwned
{
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    public required SchoolId SchoolId { get; init; }

    public required RoomId RoomId { get; init; }

    public required byte[] Key { get; init; }

    public static RoomSecret New(SchoolId school, RoomId room) => new() { SchoolId = school, RoomId = room, Key = RandomNumberGenerator.GetBytes(32) };

    /// <summary>The digits that hold at an instant.</summary>
    public string CodeAt(DateTimeOffset at) => Code(StepOf(at));

    /// <summary>When they change.</summary>
    public static DateTimeOffset ChangesAfter(DateTimeOffset at) => DateTimeOffset.FromUnixTimeSeconds((StepOf(at) + 1) * (long)Step.TotalSeconds);

    /// <summary>Whether digits are those of now, or those just gone: reading and typing takes a moment.</summary>
    public bool Accepts(string digits, DateTimeOffset at)
    {
        var typed = new string([.. digits.Where(char.IsAsciiDigit)]);
        var step = StepOf(at);
        return typed == Code(step) || typed == Code(step - 1);
    }

    private static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / (long)Step.TotalSeconds;

    private string Code(long step)
    {
        var counter = BitConverter.GetBytes(step);
        if (BitConverter.IsLittleEndian)
        {
            Array.Reverse(counter);
        }

        var hash = HMACSHA256.HashData(Key, counter);
        var offset = hash[^1] & 0x0f;
        var number = ((hash[offset] & 0x7f) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3];
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }
}
