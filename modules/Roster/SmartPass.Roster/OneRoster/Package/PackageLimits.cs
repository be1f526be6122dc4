namespace SmartPass.Roster.OneRoster.Package;

/// <summary>What a package may measure. Sizes a zip declares may lie, so they are looked at before unpacking and counted again while reading.</summary>
internal sealed record PackageLimits
{
    private const long Mebibyte = 1024 * 1024;

    public static PackageLimits Standard { get; } = new();

    public long Packed { get; init; } = 200 * Mebibyte;

    public int Entries { get; init; } = 64;

    public long Entry { get; init; } = 1024 * Mebibyte;

    public long Total { get; init; } = 2048 * Mebibyte;

    /// <summary>Rosters shrink to a fifth or a thirtieth; what shrinks to less than a hundredth is made to fill a disk.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>The ratio counts from here on: a small file of blanks does no harm.</summary>
    public long RatioFrom { get; init; } = 8 * Mebibyte;

    public int Rows { get; init; } = 2_000_000;
}
