using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SmartPass.Accounts.Domain;

/// <summary>A code on a slip that lets one person choose a password once: 60 random bits as 12 characters without look-alikes (Crockford's base 32). Only its hash is kept.</summary>
internal sealed record FirstCode
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(30);

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 12;

    private readonly string _characters;

    private FirstCode(string characters) => _characters = characters;

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(_characters)));

    /// <summary>As printed: three groups of four.</summary>
    public string Printed => $"{_characters[..4]}-{_characters[4..8]}-{_characters[8..]}";

    public static FirstCode New()
    {
        var bits = BinaryPrimitives.ReadUInt64BigEndian(RandomNumberGenerator.GetBytes(8));
        return new FirstCode(string.Create(Length, bits, static (characters, bits) =>
        {
            for (var at = 0; at < characters.Length; at++, bits >>= 5)
            {
                characters[at] = Alphabet[(int)(bits & 31)];
            }
        }));
    }

    /// <summary>Reads what someone typed from a slip: case, blanks and hyphens do not matter, nor O for 0, nor I or L for 1.</summary>
    public static FirstCode? Read(string? typed)
    {
        var characters = new StringBuilder(Length);
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
            if (!Alphabet.Contains(meant) || characters.Length == Length)
            {
                return null;
            }

            characters.Append(meant);
        }

        return characters.Length == Length ? new FirstCode(characters.ToString()) : null;
    }

    public bool Matches(string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));
}
