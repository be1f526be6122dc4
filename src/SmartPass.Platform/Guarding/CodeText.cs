using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SmartPass.Platform.Guarding;

/// <summary>Characters of a code on a slip: Crockford's base 32, without look-alikes, five random bits each.</summary>
public static class CodeText
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>At most 12 random characters.</summary>
    public static string New(int length) => string.Create(length, BinaryPrimitives.ReadUInt64BigEndian(RandomNumberGenerator.GetBytes(8)), static (characters, bits) =>
    {
        for (var at = 0; at < characters.Length; at++, bits >>= 5)
        {
            characters[at] = Alphabet[(int)(bits & 31)];
        }
    });

    /// <summary>Reads what someone typed from a slip: case, blanks and hyphens do not matter, nor O for 0, nor I or L for 1. Null for anything else.</summary>
    public static string? Read(string? typed, int length)
    {
        var characters = new StringBuilder(length);
        foreach (var character in typed ?? "")
        {
            if (char.IsWhiteSpace(character) || character is '-' or '–')
            {
                continue;
            }

            var meant = char.ToUpperInvariant(character) switch
            {
                'O' => '0',
                'I' or 'L' => '1',
                var other => other,
            };
            if (!Alphabet.Contains(meant) || characters.Length == length)
            {
                return null;
            }

            characters.Append(meant);
        }

        return characters.Length == length ? characters.ToString() : null;
    }

    public static string Hash(string characters) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(characters)));

    /// <summary>In groups of four, as printed.</summary>
    public static string InGroups(string characters) => string.Join('-', characters.Chunk(4).Select(group => new string(group)));
}
