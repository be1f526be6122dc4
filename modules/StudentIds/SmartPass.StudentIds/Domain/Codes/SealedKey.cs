namespace SmartPass.StudentIds.Domain.Codes;

/// <summary>The key that signs rotating codes, sealed with the keys of the installation.</summary>
internal sealed class SealedKey
{
    public const int OnlyOne = 1;

    public int Id { get; init; } = OnlyOne;

    public required string Text { get; set; }
}
