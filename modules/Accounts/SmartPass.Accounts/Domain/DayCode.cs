using SmartPass.Platform.Guarding;

namespace SmartPass.Accounts.Domain;

/// <summary>A substitute's code: 40 random bits as 8 characters, short enough to type on a student's screen all day. At the pace of <see cref="TryLimits.OfDayCode"/> one address would guess at a school with a hundred substitutes for 300 years. Only its hash is kept.</summary>
internal sealed record DayCode
{
    private const int Length = 8;

    private readonly string _characters;

    private DayCode(string characters) => _characters = characters;

    public string Hash => CodeText.Hash(_characters);

    /// <summary>As printed: two groups of four.</summary>
    public string Printed => CodeText.InGroups(_characters);

    public static DayCode New() => new(CodeText.New(Length));

    /// <inheritdoc cref="CodeText.Read" />
    public static DayCode? Read(string? typed) => CodeText.Read(typed, Length) is { } characters ? new DayCode(characters) : null;
}
