using System.Security.Cryptography;
using System.Text;
using SmartPass.Platform.Guarding;

namespace SmartPass.Accounts.Domain;

/// <summary>A code on a slip that lets one person choose a password once: 60 random bits as 12 characters. Only its hash is kept.</summary>
internal sealed record FirstCode
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(30);

    private const int Length = 12;

    private readonly string _characters;

    private FirstCode(string characters) => _characters = characters;

    public string Hash => CodeText.Hash(_characters);

    /// <summary>As printed: three groups of four.</summary>
    public string Printed => CodeText.InGroups(_characters);

    public static FirstCode New() => new(CodeText.New(Length));

    /// <inheritdoc cref="CodeText.Read" />
    public static FirstCode? Read(string? typed) => CodeText.Read(typed, Length) is { } characters ? new FirstCode(characters) : null;

    public bool Matches(string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash), Encoding.ASCII.GetBytes(hash));
}
