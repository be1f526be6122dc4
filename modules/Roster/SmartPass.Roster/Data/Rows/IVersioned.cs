namespace SmartPass.Roster.Data.Rows;

/// <summary>A row that is valid from one version of the roster until another. An import writes rows of the version to come; one small act makes them valid all at once.</summary>
internal interface IVersioned
{
    /// <summary>What <see cref="Until"/> holds while nothing has replaced the row.</summary>
    public const long Open = long.MaxValue;

    /// <summary>First version that has it.</summary>
    long From { get; }

    /// <summary>First version that has it no more.</summary>
    long Until { get; }
}
