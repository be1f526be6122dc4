using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SmartPass.Roster.Sample;

/// <summary>Ids and chances that are the same for the same seed, kind and numbers, in whatever order they are asked for: nothing needs to be remembered.</summary>
internal static class SampleIds
{
    public static string Of(int seed, string kind, params ReadOnlySpan<int> numbers)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(seed, kind, numbers, hash);
        return new Guid(hash[..16]).ToString();
    }

    /// <summary>A number from 0 to below the limit.</summary>
    public static int Chance(int below, int seed, string kind, params ReadOnlySpan<int> numbers)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(seed, kind, numbers, hash);
        return (int)(BinaryPrimitives.ReadUInt32LittleEndian(hash) % (uint)below);
    }

    private static void Hash(int seed, string kind, ReadOnlySpan<int> numbers, Span<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[64];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, seed);
        var length = 4;
        foreach (var letter in kind)
        {
            bytes[length++] = (byte)letter;
        }

        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes[length..], number);
            length += 4;
        }

        SHA256.HashData(bytes[..length], hash);
    }
}
