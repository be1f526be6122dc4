namespace SmartPass.Passes.Domain;

/// <summary>How far ahead passes are planned, and how many.</summary>
internal static class Planning
{
    public static readonly TimeSpan Furthest = TimeSpan.FromDays(60);

    /// <summary>Most that a student may have planned at once by themselves.</summary>
    public const int MostByStudent = 10;
}
